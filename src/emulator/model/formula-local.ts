/**
 * Formulas as they are written where the decimal sign is a comma: `=ROUND(A1;1,5)` there is
 * `=ROUND(A1,1.5)` elsewhere. Names of functions are left alone, and so are `{…}`.
 */
import { fail } from '../protocol/host-error';
import { separators } from './display-text';
import { tokenize } from './formula-text';

const hasComma = (locale: string) => separators(locale).decimal === ',';

/** `text` begins with `=`. */
export function toLocalFormula(text: string, locale: string): string {
  if (!hasComma(locale)) return text;
  let braces = 0;
  const local = (tokenize(text.slice(1)) ?? []).map(({ kind, text: part }) => {
    if (part === '{') braces += 1;
    if (part === '}') braces -= 1;
    if (braces > 0) return part;
    if (kind === 'number') return part.replace('.', ',');
    return kind === 'operator' && part === ',' ? ';' : part;
  });
  return `=${local.join('')}`;
}

const localPart = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|(?<![\p{L}\p{N}_.$])\d+,\d+|[;,]/gu;

/** What is no formula stays as it is. A comma that is no decimal sign means nothing here. */
export function fromLocalFormula(input: unknown, locale: string): unknown {
  if (typeof input !== 'string' || !input.startsWith('=') || !hasComma(locale)) return input;
  return input.replace(localPart, (part) => {
    if (part === ',') return fail('InvalidArgument');
    if (part === ';') return ',';
    return /^\d/.test(part) ? part.replace(',', '.') : part;
  });
}

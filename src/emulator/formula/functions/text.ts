/** Functions of text. Lengths and places count UTF-16 units, as in Excel. */
import type { CellValue } from '../../../xlsx';
import { maxTextLength } from '../../model/cells';
import { displayText } from '../../model/display-text';
import { eachValue, singleOf } from '../blocks';
import { wildcardPattern } from '../match';
import { isError, numberOf, type Operand, raise, textNumber, textOf, truthOf } from '../values';
import { roundDecimal } from './arithmetic';
import { type FunctionTable, type SingleFunction, single, whole } from './define';

export const text: FunctionTable = {
  LEN: single(1, 1, (value = null) => textOf(value).length),
  LEFT: single(1, 2, (value = null, count = 1) => textOf(value).slice(0, length(count))),
  RIGHT: single(1, 2, (value = null, count = 1) => {
    const [whole_, wanted] = [textOf(value), length(count)];
    return wanted === 0 ? '' : whole_.slice(-wanted);
  }),
  MID: single(3, 3, (value = null, start = null, count = null) => {
    const from = Math.trunc(numberOf(start));
    if (from < 1) return raise('#VALUE!');
    return textOf(value).slice(from - 1, from - 1 + length(count));
  }),
  UNICODE: single(1, 1, (value = null) => textOf(value).codePointAt(0) ?? raise('#VALUE!')),
  TRIM: single(1, 1, (value = null) => textOf(value).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: single(1, 1, (value = null) => textOf(value).toUpperCase()),
  LOWER: single(1, 1, (value = null) => textOf(value).toLowerCase()),
  EXACT: single(2, 2, (a = null, b = null) => textOf(a) === textOf(b)),
  REPT: single(2, 2, (value = null, times = null) => {
    const [part, count] = [textOf(value), length(times)];
    return part.length * count > maxTextLength ? raise('#VALUE!') : part.repeat(count);
  }),
  CONCATENATE: single(1, 255, (...values) => values.map(textOf).join('')),
  CONCAT: whole(1, 255, (args) => textsOf(args).join('')),
  TEXTJOIN: whole(3, 252, ([between = null, skips = null, ...args]) => {
    const isSkipping = truthOf(singleOf(skips));
    const texts = textsOf(args, true).filter((each) => !isSkipping || each !== '');
    return texts.join(textOf(singleOf(between)));
  }),
  TEXT: formatted(),
  VALUE: single(1, 1, (value = null) =>
    typeof value === 'boolean' ? raise('#VALUE!') : numberOf(value),
  ),
  FIND: single(2, 3, (wanted = null, within = null, start = 1) =>
    found(textOf(within), start, (rest) => rest.indexOf(textOf(wanted))),
  ),
  SEARCH: single(2, 3, (wanted = null, within = null, start = 1) => {
    const { source, flags } = wildcardPattern(textOf(wanted));
    const pattern = new RegExp(source.slice(1, -1), flags);
    return found(textOf(within), start, (rest) => rest.search(pattern));
  }),
  SUBSTITUTE: single(3, 4, substitute),
  T: single(1, 1, (value = null) => (typeof value === 'string' ? value : '')),
  N: single(1, 1, (value = null) => (typeof value === 'string' ? 0 : numberOf(value))),
};

function length(count: CellValue): number {
  const wanted = Math.trunc(numberOf(count));
  return wanted < 0 ? raise('#VALUE!') : wanted;
}

function textsOf(args: readonly Operand[], withBlanks = false): string[] {
  const texts: string[] = [];
  for (const arg of args) eachValue(arg, (value) => texts.push(textOf(value)), withBlanks);
  return texts;
}

function found(within: string, start: CellValue, seek: (rest: string) => number): number {
  const from = Math.trunc(numberOf(start));
  if (from < 1 || from > within.length + 1) return raise('#VALUE!');
  const at = seek(within.slice(from - 1));
  return at < 0 ? raise('#VALUE!') : from + at;
}

/** All occurrences, or only the one with a number. */
function substitute(
  value: CellValue = null,
  before: CellValue = null,
  after: CellValue = null,
  which?: CellValue,
): string {
  const [subject, sought, replacement] = [textOf(value), textOf(before), textOf(after)];
  const number = which === undefined ? null : Math.trunc(numberOf(which));
  if (number !== null && number < 1) return raise('#VALUE!');
  if (sought === '') return subject;
  const parts = subject.split(sought);
  if (number === null) return parts.join(replacement);
  if (number >= parts.length) return subject;
  const head = parts.slice(0, number).join(sought);
  return head + replacement + parts.slice(number).join(sought);
}

function fixed(value: number, decimals: number): string {
  return roundDecimal(value, decimals, 'nearest').toFixed(decimals);
}

/** Formats are read with a decimal point, as cells' formats are. */
function formatted(): SingleFunction {
  return {
    kind: 'single',
    seesErrors: false,
    min: 2,
    max: 2,
    call: ([value = null, format = null], { workspace: { data } }) => {
      const numberFormat = textOf(format);
      if (numberFormat === '') return '';
      const number = typeof value === 'string' ? (textNumber(value) ?? value) : (value ?? 0);
      if (isError(number)) return number;
      const decimals = /^0(?:\.(0+))?$/.exec(numberFormat);
      if (decimals && typeof number === 'number') return fixed(number, decimals[1]?.length ?? 0);
      const style = { ...data.styles.get(0), numberFormat };
      return displayText({ value: number, style: 0 }, style, {
        locale: 'en-US',
        date1904: data.date1904,
      });
    },
  };
}

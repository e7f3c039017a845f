/**
 * Parts of a cell that says several things. Text in double quotes is taken as it is, so that a name
 * with a ";" in it can be written; inside, a quote is doubled.
 */

/** Signs after which a quotation may begin, besides the beginning itself. */
const BEFORE_QUOTE = ';|=:<>[≥≤≠';

/** Positions of a text that stand outside of quotations. */
function outside(text: string): readonly boolean[] {
  const flags: boolean[] = [];
  let inside = false;
  let last = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (letter === '"' && inside && text[index + 1] === '"') {
      flags.push(false, false);
      index += 1;
      continue;
    }
    const opens =
      letter === '"' &&
      !inside &&
      (last === '' || BEFORE_QUOTE.includes(last)) &&
      closes(text, index);
    const shuts = letter === '"' && inside;
    if (opens) inside = true;
    flags.push(!inside);
    if (shuts) inside = false;
    if (letter !== ' ') last = letter;
  }
  return flags;
}

/** Whether a quotation that begins here ends somewhere; a lone sign is only a sign. */
function closes(text: string, from: number): boolean {
  return text
    .slice(from + 1)
    .replaceAll('""', '')
    .includes('"');
}

/** The parts between the separators, without blanks around them; empty ones are left out. */
export function partsOf(text: string, separator: string): readonly string[] {
  const isOutside = outside(text);
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const ends = index === text.length || (text[index] === separator && isOutside[index] === true);
    if (!ends) continue;
    parts.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return parts.filter((part) => part !== '');
}

/** What stands before and after a sign, at its first or last place; `null` without it. */
export function aroundSign(
  text: string,
  signs: string,
  which: 'first' | 'last',
): readonly [string, string, string] | null {
  const isOutside = outside(text);
  const places = [...text].flatMap((letter, index) =>
    signs.includes(letter) && isOutside[index] === true ? [index] : [],
  );
  const at = which === 'first' ? places[0] : places.at(-1);
  if (at === undefined) return null;
  return [text.slice(0, at).trim(), text[at] ?? '', text.slice(at + 1).trim()];
}

export function isQuoted(text: string): boolean {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"');
}

export function unquoted(text: string): string {
  return isQuoted(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** The text, in quotes where it would be read as something else. */
export function quotedWhere(text: string, isSpecial: (text: string) => boolean): string {
  const special = text === '' || text.trim() !== text || /[;|=:<>[\]"≥≤≠]/.test(text);
  return special || isSpecial(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

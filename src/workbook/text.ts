/**
 * Vietnamese text, compared as people mean it. "Hoà" and "Hòa" are one name, a non-breaking space
 * is a space, and a composed letter equals a decomposed one. What is shown is always the original.
 */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const BLANKS = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** For comparing names, units, codes and choices: exact but for spelling variants. */
export const fold = remembering((text) =>
  tidy(text).toLocaleLowerCase('vi').split(' ').map(foldTonePlacement).join(' '),
);

/** For comparing headings: also without diacritics and without punctuation. */
export const foldHeading = remembering((text) =>
  fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Texts that are kept folded; more than the words of any campaign. */
const REMEMBERED = 10_000;

/** The same few words are looked for again and again, in every row of every table. */
function remembering(folded: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const result = folded(text);
    known.set(text, result);
    return result;
  };
}

/** NFC, with runs of blanks as one space and none at the ends. */
export const tidy = remembering((text) => text.normalize('NFC').replace(BLANKS, ' ').trim());

/** Puts the tone behind the word: "hoà" and "hòa" differ in nothing but where it is written. */
function foldTonePlacement(word: string): string {
  const letters = word.normalize('NFD');
  const tone = letters.match(TONE)?.join('') ?? '';
  return letters.replace(TONE, '').normalize('NFC') + tone;
}

/** The entry of `known` that `text` most likely meant; `null` if none is near. */
export function nearest(text: string, known: readonly string[]): string | null {
  const wanted = foldHeading(text);
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, foldHeading(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, wanted.length / 4) ? best.candidate : null;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

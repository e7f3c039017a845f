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
/** A cell full of text is kept once, in its cell. */
const REMEMBERED_LETTERS = 500;

/** The same few words are looked for again and again, in every row of every table. */
function remembering(folded: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const result = folded(text);
    if (text.length <= REMEMBERED_LETTERS) known.set(text, result);
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
  return nearestIn(known)(text);
}

/** Longer texts are no slip of a finger, and to compare two of them would take minutes. */
const NEAR_LETTERS = 200;
/** Texts that are looked for in one list: when so many are wrong, it is another list that was meant. */
const NEAR_TEXTS = 50;

/** The same for one text after the other. */
export function nearestIn(known: readonly string[]): (text: string) => string | null {
  const found = new Map<string, string | null>();
  let folded: readonly { readonly text: string; readonly heading: string }[] | null = null;
  return (text) => {
    const wanted = foldHeading(text);
    const before = found.get(wanted);
    if (before !== undefined) return before;
    if (found.size >= NEAR_TEXTS || wanted.length > NEAR_LETTERS) return null;
    let near: string | null = null;
    let most = Math.floor(Math.max(2, wanted.length / 4));
    folded ??= known.map((each) => ({ text: each, heading: foldHeading(each) }));
    for (const { text: candidate, heading } of folded) {
      const distance = editDistance(wanted, heading, most);
      if (distance === null) continue;
      near = candidate;
      most = distance - 1;
    }
    found.set(wanted, near);
    return near;
  };
}

/** Levenshtein distance; `null` for one above `most`. No step that far beside the diagonal counts. */
function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  let next = row.slice();
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    let least = first === 1 ? i : most + 1;
    next[first - 1] = least;
    for (let j = first; j <= last; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const steps = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = steps;
      least = Math.min(least, steps);
    }
    if (last < b.length) next[last + 1] = most + 1;
    if (least > most) return null;
    [row, next] = [next, row];
  }
  const distance = row[b.length] ?? 0;
  return distance <= most ? distance : null;
}

/**
 * How much room a text takes in Times New Roman: an estimate for what Excel does not fit by itself
 * (merged cells) and for where a page ends. Letters with marks are as wide as without.
 */

/** Widths in parts of the font's size, by the metrics of the typeface, to two digits. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,;:'|iljt/\\]/, 0.28],
  [/[frI()[\]\-–!]/, 0.35],
  [/[mMW]/, 0.83],
  [/[w%…&@]/, 0.76],
  [/[\dacezs“”?]/, 0.47],
  [/\p{Lu}/u, 0.68],
];
const OTHER = 0.51;

/** Line spacing that Excel gives the typeface. */
const LINE = 1.28;
/** What a cell keeps free at its left and right, in points. */
const PADDING = 6;

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  }
  return width * size;
}

/** Lines of a text that breaks between words; `width` in points. */
export function lineCount(text: string, width: number, size: number): number {
  const room = Math.max(size, width - PADDING);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = textWidth(used === 0 ? word : ` ${word}`, size);
      if (used + needed <= room) used += needed;
      else {
        const whole = textWidth(word, size);
        lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(whole / room) - 1);
        used = whole % room;
      }
    }
  }
  return lines;
}

/** Height in points that a text takes in a cell. */
export function textHeight(text: string, width: number, size: number): number {
  return Math.ceil(lineCount(text, width, size) * size * LINE) + 3;
}

/** The most of a text that stays within a height, ending at a word; the whole text if it fits. */
export function fitText(
  text: string,
  room: { readonly width: number; readonly height: number; readonly size: number },
  more: string,
): string {
  const fits = (part: string) => textHeight(part, room.width, room.size) <= room.height;
  if (fits(text)) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${text.slice(0, middle)} ${more}`)) low = middle;
    else high = middle - 1;
  }
  const cut = text.slice(0, low);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()} ${more}`;
}

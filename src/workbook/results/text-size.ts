/**
 * How much room a text takes in Times New Roman: an estimate for what Excel does not fit by itself
 * (merged cells) and for where a page ends. Letters with marks are as wide as without.
 */

/** Widths of Times New Roman in thousandths of the font's size; other letters have `OTHER`. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    180: "'",
    250: ' \u00a0.,',
    278: 'ijlt;:/\\',
    333: 'frI-()[]!·',
    389: 'sJ',
    408: '"',
    444: 'acez?“”',
    530: '\u01a1',
    545: '\u01b0',
    556: 'FPS',
    564: '+=<>',
    611: 'ELTZ',
    667: 'BCR',
    722: 'wADGHKNOQUVXY\u0110\u01a0',
    778: 'm&\u01af',
    833: '%',
    889: 'M',
    944: 'W@',
    1000: '…—',
    // Signs come from whatever font has them.
    1100: '✔⚖⏳⏸✖☐■▨□',
  }).flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(width) / 1000]),
  ),
);
const OTHER = 0.5;
/** Screens round the widths of letters; a line may hold some per cent less than on paper. */
const SURE = 1.03;
/** How much wider bold letters are. */
const BOLD = 1.07;

/** Line spacing that Excel gives the typeface. */
const LINE = 1.27;
/** What a cell keeps free at its left and right, in points. */
const PADDING = 5;

/** What a text is set in. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

export function textWidth(text: string, { size, bold = false }: Type): number {
  return widthOf(text) * size * SURE * (bold ? BOLD : 1);
}

/** Reasons repeat their words thousands of times; a workbook has some thousand different ones. */
const known = new Map<string, number>();
const KNOWN_MAX = 50_000;

/** In multiples of the font's size. */
function widthOf(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    width += WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? OTHER;
  }
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(text, width);
  return width;
}

/** Lines of a text that breaks between words; `width` in points. */
export function lineCount(text: string, width: number, type: Type): number {
  const room = Math.max(type.size, width - PADDING);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = textWidth(used === 0 ? word : ` ${word}`, type);
      if (used + needed <= room) used += needed;
      else {
        const whole = textWidth(word, type);
        lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(whole / room) - 1);
        used = whole % room;
      }
    }
  }
  return lines;
}

/** Height in points that a text takes in a cell. */
export function textHeight(text: string, width: number, type: Type): number {
  return Math.ceil(lineCount(text, width, type) * type.size * LINE) + 3;
}

/** A line as Excel fits rows to it: 15 points for a text of 11. */
const FITTED = 15 / 11;

/** Height in points that Excel gives a row with a text that is not merged. */
export function fittedHeight(text: string, width: number, type: Type): number {
  return lineCount(text, width, type) * type.size * FITTED;
}

/** The most of a text that stays within a height, ending at a word; the whole text if it fits. */
export function fitText(
  text: string,
  room: { readonly width: number; readonly height: number; readonly size: number },
  more: string,
): string {
  const fits = (part: string) => textHeight(part, room.width, room) <= room.height;
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

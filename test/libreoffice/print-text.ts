/**
 * Which of a cell's text can be seen on paper.
 *
 * LibreOffice draws all lines of a text and clips what lies outside the cell, so the words of the
 * PDF are complete even where the reader sees half a line. What counts is therefore where a word
 * lies: the letters must be inside the cell, or over the empty cells beside it.
 */
import type { PlacedBox, PrintedCell } from './print-cells';
import type { Box, Page, Word } from './print-tools';

/** In sizes of the font: the height of letters with their marks, their depth, what may be lost. */
const LETTER = { above: 0.7, below: 0.2, loss: 0.12 };
/** Points; the map is drawn in pixels. */
const SIDE = 1.5;

export function isInside(word: Word, { left, top, right, bottom }: Box): boolean {
  const loss = word.size * LETTER.loss + 0.5;
  return (
    word.baseline - word.size * LETTER.above >= top - loss &&
    word.baseline + word.size * LETTER.below <= bottom + loss &&
    word.left >= left - SIDE &&
    word.right <= right + SIDE
  );
}

/** Words as they are read: line by line, each from the left. */
function inOrder(words: readonly Word[]): readonly Word[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && word.baseline - first.baseline < first.size * 0.4) line?.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.left - b.left));
}

/** Letters without blanks; a number without its separators, which are the locale's. */
export function lettersOf(text: string, isNumber = false): string {
  const letters = text.normalize('NFKC').replace(/[\s\p{Cf}\u{FE00}-\u{FE0F}]/gu, '');
  return isNumber ? letters.replace(/[.,]/g, '') : letters;
}

export interface Loss {
  readonly page: number;
  readonly seen: string;
  readonly lost: string;
  /** The column is too narrow for a number. */
  readonly isHashes: boolean;
}

/**
 * Where a cell's text is not all to be seen: on each page that repeats the cell (`isRepeated`), or
 * on all its pages together. Words of other cells that run into it are passed over.
 */
export function lossesOf(
  cell: PrintedCell,
  pages: readonly Page[],
  isRepeated: boolean,
): readonly Loss[] {
  const places = isRepeated ? cell.boxes.map((box) => [box]) : [cell.boxes];
  return places.flatMap((boxes) => {
    const words = boxes.flatMap((box) => wordsAt(cell, box, pages));
    const wanted = lettersOf(cell.text, cell.isNumber);
    let seen = 0;
    for (const word of words) {
      const letters = lettersOf(word.text, cell.isNumber);
      if (wanted.startsWith(letters, seen)) seen += letters.length;
    }
    const page = boxes.at(-1)?.page;
    if (seen === wanted.length || page === undefined) return [];
    const isHashes = words.some(({ text }) => text.includes('###'));
    const at = placeOf(cell.text, seen);
    return [{ page, seen: cell.text.slice(0, at), lost: cell.text.slice(at), isHashes }];
  });
}

/** Where in a text so many of its letters are behind. */
function placeOf(text: string, letters: number): number {
  let at = 0;
  for (const sign of text) {
    if (lettersOf(text.slice(0, at + sign.length)).length > letters) break;
    at += sign.length;
  }
  return at;
}

function wordsAt(cell: PrintedCell, box: PlacedBox, pages: readonly Page[]): readonly Word[] {
  const reach = cell.reach(box);
  return inOrder((pages[box.page]?.words ?? []).filter((word) => isInside(word, reach)));
}

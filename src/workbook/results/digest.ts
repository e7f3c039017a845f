/**
 * A digest of a piece of a sheet, and the formula by which Excel works out the same one live.
 *
 * Sorting changes no digest: a cell counts by its column and by the texts that name its row, each with
 * a weight that looks drawn by lot, so that two changes hardly ever make up for each other. Numbers
 * are summed as Excel sums them, in binary, so digests are compared to within their noise.
 */
import type { Area } from '../write-plan';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot } from '../snapshot';

/** A piece of an input sheet, as it is judged. */
export interface Piece {
  /** `null` for the council's sheet before it is made. */
  readonly sheet: SheetSnapshot | null;
  readonly area: Area;
  /** Columns of the area whose texts name the row together. */
  readonly names: readonly number[];
  /** The first column of the area that counts. */
  readonly from: number;
}

/** More cells than these are only summed and counted. */
const CELLS_MAX = 60_000;

/** More columns than these do not name a row. */
const NAMES_MAX = 4;

/**
 * The columns that tell the rows apart by their texts: the one with the most different texts (codes or
 * names), and what is still wanted where others share them, as the ballots of one nominee do.
 */
export function namingColumns({ values }: SheetSnapshot): readonly number[] {
  const all = (values[0] ?? []).map((_, column) => column);
  const seen = values.map((cells) => cells.map((cell) => seenOf(cell).join()));
  const toldApart = (columns: readonly number[]) =>
    new Set(seen.map((cells) => columns.map((column) => cells[column]).join(';'))).size;
  const most = toldApart(all);
  let names: readonly number[] = [];
  while (names.length === 0 || toldApart(names) < most) {
    const counts = all.map((column) => toldApart([...names, column]));
    names = [...names, counts.indexOf(Math.max(...counts))];
  }
  for (const column of names.length > 1 ? names : []) {
    const others = names.filter((other) => other !== column);
    if (toldApart(others) === most) names = others;
  }
  return names.slice(0, NAMES_MAX);
}

/**
 * Whether a piece is only summed and counted: a digest would slow down typing, or it holds a letter
 * of two units, of which Excel sees one half.
 */
function isCoarse({ sheet, area }: Piece): boolean {
  const isSplit = (cell: RawCell) => typeof cell === 'string' && /[\ud800-\udfff]/.test(cell);
  if (area.rows * area.columns > CELLS_MAX) return true;
  return sheet?.values.some((cells) => cells.some(isSplit)) === true;
}

/** Of a number in a formula Excel keeps so many digits. */
const DIGITS = 15;

/** Gives TRUE while what is in the area of this name is what the piece holds. */
export function unchangedFormula(name: string, piece: Piece): string {
  const exact = isCoarse(piece) ? sumOf(piece) : digestOf(piece);
  const unit = 10 ** Math.max(0, Math.ceil(Math.log10(Math.abs(exact) + 1)) - DIGITS);
  const digest = Math.round(exact / unit);
  const noise = 1 + Math.floor(Math.abs(digest) * 2e-12);
  const formula = isCoarse(piece) ? sumFormula(name) : digestFormula(name, piece);
  const now = unit > 1 ? `(${formula})/${String(unit)}` : formula;
  // Excel writes "1--2" as it likes.
  const difference = digest < 0 ? `+${String(-digest)}` : `-${String(digest)}`;
  return `IFERROR(ABS(${now}${difference})<=${String(noise)},FALSE)`;
}

/** The remainder of a number, and at least so much: of two weights none outweighs the other by far. */
interface Lot {
  readonly times: readonly number[];
  readonly modulus: number;
  readonly least: number;
}

/** The weight of a column by its number. */
const COLUMN: Lot = { times: [797], modulus: 1009, least: 500 };
/** And of a row by what is seen of each of its names: the last three letters, the first, the length. */
const ENDS = [1, 2, 3] as const;
/**
 * The first fifteen, of three names, are chosen: other digits at the ends of one, or last in all three,
 * change the weight by 27 or more. The fourth name's go on as they began.
 */
const NAME_TIMES = [
  ...[9678, 67_926, 99_098, 82_999, 73_841, 74_035, 99_449, 28_989, 97_892, 25_004],
  ...[75_812, 32_263, 26_831, 15_176, 88_227, 58_772, 99_816, 77_066, 96_546, 48_660],
] as const;
const ROW: Lot = { times: NAME_TIMES, modulus: 99_991, least: 50_000 };
/** What a text is worth by its first letters and its last one. "01/12/2026" is not "02/01/2026". */
const LETTERS = [1, 131, 7188, 4166, 7204, 6262] as const;
const TEXT: Lot = { times: [...LETTERS, 2536], modulus: 9973, least: 0 };
/** And by its length; a text of one letter is not worth what a longer one is. */
const LENGTH = 31;
/** That there is a number at all: 0 is not what a blank is. */
const NUMBER = 17;

function drawn({ times, modulus, least }: Lot, numbers: readonly number[]): number {
  const sum = times.reduce((total, factor, at) => total + factor * (numbers[at] ?? 0), 0);
  return (sum % modulus) + least;
}

function drawnFormula({ times, modulus, least }: Lot, numbers: readonly string[]): string {
  return `(MOD(${weighted(times, numbers)},${String(modulus)})+${String(least)})`;
}

function weighted(times: readonly number[], numbers: readonly string[]): string {
  return numbers.map((number, at) => `${String(times[at])}*${number}`).join('+');
}

/** Only texts name a row: as which text a number is seen depends on the language of Excel. */
function rowFormula(name: string, names: readonly number[]): string {
  const seen = names.map((column, at) => {
    const who = `INDEX(${name},0,${String(column + 1)})`;
    const ends = ENDS.map((back) => `UNICODE(LEFT(RIGHT("   "&${who},${String(back)})))`);
    const terms = [...ends, `UNICODE(${who}&" ")`, `LEN(${who})`];
    const sum = weighted(NAME_TIMES.slice(at * terms.length), terms);
    return `ISTEXT(${who})*(LEN(${who})>0)*(${sum})`;
  });
  return `(MOD(${seen.join('+')},${String(ROW.modulus)})+${String(ROW.least)})`;
}

/** The same as `digestOf`, over the cells of a name. */
function digestFormula(name: string, { names, from }: Piece): string {
  const before = `COLUMN(${name})-COLUMN(INDEX(${name},1,1))`;
  const column = `${drawnFormula(COLUMN, [`(${before}+1)`])}*(${before}>=${String(from)})`;
  const weight = `${column}*${rowFormula(name, names)}`;
  const padded = `${name}&"${' '.repeat(LETTERS.length)}"`;
  const letters = LETTERS.map((_, at) => `UNICODE(MID(${padded},${String(at + 1)},1))`);
  const last = `UNICODE(RIGHT(" "&${name}))`;
  const text = `${String(LENGTH)}*LEN(${name})+${drawnFormula(TEXT, [...letters, last])}`;
  const worth = `(ISTEXT(${name})*(LEN(${name})>0))*(${text})+${String(NUMBER)}*ISNUMBER(${name})`;
  return `SUMPRODUCT(${name},${weight})+SUMPRODUCT((${worth})*${weight})`;
}

function digestOf(piece: Piece): number {
  let digest = 0;
  forEachCell(piece, (cell, column, who) => {
    if (column < piece.from) return;
    const seen = who.flatMap(seenOf);
    digest += worthOf(cell) * drawn(COLUMN, [column + 1]) * drawn(ROW, seen);
  });
  return digest;
}

function seenOf(name: RawCell): readonly number[] {
  if (typeof name !== 'string' || name === '') return [0, 0, 0, 0, 0];
  const ends = ENDS.map((back) => `   ${name}`.charCodeAt(name.length + ENDS.length - back));
  return [...ends, `${name} `.charCodeAt(0), name.length];
}

function sumFormula(name: string): string {
  return `SUM(${name})-1000*COUNTBLANK(${name})`;
}

function sumOf(piece: Piece): number {
  let sum = -1000 * piece.area.rows * piece.area.columns;
  forEachCell(piece, (cell) => {
    sum += 1000 + (typeof cell === 'number' ? cell : 0);
  });
  return sum;
}

function worthOf(cell: RawCell): number {
  if (typeof cell === 'number') return cell + NUMBER;
  if (typeof cell !== 'string' || cell === '') return 0;
  const letters = LETTERS.map((_, at) => cell.padEnd(LETTERS.length).charCodeAt(at));
  return LENGTH * cell.length + drawn(TEXT, [...letters, cell.charCodeAt(cell.length - 1)]);
}

function forEachCell(
  { sheet, area, names }: Piece,
  visit: (cell: RawCell, column: number, who: readonly RawCell[]) => void,
): void {
  if (!sheet) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const who = names.map((column) => cellAt(sheet, row, area.column + column));
    for (let column = 0; column < area.columns; column++) {
      const cell = cellAt(sheet, row, area.column + column);
      if (cell !== '') visit(cell, column, who);
    }
  }
}

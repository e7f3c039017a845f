/**
 * Whether the inputs are still those that were judged, said by the sheets themselves: for each input
 * sheet a digest that Excel works out live, compared with the one of the scoring. It notices what
 * people change by the way (a mark, a word, a row); what proves that nothing changed is a seal.
 *
 * Sorting changes no digest: a cell counts by its column and by the text that names its row, each with
 * a weight that looks drawn by lot, so that two changes hardly ever make up for each other. Numbers
 * are summed as Excel sums them, in binary, so digests are compared to within their noise.
 */
import { LIST_PREFIX } from '../write-plan';
import type { InputSheet } from '../parse-workbook';
import type { InputKey } from '../write-plan';
import type { Area, CellContent, ListName } from '../write-plan';
import {
  FIRST_INPUT,
  FIRST_ROW,
  MATTER_COLUMNS,
  MEETING_COLUMN,
  MEETING_ROWS,
} from '../council/council-layout';
import { cellName, nameText } from '../address';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot } from '../snapshot';
import type { SheetWords } from '../../i18n/sheet-words';

/** A piece of an input sheet with what it held when it was judged. */
export interface Watched {
  /** Title of the sheet. */
  readonly title: string;
  readonly list: ListName;
  /** Gives TRUE while the piece is as it was. */
  readonly formula: string;
}

interface Piece {
  /** `null` for the council's sheet before it is made. */
  readonly sheet: SheetSnapshot | null;
  readonly area: Area;
  /** Column of the area whose text names the row. */
  readonly names: number;
  /** The first column of the area that counts. */
  readonly from: number;
}

/** Rows below a table in which more may be entered. */
const ROOM = 50;

/** More cells than these are only summed and counted. */
const CELLS_MAX = 60_000;

/** No verdict rests on what is ticked off in the dossier, and the history only grows. */
const UNWATCHED: readonly InputKey[] = ['council', 'dossier', 'history'];

/** All inputs; the council's sheet, too, which the first scoring makes. */
export function watch(inputs: readonly InputSheet[], { council }: SheetWords): readonly Watched[] {
  const own = inputs.filter(({ key, sheet }) => !UNWATCHED.includes(key) && sheet.used !== null);
  const decided = inputs.find(({ key }) => key === 'council')?.sheet ?? null;
  return [
    ...own.map(({ key, sheet }) => {
      const { row, column, rows, columns } = sheet.used ?? NOTHING;
      const area = { row, column, rows: rows + ROOM, columns };
      const piece = { sheet, area, names: namesColumn(sheet), from: 0 };
      return watched(key, { title: sheet.name }, piece, sheet.name);
    }),
    ...councilPieces(decided).map((piece, index) =>
      watched(`council.${String(index)}`, 'council', piece, decided?.name ?? council.tab),
    ),
  ];
}

/** Sheets in their order, each with the formulas of its pieces. */
export function bySheet(
  watched: readonly Watched[],
): readonly { readonly title: string; readonly formulas: readonly string[] }[] {
  const titles = [...new Set(watched.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    formulas: watched.filter((piece) => piece.title === title).map(({ formula }) => formula),
  }));
}

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

function watched(key: string, sheet: ListName['sheet'], piece: Piece, title: string): Watched {
  const name = `${LIST_PREFIX}data.${nameText(key)}`;
  const list = { name, sheet, area: piece.area };
  return { title, list, formula: unchangedFormula(name, piece) };
}

/** Rows of the council's matters that are watched. */
const MATTERS = 1_000;

/** The council's sheet counts where the council writes; the product's own cells in it change. */
function councilPieces(sheet: SheetSnapshot | null): readonly Piece[] {
  const meeting = Object.values(MEETING_ROWS);
  const [row, rows] = [Math.min(...meeting), meeting.length];
  const inputs = { row: FIRST_ROW, column: 1, rows: MATTERS, columns: MATTER_COLUMNS.length - 1 };
  return [
    { sheet, area: { row, column: MEETING_COLUMN, rows, columns: 1 }, names: 0, from: 0 },
    { sheet, area: inputs, names: 0, from: FIRST_INPUT - 1 },
  ];
}

/** The column with the most different texts, the first of equals: codes or names. */
function namesColumn({ values }: SheetSnapshot): number {
  const counts = (values[0] ?? []).map(
    (_, column) =>
      new Set(
        values.map((cells) => cells[column]).filter((cell) => typeof cell === 'string' && cell),
      ).size,
  );
  return counts.indexOf(Math.max(...counts));
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

/** Digests are counted in thousands: of a number in a formula Excel keeps fifteen digits. */
const UNIT = 1000;

function unchangedFormula(name: string, piece: Piece): string {
  const digest = Math.round(isCoarse(piece) ? sumOf(piece) : digestOf(piece) / UNIT);
  const noise = 1 + Math.floor(Math.abs(digest) * 2e-12);
  const now = isCoarse(piece)
    ? `SUM(${name})-1000*COUNTBLANK(${name})`
    : `(${digestFormula(name, piece.names + 1, piece.from)})/${String(UNIT)}`;
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

/** The weight of a column by its number, and of a row by the last three letters of its name. */
const COLUMN: Lot = { times: [797], modulus: 1009, least: 500 };
const ROW: Lot = { times: [1, 131, 17_161], modulus: 99_991, least: 50_000 };
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
  const sum = times.map((factor, at) => `${String(factor)}*${numbers[at] ?? '0'}`).join('+');
  return `(MOD(${sum},${String(modulus)})+${String(least)})`;
}

/** The same as `digestOf`, over the cells of a name. */
function digestFormula(name: string, names: number, from: number): string {
  const who = `INDEX(${name},0,${String(names)})`;
  const ends = [1, 2, 3].map((count) => `UNICODE(LEFT(RIGHT("   "&${who},${String(count)})))`);
  const before = `COLUMN(${name})-COLUMN(INDEX(${name},1,1))`;
  const column = `${drawnFormula(COLUMN, [`(${before}+1)`])}*(${before}>=${String(from)})`;
  const weight = `${column}*${drawnFormula(ROW, ends)}`;
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
    const padded = `   ${asText(who)}`;
    const ends = [1, 2, 3].map((back) => padded.charCodeAt(padded.length - back));
    digest += worthOf(cell) * drawn(COLUMN, [column + 1]) * drawn(ROW, ends);
  });
  return digest;
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
  visit: (cell: RawCell, column: number, who: RawCell) => void,
): void {
  if (!sheet) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const who = cellAt(sheet, row, area.column + names);
    for (let column = 0; column < area.columns; column++) {
      const cell = cellAt(sheet, row, area.column + column);
      if (cell !== '') visit(cell, column, who);
    }
  }
}

function asText(cell: RawCell): string {
  return typeof cell === 'object' ? cell.error : String(cell);
}

/** Name of the cell in the summary that says whether everything is as it was. */
export const STATE_NAME = `${LIST_PREFIX}state`;
/** Begins what is said of changed inputs. */
export const SIGN = '\u26a0';

/** On every other result sheet: nothing while the summary has nothing to warn of. */
export const WARNING: CellContent = {
  // The summary may be gone while results are taken out.
  formula: `IFERROR(IF(LEFT(${STATE_NAME})="${SIGN}",${STATE_NAME},""),"")`,
};

/**
 * In the summary: whether all pieces that are watched are as they were. It looks at cells of its own
 * sheet, so that a round that is set aside goes on speaking of itself.
 */
export function stateCell(
  watched: readonly Watched[],
  states: Area,
  { freshness }: SheetWords,
): CellContent {
  const { unchanged, allUnchanged, changed } = freshness;
  const first = cellName(states.row, states.column);
  const last = cellName(states.row + states.rows - 1, states.column + states.columns - 1);
  const count = `COUNTIF(${first}:${last},"${unchanged}")`;
  const all = `${count}=${String(bySheet(watched).length)}`;
  return { formula: `IF(${all},"${allUnchanged}","${SIGN} ${changed}")` };
}

export function sheetCell(formulas: readonly string[], { freshness }: SheetWords): CellContent {
  const all = formulas.length === 1 ? (formulas[0] ?? '') : `AND(${formulas.join(',')})`;
  return { formula: `IF(${all},"${freshness.unchanged}","${freshness.pieceChanged}")` };
}

/** Names that the cells above refer to. */
export function namesOf(watched: readonly Watched[], state: number): readonly ListName[] {
  const area = { row: state, column: 0, rows: 1, columns: 1 };
  return [...watched.map(({ list }) => list), { name: STATE_NAME, sheet: 'summary', area }];
}

/**
 * Whether the inputs are still those that were judged, said by the sheets themselves: for each input
 * sheet a digest that Excel works out live, compared with the one of the scoring. It notices what
 * people change by the way (a mark, a word, a row); what proves that nothing changed is a seal.
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
  columnAt,
} from '../council/council-layout';
import { cellName, nameText } from '../address';
import { namingColumns, unchangedFormula } from './digest';
import type { Piece } from './digest';
import type { SheetSnapshot } from '../snapshot';
import type { SheetWords } from '../../i18n/sheet-words';

/** A piece of an input sheet with what it held when it was judged. */
export interface Watched {
  /** Title of the sheet. */
  readonly title: string;
  readonly list: ListName;
  /** Gives TRUE while the piece is as it was. */
  readonly formula: string;
}

/** Rows below a table in which more may be entered. */
const ROOM = 50;

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
      const piece = { sheet, area, names: namingColumns(sheet), from: 0 };
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
/** A matter is one nominee's, of one award and kind; the area begins beside the name. */
const WHOSE_MATTER = (['id', 'award', 'matter'] as const).map((column) => columnAt(column) - 1);

/** The council's sheet counts where the council writes; the product's own cells in it change. */
function councilPieces(sheet: SheetSnapshot | null): readonly Piece[] {
  const meeting = Object.values(MEETING_ROWS);
  const [row, rows] = [Math.min(...meeting), meeting.length];
  const inputs = { row: FIRST_ROW, column: 1, rows: MATTERS, columns: MATTER_COLUMNS.length - 1 };
  return [
    { sheet, area: { row, column: MEETING_COLUMN, rows, columns: 1 }, names: [0], from: 0 },
    { sheet, area: inputs, names: WHOSE_MATTER, from: FIRST_INPUT - 1 },
  ];
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

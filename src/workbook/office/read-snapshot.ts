/**
 * Reads the workbook in few requests: the list of sheets, their used rectangles, the values. A
 * large sheet is first looked at by its top rows; only one that a campaign needs is read whole.
 */
import { cellName } from '../address';
import { readChoice } from '../chosen';
import type { FoundChoice } from '../chosen';
import type { WorkbookSnapshot, RawCell, SheetSnapshot } from '../snapshot';
import { isInputKey } from '../write-plan';
import type { Area } from '../write-plan';
import { isInputTable } from '../find-sheets';
import { SIGN, STATE_NAME } from '../results/freshness';
import { cellsIn } from './cells-in';
import { Refusal } from './host-issues';
import { markerName, readMarker } from '../markers';
import type { Marker } from '../markers';
import { readAreas } from './read-areas';
import type { Session } from './session';
import { uncalculatedIn } from './uncalculated';

/** Of a larger sheet the first rows are read before the rest is asked for. */
const CELLS_SMALL = 50_000;
/** A list of this many is none: somewhere far away stands something that nobody sees. */
export const CELLS_MAX = 2_000_000;
/** Excel gives no values of whole rows; no list reaches to the last column. */
const COLUMNS_MAX = 16_383;
/** Rows of a large sheet in which its headings are looked for. */
const BAND_ROWS = 60;

export async function readSnapshot(session: Session): Promise<WorkbookSnapshot> {
  const { application } = session.context;
  application.load('calculationMode,calculationState');
  // No property says from when a workbook counts its days; its own function does.
  const firstOf1904 = session.context.workbook.functions.date(1904, 1, 1).load('value');
  const list = await readSheetList(session);
  const results = new Set(
    list.markers.filter(({ key }) => !isInputKey(key)).map(({ title }) => title),
  );
  const inputs = list.sheets.filter(({ name }) => !results.has(name));
  const state = list.names.find(({ name }) => name === STATE_NAME)?.getRangeOrNullObject();
  state?.load('values');
  const status = list.names.find(({ name }) => name === markerName('summary'));
  const judged = status?.getRangeOrNullObject();
  judged?.load('values');
  const chosen = choicesIn(list);
  const isChosen = ({ name }: Excel.Worksheet) => chosen.some(({ at }) => at?.sheet === name);
  const used = await readUsedAreas(session, inputs);
  const values = await readValues(session, inputs, used, isChosen);
  const read = used.map((area, index) => (values[index] ? area : null));
  // By itself the state says little: with automatic calculation, too, it may be pending for ever
  // (https://github.com/OfficeDev/office-js/issues/3319).
  const isPending =
    application.calculationMode === 'Manual' && application.calculationState === 'Pending';
  const uncalculated = isPending ? await uncalculatedIn(session, inputs, read) : [];
  const snapshots = inputs.map((sheet, index): SheetSnapshot => {
    const marker = list.markers.find(({ title, intended }) => title === sheet.name && !intended);
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      mark: marker?.key ?? null,
      unfinished: marker?.state === 'writing',
      used: read[index] ?? null,
      values: values[index] ?? [],
      uncalculated: uncalculated[index] ?? null,
      daysFrom: firstOf1904.value === 0 ? 1904 : 1900,
      chosen: chosen.flatMap(({ at, meaning }) =>
        at?.sheet === sheet.name ? [{ row: at.row, column: at.column, meaning }] : [],
      ),
    };
  });
  // Results that a broken-off run left unfinished are none.
  const isWhole = list.markers.every(({ key, state: is }) => isInputKey(key) || is === 'whole');
  return {
    sheets: snapshots,
    sheetNames: list.sheets.map(({ name }) => name),
    structureProtected: list.structureProtected,
    results: state && !state.isNullObject && isWhole ? stateOf(cellsIn(state)) : null,
    judged: judged && !judged.isNullObject ? fingerprintIn(cellsIn(judged)) : null,
    lostChoices: chosen.flatMap(({ at, meaning }) =>
      inputs.some(({ name }) => name === at?.sheet) ? [] : [meaning],
    ),
  };
}

/** In the order of their names, so that of two choices for one cell the same counts everywhere. */
export function choicesIn({ names }: Pick<SheetList, 'names'>): readonly FoundChoice[] {
  return names
    .flatMap(({ name, formula, comment }) => readChoice(name, String(formula), comment) ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function fingerprintIn(values: readonly (readonly RawCell[])[]): string | null {
  return /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(String(values[0]?.[0]))?.[0] ?? null;
}

function stateOf(values: readonly (readonly RawCell[])[]): WorkbookSnapshot['results'] {
  return String(values[0]?.[0]).startsWith(SIGN) ? 'stale' : 'asJudged';
}

export interface SheetList {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly markers: readonly Marker[];
  readonly structureProtected: boolean;
}

/** One request: the sheets, the names, what is protected. */
export async function readSheetList({ context, sync }: Session): Promise<SheetList> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/comment,items/visible');
  protection.load('protected');
  await sync();
  return {
    sheets: worksheets.items,
    names: names.items,
    markers: names.items.flatMap(
      ({ name, formula, comment }) => readMarker(name, String(formula), comment) ?? [],
    ),
    structureProtected: protection.protected,
  };
}

/** The rectangles that hold values; `fromA1`: with all that stands above them and before. */
export async function readUsedAreas(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  { fromA1 = false }: { readonly fromA1?: boolean } = {},
): Promise<readonly (Area | null)[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await session.sync();
  return ranges.map((range) => {
    if (range.isNullObject) return null;
    const [row, column] = fromA1 ? [0, 0] : [range.rowIndex, range.columnIndex];
    const rows = range.rowIndex + range.rowCount - row;
    const columns = range.columnIndex + range.columnCount - column;
    return { row, column, rows, columns: Math.min(columns, COLUMNS_MAX) };
  });
}

type Values = readonly (readonly RawCell[])[];

async function readValues(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  used: readonly (Area | null)[],
  isChosen: (sheet: Excel.Worksheet) => boolean,
): Promise<readonly (Values | null)[]> {
  const isLarge = (area: Area) => area.rows * area.columns > CELLS_SMALL;
  const first = used.map(
    (area) => area && { ...area, rows: isLarge(area) ? Math.min(area.rows, BAND_ROWS) : area.rows },
  );
  const bands = await readAreas(session, sheets, first);
  const rest = used.map((area, index) => {
    const band = bands[index];
    const sheet = sheets[index];
    if (!area || !band || !sheet || !isLarge(area)) return null;
    if (!isChosen(sheet) && !isInputTable(band, area)) return null;
    refuseTooLarge(sheet.name, area);
    return { ...area, row: area.row + band.length, rows: area.rows - band.length };
  });
  const below = rest.some((area) => area !== null) ? await readAreas(session, sheets, rest) : [];
  const values = used.map((area, index): Values | null => {
    const band = bands[index];
    if (!area || !band) return null;
    if (!isLarge(area)) return band;
    const lower = below[index];
    return lower ? [...band, ...lower] : null;
  });
  return withErrors(session, sheets, used, values);
}

/** Reading on would take minutes, and Excel's memory. */
export function refuseTooLarge(sheet: string, { row, column, rows, columns }: Area): void {
  if (rows * columns <= CELLS_MAX) return;
  const cell = cellName(row + rows - 1, column + columns - 1);
  throw new Refusal({ code: 'sheetTooLarge' }, { sheet, cell });
}

const ERROR_TEXT =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BLOCKED!|UNKNOWN!|FIELD!|CONNECT!|BUSY!)$/;

/** Errors arrive as text; where there is such text, the value types tell which cells are errors. */
async function withErrors(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  used: readonly (Area | null)[],
  values: readonly (Values | null)[],
): Promise<readonly (Values | null)[]> {
  const suspects = values.flatMap((rows, sheet) =>
    (rows ?? []).flatMap((cells, row) =>
      cells.some((cell) => typeof cell === 'string' && ERROR_TEXT.test(cell))
        ? [{ sheet, row }]
        : [],
    ),
  );
  if (suspects.length === 0) return values;
  const types = suspects.map(({ sheet, row }) => {
    const area = used[sheet] ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const range = sheets[sheet]?.getRangeByIndexes(area.row + row, area.column, 1, area.columns);
    return range?.load('valueTypes');
  });
  await session.sync();
  const errors = new Map(
    suspects.map(({ sheet, row }, index) => [
      `${String(sheet)}:${String(row)}`,
      types[index]?.valueTypes[0],
    ]),
  );
  return values.map(
    (rows, sheet) =>
      rows?.map((cells, row) => {
        const typesOfRow = errors.get(`${String(sheet)}:${String(row)}`);
        return typesOfRow ? cells.map((cell, column) => typed(cell, typesOfRow[column])) : cells;
      }) ?? null,
  );
}

function typed(cell: RawCell, type: string | undefined): RawCell {
  return type === 'Error' && typeof cell === 'string' ? { error: cell } : cell;
}

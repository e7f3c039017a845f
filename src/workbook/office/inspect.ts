/** What of a plan's sheets the workbook has already, read before anything is written. */
import { HIGHLIGHT_LOOK } from '../highlight';
import type { RawCell } from '../snapshot';
import { LIST_PREFIX } from '../write-plan';
import type { Area, SheetKey, SheetPlan, WritePlan } from '../write-plan';
import type { Marker } from '../markers';
import { readAreas } from './read-areas';
import { readSheetList, readUsedAreas, refuseTooLarge } from './read-snapshot';
import type { SheetList } from './read-snapshot';
import type { Session } from './session';

/** A sheet of ours that exists. */
export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
  readonly marker: Marker;
  readonly visible: boolean;
  readonly protected: boolean;
  /** All contents from A1, formulas as their text. */
  readonly values: readonly (readonly RawCell[])[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** A planned sheet that is to be written, with the sheet that it is written into. */
export interface Target {
  readonly plan: SheetPlan;
  readonly own: OwnSheet;
  readonly isNew: boolean;
}

export interface Inspection {
  readonly list: SheetList;
  readonly own: ReadonlyMap<SheetKey, OwnSheet>;
  /** Our rules in the user's sheets. */
  readonly rules: readonly Rule[];
  /** Names of all tables of the workbook: a sheet that was set aside keeps its own. */
  readonly tableNames: readonly string[];
}

export interface Rule {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  readonly address: string;
  readonly fill: string;
  readonly font: string;
}

export async function inspect(session: Session, plan: WritePlan): Promise<Inspection> {
  const list = await readSheetList(session);
  const found = list.markers.flatMap((marker) => {
    if (marker.key === 'seals' || marker.key.startsWith('sealed.')) return [];
    const sheet = list.sheets.find(({ name }) => sameTitle(name, marker.title));
    return sheet ? [{ marker, sheet }] : [];
  });
  const tables = session.context.workbook.tables.load('items/name');
  const own = await readOwn(session, found);
  const rules = await readRules(session, plan.highlightedSheets);
  if (found.length === 0 && plan.highlightedSheets.length === 0) await session.sync();
  return { list, own, rules, tableNames: tables.items.map(({ name }) => name) };
}

/** Sheet names differ by more than case in Excel. */
export function sameTitle(a: string, b: string): boolean {
  return a.normalize('NFC').toLocaleLowerCase('vi') === b.normalize('NFC').toLocaleLowerCase('vi');
}

async function readOwn(
  session: Session,
  found: readonly { marker: Marker; sheet: Excel.Worksheet }[],
): Promise<Map<SheetKey, OwnSheet>> {
  if (found.length === 0) return new Map();
  for (const { sheet } of found) sheet.tables.load('items/name');
  const areas = await readUsedAreas(
    session,
    found.map(({ sheet }) => sheet),
    { fromA1: true },
  );
  for (const [index, area] of areas.entries()) {
    if (area) refuseTooLarge(found[index]?.sheet.name ?? '', area);
  }
  const tables = found.map(({ sheet }) =>
    sheet.tables.items.map((table) => ({
      name: table.name,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    })),
  );
  const values = await readAreas(
    session,
    found.map(({ sheet }) => sheet),
    areas,
    { what: 'formulas' },
  );
  if (areas.every((area) => area === null)) await session.sync();
  return new Map(
    found.map(({ marker, sheet }, index): [SheetKey, OwnSheet] => [
      marker.key,
      {
        sheet,
        title: sheet.name,
        marker,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protection.protected,
        values: values[index] ?? [],
        tables: (tables[index] ?? []).map(({ name, range }) => ({
          name,
          area: {
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        })),
      },
    ]),
  );
}

/** Our rules are those whose formula names one of our lists, and those that we left unfinished. */
export async function readRules(
  session: Session,
  sheetIds: readonly string[],
): Promise<readonly Rule[]> {
  if (sheetIds.length === 0) return [];
  const { worksheets } = session.context.workbook;
  const collections = sheetIds.map((sheetId) => {
    const formats = worksheets.getItem(sheetId).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheetId, formats };
  });
  await session.sync();
  const custom = collections.flatMap(({ sheetId, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({
        sheetId,
        format,
        rule: format.custom.rule.load('formula'),
        fill: format.custom.format.fill.load('color'),
        font: format.custom.format.font.load('color'),
        range: format.getRangeOrNullObject().load('address'),
      })),
  );
  if (custom.length === 0) return [];
  await session.sync();
  return custom
    .filter(
      ({ rule, fill, font }) =>
        rule.formula.includes(LIST_PREFIX) || isUnfinished(rule.formula, fill.color, font.color),
    )
    .map(({ sheetId, format, rule, fill, font, range }) => ({
      sheetId,
      format,
      formula: rule.formula,
      address: range.isNullObject ? '' : range.address,
      fill: fill.color,
      font: font.color,
    }));
}

/** A rule that was added and got no formula is never true, and colours nothing or as ours do. */
function isUnfinished(formula: string, fill: string, font: string): boolean {
  const isColoured = Object.values(HIGHLIGHT_LOOK).some(
    (look) => [look.fill, ''].includes(fill) && [look.font, ''].includes(font),
  );
  return /^=?(false)?$/i.test(formula) && isColoured;
}

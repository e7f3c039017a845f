/**
 * What calculation remembers of a workbook's build: not every change says where it happened, and
 * names change without a word.
 */
import type { Area, Cell, DefinedName, SheetData, WorkbookData } from '../../xlsx';

export interface Layout {
  readonly names: readonly Pick<DefinedName, 'name' | 'formula' | 'scope'>[];
  /** Inserting and deleting gives a sheet new maps. */
  readonly cells: ReadonlyMap<SheetData, ReadonlyMap<number, Map<number, Cell>>>;
  readonly merges: ReadonlyMap<SheetData, readonly Area[]>;
}

export function layoutOf({ names, sheets }: WorkbookData): Layout {
  return {
    names: names.map(({ name, formula, scope }) => ({ name, formula, scope })),
    cells: new Map(sheets.map((sheet) => [sheet, sheet.cells])),
    merges: new Map(sheets.map((sheet) => [sheet, sheet.merges])),
  };
}

/** Names, in lower case, that came, went or mean something else now. */
export function changedNames(before: Layout, { names }: WorkbookData): ReadonlySet<string> {
  const changed = new Set<string>();
  const isAsBefore =
    names.length === before.names.length &&
    names.every((name, i) => isSame(name, before.names[i] ?? null));
  if (isAsBefore) return changed;
  const [old, now] = [byKey(before.names), byKey(names)];
  for (const [key, name] of [...old, ...now]) {
    if (old.get(key)?.formula !== now.get(key)?.formula) changed.add(name.name.toLowerCase());
  }
  return changed;
}

type Named = Layout['names'][number];

function isSame(a: Named, b: Named | null): boolean {
  return a.name === b?.name && a.formula === b.formula && a.scope === b.scope;
}

function byKey(names: readonly Named[]): Map<string, Named> {
  return new Map(names.map((name) => [`${name.scope ?? ''} ${name.name.toLowerCase()}`, name]));
}

/** Sheets whose cells moved since. */
export function movedSheets(before: Layout, { sheets }: WorkbookData): ReadonlySet<SheetData> {
  return new Set(sheets.filter((sheet) => before.cells.get(sheet) !== sheet.cells));
}

/** Merged cells of the sheets on which merging happened: it empties cells. */
export function freshMerges(before: Layout, { sheets }: WorkbookData) {
  return sheets
    .filter((sheet) => before.merges.get(sheet) !== sheet.merges)
    .flatMap((sheet) => sheet.merges.map((area) => ({ sheet, area })));
}

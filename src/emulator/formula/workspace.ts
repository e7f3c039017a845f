/** What formulas see of a workbook while one calculation lasts; looked up once and kept. */
import type { SheetData, WorkbookData } from '../../xlsx';
import { analyse, type Analysis } from './analyse';
import type { Bounds } from './values';

export interface Place {
  readonly sheet: SheetData;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

export class Workspace {
  readonly #sheets: ReadonlyMap<string, SheetData>;
  readonly #names = new Map<string, Analysis | null>();
  #bounds: Bounds | undefined;

  constructor(
    readonly data: WorkbookData,
    readonly today: () => Date,
  ) {
    this.#sheets = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  get bounds(): Bounds {
    return (this.#bounds ??= boundsOf(this.data));
  }

  /** By its name in lower case. */
  sheetNamed(name: string): SheetData | undefined {
    return this.#sheets.get(name);
  }

  /** What a name (in lower case) stands for on a sheet; the sheet's own comes before all others. */
  nameOn(sheet: SheetData, name: string): Analysis | null {
    const key = `${sheet.id} ${name}`;
    let known = this.#names.get(key);
    if (known === undefined) {
      const named = this.data.names.filter((each) => each.name.toLowerCase() === name);
      const found =
        named.find(({ scope }) => scope === sheet.id) ?? named.find(({ scope }) => scope === null);
      known = found ? analyse(found.formula) : null;
      this.#names.set(key, known);
    }
    return known;
  }
}

function boundsOf({ sheets }: WorkbookData): Bounds {
  let [rows, columns] = [0, 0];
  for (const { cells } of sheets) {
    for (const [row, line] of cells) {
      if (row >= rows) rows = row + 1;
      for (const column of line.keys()) if (column >= columns) columns = column + 1;
    }
  }
  return { rows, columns };
}

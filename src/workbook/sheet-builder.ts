/** Builds the rows of a planned sheet from the top, remembering what is styled how. */
import type {
  Area,
  CellContent,
  ChartPlan,
  EntryRule,
  SheetPlan,
  StyleName,
  StyledArea,
} from './write-plan';

export interface SheetBuilder {
  /** Number of the row that comes next. */
  readonly next: number;
  /** Adds one row in one style; answers its number. */
  row(cells: readonly CellContent[], style?: StyleName): number;
  blank(): void;
  /** Styles an area over what its rows have. */
  style(area: Area, style: StyleName): void;
  rule(rule: EntryRule): void;
  /** Joins the cells of an area that lies in one piece of text. */
  merge(area: Area): void;
  /** The height of a row in points, where it cannot fit itself. */
  height(row: number, points: number): void;
  /** Begins a page with a row. */
  pageBreak(row: number): void;
  /** Draws a chart over cells of the sheet. */
  chart(chart: ChartPlan): void;
  /** The finished sheet: all rows, equally long, and what was said of them. */
  sheet(about: SheetAbout): SheetPlan;
}

/** What a sheet is beside its cells. */
export type SheetAbout = Pick<SheetPlan, 'key' | 'title' | 'owner'> &
  Partial<Pick<SheetPlan, 'status' | 'table' | 'kept'>> & {
    readonly creation: Pick<SheetPlan['creation'], 'columnWidths' | 'tabColor'> &
      Partial<SheetPlan['creation']>;
  };

export function sheetBuilder(): SheetBuilder {
  const rows: (readonly CellContent[])[] = [];
  const styles: StyledArea[] = [];
  const entryRules: EntryRule[] = [];
  const merges: Area[] = [];
  const heights: { row: number; points: number }[] = [];
  const breaks: number[] = [];
  const charts: ChartPlan[] = [];
  const allRows = () => {
    const width = Math.max(1, ...rows.map((cells) => cells.length));
    return rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
  };
  const style = (area: Area, name: StyleName) => {
    const last = styles.at(-1);
    // Runs of equal rows become one area: fewer requests, and a plan that reads well.
    if (last?.style === name && isNextRow(last.area, area)) {
      styles[styles.length - 1] = {
        style: name,
        area: { ...last.area, rows: last.area.rows + area.rows },
      };
    } else styles.push({ area, style: name });
  };
  return {
    get next() {
      return rows.length;
    },
    row(cells, name) {
      const row = rows.push(cells.map(fitting)) - 1;
      if (name && cells.length > 0) style({ row, column: 0, rows: 1, columns: cells.length }, name);
      return row;
    },
    blank() {
      rows.push([]);
    },
    style,
    rule(rule) {
      entryRules.push(rule);
    },
    merge(area) {
      merges.push(area);
    },
    height(row, points) {
      heights.push({ row, points: Math.min(points, ROW_MAX) });
    },
    pageBreak(row) {
      breaks.push(row);
    },
    chart(chart) {
      charts.push(chart);
    },
    sheet: ({ creation, ...about }) => ({
      ...{ status: null, table: null, kept: null, ...about },
      ...{ rows: allRows(), styles, entryRules, shape: { merges, heights, breaks }, charts },
      creation: { ...USUAL_CREATION, ...creation },
    }),
  };
}

const USUAL_CREATION = {
  frozen: { rows: 0, columns: 0 },
  landscape: true,
  scale: null,
  titleRows: null,
} as const;

/** Excel refuses higher rows, in points. */
const ROW_MAX = 409;

/** Excel refuses longer text, and with it the whole sheet. */
const TEXT_MAX = 32_767;

/** A reason may quote a long name; what does not fit in a cell is cut, and "…" says so. */
function fitting(cell: CellContent): CellContent {
  if (typeof cell !== 'string' || cell.length <= TEXT_MAX) return cell;
  // A letter outside the basic plane is two units; half of one is no letter.
  return `${cell.slice(0, TEXT_MAX - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function isNextRow(above: Area, below: Area): boolean {
  return (
    above.row + above.rows === below.row &&
    above.column === below.column &&
    above.columns === below.columns
  );
}

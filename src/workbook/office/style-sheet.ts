/** What cells look like: fonts, fills and lines, in as few actions as will do; each costs Excel time. */
import { LOOKS } from '../looks';
import type { Area, StyledArea } from '../write-plan';

const LINE = '#A6A6A6';

export function applyStyles(sheet: Excel.Worksheet, styles: readonly StyledArea[]): void {
  const seen = styles.filter(({ area }) => area.rows > 0 && area.columns > 0);
  for (const { area, style } of seen) {
    const look = LOOKS[style];
    const range = rangeOf(sheet, area);
    const { format } = range;
    if (look.fill !== undefined) format.fill.color = look.fill;
    if (look.color !== undefined) format.font.color = look.color;
    if (look.bold !== undefined) format.font.bold = look.bold;
    if (look.italic !== undefined) format.font.italic = look.italic;
    if (look.size !== undefined) format.font.size = look.size;
    if (look.wrap !== undefined) format.wrapText = look.wrap;
    if (look.align !== undefined) format.horizontalAlignment = look.align;
    if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
    if (look.underline === true) format.font.underline = 'Single';
    if (look.numberFormat !== undefined) {
      setNumberFormat(range, look.numberFormat);
    }
  }
  for (const grid of gridsOf(seen)) drawGrid(sheet, grid);
}

/** One format for all cells; the typings know only an array of one a cell. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Areas with lines around their cells; what lies under or within another is part of it. */
function gridsOf(styles: readonly StyledArea[]): readonly Area[] {
  const grids: Area[] = [];
  for (const { area, style } of styles) {
    if (LOOKS[style].border !== true || grids.some((grid) => holds(grid, area))) continue;
    const above = grids.findIndex((grid) => isUnder(grid, area));
    const grid = grids[above];
    if (grid) grids[above] = { ...grid, rows: grid.rows + area.rows };
    else grids.push(area);
  }
  return grids;
}

function holds(grid: Area, area: Area): boolean {
  return (
    grid.row <= area.row &&
    grid.column <= area.column &&
    grid.row + grid.rows >= area.row + area.rows &&
    grid.column + grid.columns >= area.column + area.columns
  );
}

function isUnder(grid: Area, area: Area): boolean {
  const isAsWide = grid.column === area.column && grid.columns === area.columns;
  return isAsWide && grid.row + grid.rows === area.row;
}

function drawGrid(sheet: Excel.Worksheet, grid: Area): void {
  const { borders } = rangeOf(sheet, grid).format;
  const rows = grid.rows > 1 ? (['InsideHorizontal'] as const) : [];
  const columns = grid.columns > 1 ? (['InsideVertical'] as const) : [];
  const around = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  for (const edge of [...around, ...rows, ...columns]) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE;
  }
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

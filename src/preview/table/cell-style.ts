/** A cell's look as CSS, with its neighbours' borders, and how far its text runs over. */
import type { CSSProperties } from 'react';
import type { CellStyle } from '../../xlsx';
import type { Cells, ShownCell } from '../cells';

/** The colour of the lines between cells, as the theme has it. */
const GRIDLINE = '1px solid var(--gridline)';
const lineWidths: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  dotted: '1px dotted',
};

export function cellStyle(
  cells: Cells,
  { row, column }: { readonly row: number; readonly column: number },
  showGridlines: boolean,
): CSSProperties {
  const look = cells.at(row, column)?.look;
  const fill = look?.fill ?? null;
  const plain = showGridlines ? GRIDLINE : '1px solid transparent';
  const line = fill === null ? plain : `1px solid ${fill}`;
  const borders = look?.borders;
  const right = borders?.right ?? cells.at(row, column + 1)?.look.borders.left;
  const below = borders?.bottom ?? cells.at(row + 1, column)?.look.borders.top;
  const edges = { borderRight: borderOf(right, line), borderBottom: borderOf(below, line) };
  if (!look) return edges;
  const decoration = `${look.underline ? 'underline' : ''} ${look.strikethrough ? 'line-through' : ''}`;
  return {
    ...edges,
    fontFamily: `'${look.font}', ${/times|serif/i.test(look.font) ? 'serif' : 'sans-serif'}`,
    fontSize: `${String(look.size)}pt`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    textDecoration: decoration.trim() || undefined,
    color: look.color ?? (fill === null ? undefined : '#000'),
    backgroundColor: fill ?? undefined,
    textAlign: look.horizontal,
    verticalAlign: look.vertical === 'center' ? 'middle' : look.vertical,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    paddingLeft: look.indent > 0 ? `${String(look.indent * 9 + 3)}px` : undefined,
  };
}

function borderOf(border: CellStyle['borders']['left'], otherwise: string): string {
  if (!border || border.style === 'none') return otherwise;
  return `${lineWidths[border.style] ?? '1px solid'} ${border.color ?? '#000'}`;
}

/** Columns into which a text runs over, because the cells beside it are empty. */
export function overflowColumns(cells: Cells, row: number, column: number, last: number): number {
  const cell = cells.at(row, column);
  if (!cell || cell.text === '' || cell.look.wrap || cell.look.horizontal !== 'left') return 0;
  let count = 0;
  while (column + count < last && isEmpty(cells.at(row, column + count + 1))) count += 1;
  return count;
}

function isEmpty(cell: ShownCell | undefined): boolean {
  return !cell || cell.content === '';
}

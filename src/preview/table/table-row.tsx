/** One row of the table. It draws again only when the workbook changed or its selection did. */
import { memo } from 'react';
import type { CSSProperties } from 'react';
import { addressOf } from '../../xlsx';
import type { Cells } from '../cells';
import { columnPixels } from '../sizes';
import { cellStyle, overflowColumns } from './cell-style';
import type { SpanOf } from './merges';

/** What all rows of a sheet share; a new object means that the workbook changed. */
export interface Drawing {
  readonly cells: Cells;
  readonly showGridlines: boolean;
  readonly frozenColumns: number;
  readonly columns: readonly number[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly offsets: ReadonlyMap<number, number>;
  readonly spanOf: SpanOf;
}

export interface TableRowProps {
  readonly drawing: Drawing;
  readonly row: number;
  /** The selected column, where this row has the selected cell. */
  readonly selected: number | null;
}

export const TableRow = memo(function TableRow({ drawing, row, selected }: TableRowProps) {
  const { heights, columns, spanOf } = drawing;
  const height = heights.get(row);
  return (
    <tr
      aria-rowindex={row + 2}
      style={height === undefined ? undefined : { height: `${String((height * 4) / 3)}px` }}
    >
      <th scope="row" className={selected === null ? 'number' : 'number here'}>
        {row + 1}
      </th>
      {columns.map((column) =>
        spanOf(row, column) === null ? null : (
          <TableCell
            key={column}
            drawing={drawing}
            row={row}
            column={column}
            isSelected={selected === column}
          />
        ),
      )}
    </tr>
  );
});

interface TableCellProps {
  readonly drawing: Drawing;
  readonly row: number;
  readonly column: number;
  readonly isSelected: boolean;
}

function TableCell({ drawing, row, column, isSelected }: TableCellProps) {
  const { cells, columns, spanOf, showGridlines } = drawing;
  const span = spanOf(row, column);
  const text = cells.at(row, column)?.text ?? '';
  const look = cellStyle(cells, { row, column }, showGridlines);
  const room = span ? 0 : overflowColumns(cells, row, column, columns.at(-1) ?? column);
  const isFrozen = column < drawing.frozenColumns;
  return (
    <td
      id={addressOf(row, column)}
      data-row={row}
      data-column={column}
      rowSpan={span?.rows}
      colSpan={span?.columns}
      tabIndex={isSelected ? 0 : -1}
      aria-selected={isSelected}
      className={[isSelected && 'selected', isFrozen && 'frozen', room > 0 && 'over']
        .filter(Boolean)
        .join(' ')}
      style={isFrozen ? { ...look, left: drawing.offsets.get(column) } : look}
    >
      {room > 0 ? (
        <span className="run" style={runWidth(drawing, column, room)}>
          {text}
        </span>
      ) : (
        text
      )}
    </td>
  );
}

function runWidth({ widths }: Drawing, column: number, room: number): CSSProperties {
  let width = -6;
  for (let next = column; next <= column + room; next += 1) width += columnPixels(widths.get(next));
  return { maxWidth: width };
}

/** One row of the grid. It draws again only when the workbook changed or its selection did. */
import { memo } from 'react';
import type { CSSProperties } from 'react';
import { cellAt, styleAt } from '../../emulator/model/cells';
import { addressOf } from '../../xlsx';
import type { SheetData, WorkbookData } from '../../xlsx';
import { cellLook, overflowColumns, textOf } from './cell-look';
import type { FormatOf } from './cell-look';
import { columnPixels } from './extent';
import type { SpanOf } from './merges';

/** What all rows of a sheet share; a new object means that the workbook changed. */
export interface Drawing {
  readonly data: WorkbookData;
  readonly sheet: SheetData;
  readonly locale: string;
  readonly columns: readonly number[];
  readonly offsets: ReadonlyMap<number, number>;
  readonly spanOf: SpanOf;
  readonly formatOf: FormatOf;
}

export interface GridRowProps {
  readonly drawing: Drawing;
  readonly row: number;
  /** The selected column, where this row has the selected cell. */
  readonly selected: number | null;
}

export const GridRow = memo(function GridRow({ drawing, row, selected }: GridRowProps) {
  const { sheet, columns, spanOf } = drawing;
  const height = sheet.rowHeights.get(row);
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
          <GridCell
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

interface GridCellProps {
  readonly drawing: Drawing;
  readonly row: number;
  readonly column: number;
  readonly isSelected: boolean;
}

function GridCell({ drawing, row, column, isSelected }: GridCellProps) {
  const { data, sheet, locale, spanOf, formatOf } = drawing;
  const span = spanOf(row, column);
  const text = textOf(data, cellAt(sheet, row, column), locale);
  const look = cellLook({ data, sheet, row, column, format: formatOf(row, column) });
  const room = span ? 0 : overflowColumns(sheet, row, column, styleAt(data, sheet, row, column));
  const isFrozen = column < sheet.frozen.columns;
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

function runWidth({ sheet }: Drawing, column: number, room: number): CSSProperties {
  let width = -6;
  for (let next = column; next <= column + room; next += 1) width += columnPixels(sheet, next);
  return { maxWidth: width };
}

/**
 * The sheet in front as a table of the page, which screen readers read and every key reaches.
 * Column letters and frozen rows stay in view.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { columnName } from '../../xlsx';
import type { Selected, Session, ShownSheet } from '../session';
import { columnPixels } from '../sizes';
import type { PreviewWords } from '../words';
import { CellEditor } from '../editing/cell-editor';
import { cellAround, cellElement, placeOver } from './cell-place';
import { HEADER_WIDTH, columnOffsets, extentOf } from './extent';
import type { Editing } from '../editing/editing';
import { spansOf } from './merges';
import { TableRow } from './table-row';
import type { Drawing } from './table-row';

export interface SheetTableProps {
  readonly session: Session;
  readonly sheet: ShownSheet;
  readonly revision: number;
  readonly words: PreviewWords;
  readonly editing: Editing;
}

/** Rows drawn at first, and added when the end comes into view. */
const ROWS_STEP = 200;

export function SheetTable(props: SheetTableProps) {
  const { session, sheet, revision, words, editing } = props;
  const { draft } = editing;
  const scroller = useRef<HTMLDivElement>(null);
  const [rowsShown, setRowsShown] = useState(ROWS_STEP);
  const { row, column } = session.selection;
  const enough = Math.max(rowsShown, row + 50);
  const { drawing, rows, rowsLeft } = useDrawing(sheet, revision, enough);
  useSelectionInView(scroller, { row, column }, draft !== null);

  const handlers = tableHandlers(props);
  const frozenRows = sheet.frame.frozen.rows;
  const frozen = rows.filter((each) => each < frozenRows);
  const moving = rows.filter((each) => each >= frozenRows);
  const rowOf = (each: number) => (
    <TableRow key={each} drawing={drawing} row={each} selected={each === row ? column : null} />
  );
  return (
    <div
      className="scroller"
      ref={scroller}
      {...handlers}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        const isNearEnd = scrollTop + clientHeight > scrollHeight - 400;
        if (rowsLeft > 0 && isNearEnd) setRowsShown(enough + ROWS_STEP);
      }}
    >
      <table role="grid" aria-label={words.grid(sheet.frame.name)}>
        <ColumnWidths drawing={drawing} />
        <thead>
          <ColumnLetters drawing={drawing} selected={column} />
          {frozen.map(rowOf)}
        </thead>
        <tbody>{moving.map(rowOf)}</tbody>
      </table>
      {rowsLeft > 0 && <p className="more">{words.moreRows(rowsLeft)}</p>}
      {draft !== null && (
        <CellEditor
          cell={{ row, column }}
          draft={draft}
          label={words.cellContent}
          place={placeOver({ row, column })}
          cellAround={cellAround}
          choicesAt={session.choicesAt}
          onEnd={editing.end}
        />
      )}
    </div>
  );
}

/** Keys and clicks on cells; none of them counts while a cell is being edited. */
function tableHandlers({ session, editing }: SheetTableProps) {
  return {
    onKeyDown: editing.onKeyDown,
    onMouseDown: (event: MouseEvent) => {
      const cell = cellAround(event.target);
      if (cell && editing.draft === null) session.select(cell);
    },
    onDoubleClick: (event: MouseEvent) => {
      if (cellAround(event.target)) editing.begin(session.contentAt(session.selection));
    },
  };
}

function useDrawing({ frame, cells }: ShownSheet, revision: number, rowsShown: number) {
  return useMemo(() => {
    const extent = extentOf(frame, rowsShown);
    const widths = new Map(frame.columnWidths);
    const drawing: Drawing = {
      cells,
      showGridlines: frame.showGridlines,
      frozenColumns: frame.frozen.columns,
      columns: extent.columns,
      widths,
      heights: new Map(frame.rowHeights),
      offsets: columnOffsets(widths, extent.columns),
      spanOf: spansOf(frame.merges, extent),
    };
    return { drawing, rows: extent.rows, rowsLeft: extent.rowsLeft };
    // The cells change in place; the revision says so.
  }, [frame, cells, revision, rowsShown]);
}

/**
 * Follows the selection, whoever moved it; what is frozen must not cover it. The focus goes along
 * where it was in the grid, or is nowhere because the field of an edit has gone.
 */
function useSelectionInView(
  scroller: React.RefObject<HTMLDivElement | null>,
  { row, column }: Selected,
  isEditing: boolean,
) {
  useLayoutEffect(() => {
    const head = scroller.current?.querySelector('thead');
    if (scroller.current && head) {
      scroller.current.style.scrollPaddingTop = `${String(head.getBoundingClientRect().height)}px`;
    }
  });
  const wasEditing = useRef(false);
  useEffect(() => {
    const isOver = wasEditing.current && !isEditing;
    wasEditing.current = isEditing;
    if (isEditing) return;
    const cell = cellElement(scroller.current, { row, column });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const isInGrid = scroller.current?.contains(document.activeElement) ?? false;
    const isNowhere = document.activeElement === document.body;
    if (isInGrid || (isOver && isNowhere)) cell?.focus({ preventScroll: true });
  }, [scroller, row, column, isEditing]);
}

function ColumnWidths({ drawing: { widths, columns } }: { drawing: Drawing }) {
  return (
    <colgroup>
      <col style={{ width: HEADER_WIDTH }} />
      {columns.map((column) => (
        <col key={column} style={{ width: columnPixels(widths.get(column)) }} />
      ))}
    </colgroup>
  );
}

function ColumnLetters({ drawing, selected }: { drawing: Drawing; selected: number }) {
  const { frozenColumns, columns, offsets } = drawing;
  return (
    <tr aria-rowindex={1}>
      <th className="corner" scope="col" />
      {columns.map((column) => {
        const isFrozen = column < frozenColumns;
        const classes = ['letter', column === selected && 'here', isFrozen && 'frozen'];
        return (
          <th
            key={column}
            scope="col"
            className={classes.filter(Boolean).join(' ')}
            style={isFrozen ? { left: offsets.get(column) } : undefined}
          >
            {columnName(column)}
          </th>
        );
      })}
    </tr>
  );
}

/** The sheet in front as a table: column letters and frozen rows stay in view. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { columnName } from '../../xlsx';
import type { SheetData } from '../../xlsx';
import type { Selected, Session } from '../session';
import type { PreviewWords } from '../words';
import { CellEditor } from './cell-editor';
import { formatsOf } from './cell-look';
import { cellAround, cellElement } from './cell-place';
import { choicesAt } from './choices';
import { HEADER_WIDTH, columnOffsets, columnPixels, extentOf } from './extent';
import { GridRow } from './grid-row';
import type { Drawing } from './grid-row';
import { keyAction } from './keys';
import { spansOf } from './merges';

export interface SheetGridProps {
  readonly session: Session;
  readonly sheet: SheetData;
  readonly revision: number;
  readonly words: PreviewWords;
  /** The text being typed; `null` while no cell is edited. */
  readonly draft: string | null;
  readonly onBegin: (text: string) => void;
  readonly onEnd: (text: string | null, next: Selected | null) => void;
}

/** Rows drawn at first, and added when the end comes into view. */
const ROWS_STEP = 200;

export function SheetGrid(props: SheetGridProps) {
  const { session, sheet, revision, words, draft, onEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [rowsShown, setRowsShown] = useState(ROWS_STEP);
  const { row, column } = session.selection;
  const enough = Math.max(rowsShown, row + 50);
  const { drawing, rows, rowsLeft } = useDrawing(session, sheet, revision, enough);
  useSelectionInView(scroller, { row, column }, draft !== null);

  const handlers = gridHandlers(props, { row, column });
  const frozen = rows.filter((each) => each < sheet.frozen.rows);
  const moving = rows.filter((each) => each >= sheet.frozen.rows);
  const rowOf = (each: number) => (
    <GridRow key={each} drawing={drawing} row={each} selected={each === row ? column : null} />
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
      <table role="grid" aria-label={words.grid(sheet.name)}>
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
          choices={choicesAt(session.data, sheet, { row, column })}
          onEnd={onEnd}
        />
      )}
    </div>
  );
}

/** Keys and clicks on cells; none of them counts while a cell is being edited. */
function gridHandlers({ session, draft, onBegin, onEnd }: SheetGridProps, selected: Selected) {
  const edit = () => {
    onBegin(session.contentAt(selected));
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const action = draft === null ? keyAction(event, selected) : null;
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'select') session.select(action.cell);
      else if (action.kind === 'edit') edit();
      else if (action.kind === 'type') onBegin(action.text);
      else onEnd('', null);
    },
    onMouseDown: (event: MouseEvent) => {
      const cell = cellAround(event.target);
      if (cell && draft === null) session.select(cell);
    },
    onDoubleClick: (event: MouseEvent) => {
      if (cellAround(event.target)) edit();
    },
  };
}

function useDrawing(session: Session, sheet: SheetData, revision: number, rowsShown: number) {
  const { data } = session;
  const { locale } = session.host.state;
  return useMemo(() => {
    const extent = extentOf(sheet, rowsShown);
    const drawing: Drawing = {
      data,
      sheet,
      locale,
      columns: extent.columns,
      offsets: columnOffsets(sheet, extent.columns),
      spanOf: spansOf(sheet, extent),
      formatOf: formatsOf(data, sheet),
    };
    return { drawing, rows: extent.rows, rowsLeft: extent.rowsLeft };
    // The workbook changes in place; its revision says so.
  }, [data, sheet, locale, revision, rowsShown]);
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

function ColumnWidths({ drawing: { sheet, columns } }: { drawing: Drawing }) {
  return (
    <colgroup>
      <col style={{ width: HEADER_WIDTH }} />
      {columns.map((column) => (
        <col key={column} style={{ width: columnPixels(sheet, column) }} />
      ))}
    </colgroup>
  );
}

function ColumnLetters({ drawing, selected }: { drawing: Drawing; selected: number }) {
  const { sheet, columns, offsets } = drawing;
  return (
    <tr aria-rowindex={1}>
      <th className="corner" scope="col" />
      {columns.map((column) => {
        const isFrozen = column < sheet.frozen.columns;
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

/** What a key means on a sheet while no cell is being edited. */
import type { KeyboardEvent } from 'react';
import type { Area } from '../../xlsx';
import type { SheetFrame } from '../desk/messages';
import type { Selected } from '../session';

export type KeyAction =
  | { readonly kind: 'select'; readonly cell: Selected }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' };

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

export function keyAction(
  event: KeyboardEvent,
  selection: Area,
  frame: SheetFrame,
): KeyAction | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Home') return { kind: 'select', cell: { row: 0, column: 0 } };
    if (event.key !== 'End') return null;
    const cell = { row: Math.max(0, frame.rows - 1), column: Math.max(0, frame.columns - 1) };
    return { kind: 'select', cell };
  }
  const move = moves[event.key];
  if (move) return { kind: 'select', cell: cellBeside(selection, move, frame) };
  switch (event.key) {
    case 'Home':
      return { kind: 'select', cell: { row: selection.row, column: 0 } };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return event.key.length === 1 ? { kind: 'type', text: event.key } : null;
  }
}

/** The next cell in a direction: beyond merged cells, and over what is hidden. */
function cellBeside(
  { row, column }: Area,
  [rows, columns]: readonly [number, number],
  { merges, hiddenRows, hiddenColumns }: SheetFrame,
): Selected {
  const merge = mergeAt(merges, row, column);
  const down = rows > 0 ? merge.row + merge.rows - 1 + rows : row + rows;
  const across = columns > 0 ? merge.column + merge.columns - 1 + columns : column + columns;
  const next = {
    row: shown(down, Math.sign(rows), new Set(hiddenRows), row),
    column: shown(across, Math.sign(columns), new Set(hiddenColumns), column),
  };
  const target = mergeAt(merges, next.row, next.column);
  return { row: target.row, column: target.column };
}

function mergeAt(merges: readonly Area[], row: number, column: number): Area {
  const found = merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return found ?? { row, column, rows: 1, columns: 1 };
}

/** The nearest line that is shown in a direction, or the one where the move began. */
function shown(line: number, step: number, hidden: ReadonlySet<number>, from: number): number {
  if (step === 0) return from;
  let next = Math.max(0, line);
  while (hidden.has(next) && next > 0) next += step;
  return hidden.has(next) ? from : next;
}

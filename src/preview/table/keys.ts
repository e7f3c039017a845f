/** What a key means in the grid while no cell is being edited. */
import type { KeyboardEvent } from 'react';
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

export function keyAction(event: KeyboardEvent, { row, column }: Selected): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const move = moves[event.key];
  if (move) {
    const cell = { row: Math.max(0, row + move[0]), column: Math.max(0, column + move[1]) };
    return { kind: 'select', cell };
  }
  switch (event.key) {
    case 'Home':
      return { kind: 'select', cell: { row, column: 0 } };
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

/** Cells of the grid and the elements that draw them. */
import type { CSSProperties } from 'react';
import type { Selected } from '../session';

/** The cell that an element belongs to. */
export function cellAround(target: EventTarget | null): Selected | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (!cell) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

export function cellElement(within: Element | null, { row, column }: Selected): HTMLElement | null {
  return (
    within?.querySelector<HTMLElement>(
      `td[data-row="${String(row)}"][data-column="${String(column)}"]`,
    ) ?? null
  );
}

/** Where something has to stand to cover a cell, within the part that scrolls. */
export function placeOver(at: Selected): CSSProperties | undefined {
  const cell = cellElement(document.body, at);
  const scroller = cell?.closest('.scroller');
  if (!cell || !scroller) return undefined;
  const [inner, outer] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return {
    left: inner.left - outer.left + scroller.scrollLeft,
    top: inner.top - outer.top + scroller.scrollTop,
    minWidth: inner.width,
    height: inner.height,
  };
}

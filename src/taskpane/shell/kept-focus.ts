/**
 * Keeps the keyboard's place: where what had the focus has left the page, the heading of the nearest
 * part that is still there has it, instead of nothing.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Gives the focus to something that is no control, as long as it is there. */
export function focusPlace(place: HTMLElement): void {
  // office.js takes the Tab key in Excel on the web; from an element with -1 it leads out of the pane.
  place.tabIndex = 0;
  place.onblur = () => {
    // Whoever goes to the workbook and comes back finds the same place.
    if (document.activeElement !== place) place.removeAttribute('tabindex');
  };
  place.focus();
}

export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = page;
    if (!current) return undefined;
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? withAncestors(target) : [];
    };
    const observer = new MutationObserver(() => {
      const isLost = path[0]?.isConnected === false && document.activeElement === document.body;
      // Whoever works in the workbook meanwhile is not called away from there.
      if (!isLost || !document.hasFocus()) return;
      const part = path.find((each) => each.isConnected && each.matches('section, article, main'));
      focusPlace((part ?? current).querySelector<HTMLElement>('h2, h3') ?? current);
    });
    current.addEventListener('focusin', remember);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [page]);
}

function withAncestors(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
  return path;
}

/** A long list, some of it at a time: thousands of rows would make a pane slow. */
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { focusPlace } from './kept-focus';
import { usePaneWords } from './words-context';

export interface ShowMoreProps<T> {
  readonly items: readonly T[];
  readonly step: number;
  /** A list element with one item for each. */
  readonly children: (shown: readonly T[]) => ReactNode;
}

export function ShowMore<T>({ items, step, children }: ShowMoreProps<T>) {
  const [count, setCount] = useState(step);
  const whole = useRef<HTMLDivElement>(null);
  const pane = usePaneWords();
  const rest = items.length - count;
  const more = () => {
    flushSync(() => {
      setCount(count + step);
    });
    // The button has gone, and the keyboard's place with it: it goes on where the new rows begin.
    if (rest <= step) focusItem(whole.current?.querySelectorAll(':scope > ul > li')[count]);
  };
  return (
    <div ref={whole} style={{ display: 'contents' }}>
      {children(items.slice(0, count))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={more}>
          {pane.results.more(Math.min(step, rest))}
        </Button>
      )}
    </div>
  );
}

function focusItem(item: Element | undefined): void {
  const control = item?.querySelector<HTMLElement>('button');
  if (control) control.focus();
  else if (item instanceof HTMLElement) focusPlace(item);
}

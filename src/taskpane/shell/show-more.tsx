/** A long list, some of it at a time: thousands of rows would make a pane slow. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePaneWords } from './words-context';

export interface ShowMoreProps<T> {
  readonly items: readonly T[];
  readonly step: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

export function ShowMore<T>({ items, step, children }: ShowMoreProps<T>) {
  const [count, setCount] = useState(step);
  const pane = usePaneWords();
  const rest = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {rest > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setCount(count + step);
          }}
        >
          {pane.results.more(Math.min(step, rest))}
        </Button>
      )}
    </>
  );
}

/** Makes copies for the pane, one at a time. */
import { useCallback, useState } from 'react';
import type { CopyKind, CopyOrder, CopyResult } from '../../../app/open-copy';
import type { Language } from '../../../i18n/catalog';
import type { Engine } from '../../engine/engine';
import type { Alone } from '../../use-alone';

/** What came of the last order; a mistake of ours is `failed`. */
export type Copying =
  | { readonly name: 'idle' }
  | { readonly name: 'making'; readonly kind: CopyKind }
  | { readonly name: 'failed'; readonly kind: CopyKind; readonly detail: string }
  | { readonly name: 'ended'; readonly kind: CopyKind; readonly result: CopyResult };

export interface Copies {
  readonly copying: Copying;
  order(order: CopyOrder): void;
}

export function useCopies(engine: Engine, language: Language, alone: Alone): Copies {
  const [copying, setCopying] = useState<Copying>({ name: 'idle' });
  const order = useCallback(
    (wanted: CopyOrder) => {
      const { kind } = wanted;
      alone(async () => {
        setCopying({ name: 'making', kind });
        setCopying(
          await engine.copy({ language, order: wanted }).then(
            (result): Copying => ({ name: 'ended', kind, result }),
            (error: unknown): Copying => ({ name: 'failed', kind, detail: String(error) }),
          ),
        );
      });
    },
    [engine, language, alone],
  );
  return { copying, order };
}

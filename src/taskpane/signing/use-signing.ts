/** Seals and compares for the pane. */
import { useCallback, useMemo, useState } from 'react';
import type { Approval } from '../../app/seal-campaign';
import type { Language } from '../../i18n/catalog';
import type { Engine } from '../engine/engine';
import type { Alone } from '../use-alone';
import type { Signing } from './signing';

export interface SigningDesk {
  readonly signing: Signing;
  /** The results were sealed since the pane was opened. */
  readonly isSealed: boolean;
  /** Without a password the sheets are protected from slips alone. */
  seal(approval: Approval, password: string): void;
  /** `printed`: the seal on paper; empty for the last round. */
  verify(printed: string): void;
}

export interface SigningParts {
  readonly engine: Engine;
  readonly language: Language;
  readonly alone: Alone;
  /** Reads the workbook again, whose results were written in the place of a seal. */
  readonly onRescored: () => Promise<void>;
}

export function useSigning({ engine, language, alone, onRescored }: SigningParts): SigningDesk {
  const [signing, setSigning] = useState<Signing>({ name: 'idle' });
  const run = useCallback(
    (name: 'sealing' | 'verifying', job: () => Promise<Signing>) => {
      alone(async () => {
        setSigning({ name });
        setSigning(
          await job().catch((error: unknown): Signing => ({
            name: 'failed',
            detail: String(error),
          })),
        );
      });
    },
    [alone],
  );
  const actions = useMemo(
    () => ({
      seal: (approval: Approval, typed: string) => {
        const password = typed || undefined;
        run('sealing', async () => {
          const result = await engine.seal({ language, approval, password });
          if (result.status === 'rescored') await onRescored();
          return { name: 'sealed', result };
        });
      },
      verify: (printed: string) => {
        run('verifying', async () => ({
          name: 'verified',
          result: await engine.verify({ printed: printed || undefined }),
          printed,
        }));
      },
    }),
    [engine, language, run, onRescored],
  );
  const isSealed = signing.name === 'sealed' && signing.result.status === 'sealed';
  return { signing, isSealed, ...actions };
}

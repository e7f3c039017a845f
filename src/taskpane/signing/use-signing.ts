/** Seals and compares for the pane. */
import { useCallback, useMemo, useState } from 'react';
import type { WorkbookPort } from '../../app/ports';
import { sealCampaign } from '../../app/seal-campaign';
import type { Approval } from '../../app/seal-campaign';
import { verifyCampaign } from '../../app/verify-campaign';
import type { Catalog } from '../../i18n/catalog';
import type { Alone } from '../use-alone';
import type { Signing } from './signing';

export interface SigningDesk {
  readonly signing: Signing;
  /** Without a password the sheets are protected from slips alone. */
  seal(approval: Approval, password: string): void;
  /** `printed`: the seal on paper; empty for the last round. */
  verify(printed: string): void;
}

export function useSigning(port: WorkbookPort, words: Catalog, alone: Alone): SigningDesk {
  const [signing, setSigning] = useState<Signing>({ name: 'idle' });
  const run = useCallback(
    (name: 'sealing' | 'verifying', job: () => Promise<Signing>) => {
      alone(async () => {
        setSigning({ name });
        setSigning(await job().catch((): Signing => ({ name: 'failed' })));
      });
    },
    [alone],
  );
  const actions = useMemo(
    () => ({
      seal: (approval: Approval, password: string) => {
        run('sealing', async () => ({
          name: 'sealed',
          result: await sealCampaign(port, { words, approval, password: password || undefined }),
        }));
      },
      verify: (printed: string) => {
        run('verifying', async () => ({
          name: 'verified',
          result: await verifyCampaign(port, { printed: printed || undefined }),
          printed,
        }));
      },
    }),
    [port, words, run],
  );
  return { signing, ...actions };
}

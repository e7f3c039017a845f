/** What the pane shows of sealing and comparing. Nothing here knows words, components or Excel. */
import type { SealResult } from '../../app/seal-campaign';
import type { VerifyResult } from '../../app/verify-campaign';

export type Signing =
  | { readonly name: 'idle' | 'sealing' | 'verifying' }
  | { readonly name: 'sealed'; readonly result: SealResult }
  /** `printed` as it was typed from paper; empty for the last round. */
  | { readonly name: 'verified'; readonly result: VerifyResult; readonly printed: string }
  /** A mistake of ours: nothing more is known. */
  | { readonly name: 'failed'; readonly detail: string };

export function isSigning({ name }: Signing): boolean {
  return name === 'sealing' || name === 'verifying';
}

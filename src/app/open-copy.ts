/** Makes a copy of one of three kinds and has it opened beside the workbook, which stays as it is. */
import type { HostCause, Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import { readDay } from '../workbook/notation/numbers';
import { nextRound } from './next-round';
import type { WorkbookPort } from './ports';
import { publicCopy } from './public-copy';
import { unitForms } from './unit-forms';

export type CopyOrder =
  | { readonly kind: 'public' }
  /** Of one unit by its code or name; of all in one workbook where it is `null`. */
  | { readonly kind: 'forms'; readonly unit: string | null }
  /** The review day as people write it; the plan's document, or nothing where the plan goes on. */
  | { readonly kind: 'next'; readonly day: string; readonly plan: string };

export type CopyKind = CopyOrder['kind'];

export type CopyResult =
  /** `citing`: rules of the next round that cite the plan before it. */
  | { readonly status: 'opened'; readonly citing: number }
  /** Excel did not do its part. */
  | { readonly status: 'notOpened'; readonly cause: HostCause; readonly detail: string }
  | Unmade;

type Unmade =
  | { readonly status: 'needsFixing'; readonly issues: readonly Issue[] }
  | { readonly status: 'unitUnknown' | 'nothingAsked' | 'dayMissing' }
  | { readonly status: 'planMissing'; readonly document: string; readonly until: string };

export async function openCopy(
  port: WorkbookPort,
  order: CopyOrder,
  words: Catalog,
): Promise<CopyResult> {
  const made = await makeCopy(port, order, words);
  if (made.status === 'needsFixing') return notRead(made.issues);
  if (made.status !== 'made') return made;
  const opened = await port.openCopy(made.bytes);
  return opened.ok ? { status: 'opened', citing: made.citing } : notRead([opened.issue]);
}

interface Made {
  readonly status: 'made';
  readonly bytes: Uint8Array;
  readonly citing: number;
}

async function makeCopy(
  port: WorkbookPort,
  order: CopyOrder,
  words: Catalog,
): Promise<Made | Unmade> {
  switch (order.kind) {
    case 'public': {
      const copy = await publicCopy(port, { words });
      return copy.status === 'made' ? { ...copy, citing: 0 } : copy;
    }
    case 'forms': {
      const request = { words, unit: order.unit ?? undefined, together: true };
      const forms = await unitForms(port, request);
      if (forms.status === 'unitUnknown') return { status: 'unitUnknown' };
      if (forms.status !== 'made') return forms;
      const [file] = forms.files;
      return file ? { status: 'made', bytes: file.bytes, citing: 0 } : { status: 'nothingAsked' };
    }
    case 'next': {
      const asOf = readDay(order.day);
      if (asOf === null) return { status: 'dayMissing' };
      const document = order.plan.trim();
      const plan = document === '' ? null : { document, issuer: null };
      const next = { asOf, plan, period: { from: null, to: null } };
      const made = await nextRound(port, next, words);
      return made.status === 'unreadable' ? { status: 'needsFixing', issues: made.issues } : made;
    }
  }
}

/** What Excel refused is told apart from what has to be mended in the workbook. */
function notRead(issues: readonly Issue[]): CopyResult {
  const [refused] = issues.filter((issue) => issue.code === 'hostFailed');
  if (!refused) return { status: 'needsFixing', issues };
  return { status: 'notOpened', cause: refused.cause, detail: refused.detail };
}

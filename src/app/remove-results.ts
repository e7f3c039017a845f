/** "Gỡ kết quả": takes everything of the product out of the workbook, and leaves the user's alone. */
import type { Issue } from '../domain/issue';
import type { WorkbookPort } from './ports';

export type RemoveResult =
  | { readonly status: 'removed'; readonly sheets: readonly string[] }
  | { readonly status: 'interrupted'; readonly issues: readonly Issue[] };

/** `sealed` is a yes of its own: sealed rounds cannot be computed again. */
export async function removeResults(
  port: WorkbookPort,
  { sealed }: { readonly sealed: boolean },
): Promise<RemoveResult> {
  const removed = await port.remove({ sealed });
  if (!removed.ok) return { status: 'interrupted', issues: [removed.issue] };
  return { status: 'removed', sheets: removed.value.sheets };
}

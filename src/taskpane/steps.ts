/** The steps of the path, how far each is, and where the pane leads next. */
import type { StepMark, StepName } from '../i18n/path-words';
import { blockingIn } from './pane-state';
import type { PaneState } from './pane-state';

export const STEPS: readonly StepName[] = ['campaign', 'data', 'scoring', 'results', 'signing'];

export function stepMarks(state: PaneState): Readonly<Record<StepName, StepMark>> {
  const { campaign, found, results, isStale } = state;
  // An empty workbook is no mistake of anybody's.
  const isBlocked = blockingIn(state) > 0 && found !== 'noCampaign';
  const isRead = found === 'ready';
  return {
    campaign: campaign === null ? 'open' : campaign.scaleApproval === null ? 'attention' : 'done',
    data: isBlocked ? 'blocked' : isRead ? 'done' : 'open',
    scoring: isStale ? 'attention' : results ? 'done' : 'open',
    results: results === null ? 'open' : isOpen(results) ? 'attention' : 'done',
    signing: 'open',
  };
}

/** Cases that wait for the council or for entries. */
function isOpen({ subjects }: NonNullable<PaneState['results']>): boolean {
  return subjects.some(
    ({ counts }) => counts.tiedAtCutLine + counts.awaitingCouncil + counts.incomplete > 0,
  );
}

/** Where the pane opens, and where it leads after a job. */
export function stepFor(state: PaneState): StepName {
  const { found, results, said } = state;
  if (found === 'noCampaign' || said?.name === 'started') return 'campaign';
  if (blockingIn(state) > 0) return 'data';
  return results ? 'results' : 'scoring';
}

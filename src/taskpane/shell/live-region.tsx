/** What a screen reader is told when something has begun or finished. */
import { blockingIn } from '../pane-state';
import { chosenSentence } from './chosen-sentence';
import type { PaneState } from '../pane-state';
import { usePaneWords } from './words-context';

export function LiveRegion({ state }: { state: PaneState }) {
  return (
    <div role="status" aria-live="polite" className="td-heard">
      {useAnnouncement(state)}
    </div>
  );
}

function useAnnouncement(state: PaneState): string {
  const pane = usePaneWords();
  const { work, said, found } = state;
  if (work) {
    if (work.job === 'starting') return pane.start.working;
    if (work.job === 'removing') return pane.removal.working;
    if (work.job === 'clearing') return pane.path.clearing;
    if (work.job === 'choosing') return pane.path.choosing.working;
    // The phase alone: a share that changes many times a second would never be read out.
    return pane.phases[work.phase];
  }
  switch (said?.name) {
    case 'scored': {
      const proposed = state.results?.subjects.map(({ counts }) => counts.proposed) ?? [];
      return pane.announce.scored(proposed.reduce((sum, count) => sum + count, 0));
    }
    case 'started':
      return pane.start.started(said.sheets.join(', '));
    case 'cleared':
      return pane.path.cleared(said.count);
    case 'chosen':
      return chosenSentence(said.choice, pane);
    case 'noSummary':
      return pane.path.noResults;
    case 'cancelled':
      return pane.path.cancelled;
    case 'interrupted':
    case 'notChosen':
    case 'failed':
      return pane.announce.failed;
    case 'removed':
      return pane.path.removed(said.sheets.length);
    case undefined:
  }
  if (found === 'unread') return '';
  if (found === 'noCampaign') return pane.start.heading;
  const blocking = blockingIn(state);
  return pane.announce.checked(blocking, state.issues.length - blocking);
}

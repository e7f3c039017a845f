/** What a screen reader is told when something has begun or finished. */
import { makeStyles } from '@fluentui/react-components';
import type { PaneState } from '../pane-state';
import { useWords } from './words-context';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function LiveRegion({ state }: { state: PaneState }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {useAnnouncement(state)}
    </div>
  );
}

function useAnnouncement(state: PaneState): string {
  const { pane, seal } = useWords();
  switch (state.name) {
    case 'idle':
      return '';
    case 'reading':
    case 'writing':
      // The phase alone: a share that changes many times a second would never be read out.
      return pane.phases[state.progress.phase];
    case 'starting':
      return pane.start.working;
    case 'started':
      return pane.start.started(state.receipt.sheets.join(', '));
    case 'removing':
      return pane.removal.working;
    case 'removed':
      return seal.removed(state.sheets);
    case 'noCampaign':
      return pane.start.heading;
    case 'needsFixing':
    case 'ready': {
      const blocking = state.issues.filter(({ severity }) => severity === 'blocks').length;
      return pane.announce.checked(blocking, state.issues.length - blocking);
    }
    case 'scored': {
      const totals = state.outcome.summary.totals.map(({ counts }) => counts.proposed);
      return pane.announce.scored(totals.reduce((sum, count) => sum + count, 0));
    }
    case 'interrupted':
    case 'failed':
      return pane.announce.failed;
  }
}

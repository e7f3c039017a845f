/** The one primary button, at the foot of every step: what stands now, what runs, how to stop it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Work } from '../pane-state';
import { usePaneWords } from './words-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    // Without it high contrast would show nothing of the bar.
    outline: '1px solid transparent',
    overflow: 'hidden',
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
  },
});

export interface ScoreBarProps {
  /** What stands, in a few words. */
  readonly state: string;
  readonly work: Work | null;
  readonly isBusy: boolean;
  /** A workbook without a campaign has nothing to score. */
  readonly hasCampaign: boolean;
  readonly wasScored: boolean;
  readonly onScore: () => void;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}

export function ScoreBar(props: ScoreBarProps) {
  const { state, work, isBusy, hasCampaign, wasScored } = props;
  const styles = useStyles();
  const pane = usePaneWords();
  const canCancel = work !== null && (work.job === 'checking' || work.job === 'scoring');
  const isWriting = work?.phase === 'writing' || work?.phase === 'verifying';
  return (
    <footer className={styles.bar}>
      {work ? <Progress work={work} /> : <span className={styles.state}>{state}</span>}
      <div className={styles.buttons}>
        {hasCampaign && (
          <Button
            className={styles.main}
            appearance="primary"
            // It keeps the focus while the work runs: the keyboard does not lose its place.
            disabledFocusable={isBusy}
            onClick={props.onScore}
          >
            {wasScored ? pane.scoreAgain : pane.score}
          </Button>
        )}
        {canCancel ? (
          <Button
            disabledFocusable={isWriting}
            title={isWriting ? pane.path.writing : undefined}
            onClick={props.onCancel}
          >
            {pane.path.cancel}
          </Button>
        ) : (
          <Button disabledFocusable={isBusy} onClick={props.onCheck}>
            {pane.check}
          </Button>
        )}
      </div>
    </footer>
  );
}

function Progress({ work: { job, phase, share } }: { work: Work }) {
  const styles = useStyles();
  const pane = usePaneWords();
  const percent = Math.round(share * 100);
  const name =
    job === 'starting'
      ? pane.start.working
      : job === 'removing'
        ? pane.removal.working
        : pane.phases[phase];
  return (
    <>
      <span className={styles.state}>{pane.progress(name, percent)}</span>
      <div
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className={styles.track}
      >
        <div className={styles.done} style={{ width: `${String(percent)}%` }} />
      </div>
    </>
  );
}

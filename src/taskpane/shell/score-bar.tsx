/** The one primary button, at the foot of every step: what stands now, what runs, how to stop it. */
import { Button } from '@fluentui/react-components';
import type { PaneWords } from '../../i18n/pane-words';
import type { Work } from '../pane-state';
import { usePaneWords } from './words-context';

export interface ScoreBarProps {
  /** What stands, in a few words. */
  readonly state: string;
  readonly work: Work | null;
  readonly isBusy: boolean;
  /** Excel keeps the pane waiting. */
  readonly isSilent: boolean;
  /** There is nothing yet that giving up the first reading would lead back to. */
  readonly isFirst: boolean;
  /** A workbook without a campaign has nothing to score. */
  readonly hasCampaign: boolean;
  readonly wasScored: boolean;
  readonly onScore: () => void;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}

export function ScoreBar(props: ScoreBarProps) {
  const { state, work, isBusy, hasCampaign, wasScored } = props;
  const pane = usePaneWords();
  const canCancel =
    !props.isFirst && work !== null && (work.job === 'checking' || work.job === 'scoring');
  const isStopping = work?.isStopping === true;
  return (
    <footer className="td-foot">
      <div role="status" className="td-silence">
        {props.isSilent && pane.path.silent}
      </div>
      {work ? <Progress work={work} /> : <span className="td-standing">{state}</span>}
      <div className="td-buttons">
        {hasCampaign && (
          <Button
            appearance="primary"
            // It keeps the focus while the work runs: the keyboard does not lose its place.
            disabledFocusable={isBusy}
            onClick={props.onScore}
          >
            {wasScored ? pane.scoreAgain : pane.score}
          </Button>
        )}
        {canCancel ? (
          <Button disabledFocusable={isStopping} onClick={props.onCancel}>
            {isStopping ? pane.path.stopping : pane.path.cancel}
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
  const pane = usePaneWords();
  const percent = Math.round(share * 100);
  const name = nameOf(job, phase, pane);
  return (
    <>
      <span className="td-standing">{pane.progress(name, percent)}</span>
      <div
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="td-track"
      >
        <div style={{ width: `${String(percent)}%` }} />
      </div>
    </>
  );
}

function nameOf(job: Work['job'], phase: Work['phase'], pane: PaneWords): string {
  switch (job) {
    case 'starting':
      return pane.start.working;
    case 'removing':
      return pane.removal.working;
    case 'clearing':
      return pane.path.clearing;
    case 'choosing':
      return pane.path.choosing.working;
    case 'checking':
    case 'scoring':
      return pane.phases[phase];
  }
}

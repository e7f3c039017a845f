/** The page of a step, below what the last job came to. */
import type { SelectedRow } from '../../app/ports';
import type { StepName } from '../../i18n/path-words';
import { CampaignPage } from '../campaign/campaign-page';
import { DataPage } from '../data/data-page';
import type { Engine } from '../engine/engine';
import { ResultsPage } from '../results/results-page';
import { ScoringPage } from '../scoring/scoring-page';
import { Refused } from '../shell/refused';
import { Skeleton } from '../shell/skeleton';
import { SigningPage } from '../signing/signing-page';
import type { Copies } from '../signing/copies/use-copies';
import type { SigningDesk } from '../signing/use-signing';
import type { Pane } from '../use-pane';
import { useWords } from '../words';
import { LastJob } from './last-job';

export interface PageProps {
  readonly step: StepName;
  readonly pane: Pane;
  readonly engine: Engine;
  readonly desk: SigningDesk;
  readonly copies: Copies;
  readonly isBusy: boolean;
  /** The row that was selected last in the workbook. */
  readonly selected: SelectedRow | null;
  readonly onStep: (step: StepName) => void;
}

export default function Page(props: PageProps) {
  const words = useWords();
  const { pane } = props;
  return (
    <>
      <LastJob pane={pane} />
      {pane.notReached && <Refused issues={[pane.notReached]} title={words.pane.failed.goTo} />}
      <StepPage {...props} />
    </>
  );
}

function StepPage(props: PageProps) {
  const { step, pane, engine, isBusy, selected, onStep } = props;
  const { state, goTo, choose } = pane;
  // A first reading that failed has been told above; there is nothing else to show.
  if (state.found === 'unread') return state.work && <Skeleton />;
  switch (step) {
    case 'campaign':
      return <CampaignPage pane={pane} engine={engine} isBusy={isBusy} />;
    case 'data':
      return (
        <DataPage
          state={state}
          onGoTo={goTo}
          onChoose={(choosing, choice) => {
            // Mending the last mistake leads no one away from here.
            onStep('data');
            choose(choosing, choice);
          }}
        />
      );
    case 'scoring':
      return <ScoringPage state={state} onStep={onStep} />;
    case 'results':
      return <ResultsPage {...{ state, engine, selected }} onGoTo={goTo} />;
    case 'signing':
      return <SigningPage {...props} />;
  }
}

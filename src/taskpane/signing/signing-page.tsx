/** Trình ký: what is still open, the seal, comparison with paper, copies, taking results out. */
import { Text } from '@fluentui/react-components';
import type { StepName } from '../../i18n/path-words';
import { CheckLines } from '../shell/check-lines';
import type { CheckLine } from '../shell/check-lines';
import type { Pane } from '../use-pane';
import { useWords } from '../words';
import { CopiesSection } from './copies/copies-section';
import type { Copies } from './copies/use-copies';
import { RemoveButton } from './remove-button';
import { SigningCard } from './signing-card';
import type { SigningDesk } from './use-signing';

export interface SigningPageProps {
  readonly pane: Pane;
  readonly desk: SigningDesk;
  readonly copies: Copies;
  readonly isBusy: boolean;
  readonly onStep: (step: StepName) => void;
}

export function SigningPage({ pane, desk, copies, isBusy, onStep }: SigningPageProps) {
  const { campaign, units } = pane.state;
  const words = useWords().pane.path;
  if (!campaign) return <Text>{words.state.noCampaign}</Text>;
  return (
    <>
      <Checklist pane={pane} onStep={onStep} />
      <SigningCard
        signing={desk.signing}
        isBusy={isBusy}
        onSeal={desk.seal}
        onVerify={desk.verify}
        onGoTo={pane.goTo}
      />
      <CopiesSection {...{ campaign, units, copies, isBusy }} onGoTo={pane.goTo} />
      <RemoveButton isBusy={isBusy} onRemove={pane.remove} />
    </>
  );
}

/** What a director would ask first. */
function Checklist({ pane, onStep }: Pick<SigningPageProps, 'pane' | 'onStep'>) {
  const words = useWords().pane.path;
  const { campaign, results, isStale } = pane.state;
  const totals = { tied: 0, review: 0, incomplete: 0 };
  for (const { counts } of results?.subjects ?? []) {
    totals.tied += counts.tiedAtCutLine;
    totals.review += counts.awaitingCouncil;
    totals.incomplete += counts.incomplete;
  }
  const isApproved = campaign?.scaleApproval !== null;
  const isCurrent = results !== null && !isStale;
  const { before, open, state } = words;
  const waiting: readonly CheckLine[] = [
    { text: open.tied(totals.tied), mark: mark(totals.tied === 0), step: 'results' },
    { text: open.review(totals.review), mark: mark(totals.review === 0), step: 'results' },
    { text: open.incomplete(totals.incomplete), mark: mark(totals.incomplete === 0), step: 'data' },
  ];
  const lines: readonly CheckLine[] = [
    {
      text: isApproved ? before.scale : before.scaleOpen,
      mark: mark(isApproved),
      step: 'campaign',
    },
    {
      text: isCurrent ? state.scored : isStale ? state.stale : words.noResults,
      mark: mark(isCurrent),
      step: 'scoring',
    },
    ...(results ? waiting : []),
  ];
  return <CheckLines label={open.heading} lines={lines} onStep={onStep} />;
}

function mark(isFine: boolean): CheckLine['mark'] {
  return isFine ? 'fine' : 'note';
}

/** Trình ký: what is still open, the seal, the comparison with paper, and taking the results out. */
import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { StepName } from '../../i18n/path-words';
import type { Pane } from '../use-pane';
import { useWords } from '../words';
import { RemoveButton } from './remove-button';
import { SigningCard } from './signing-card';
import type { SigningDesk } from './use-signing';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  fine: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  note: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

export interface SigningPageProps {
  readonly pane: Pane;
  readonly desk: SigningDesk;
  readonly isBusy: boolean;
  readonly onStep: (step: StepName) => void;
}

export function SigningPage({ pane, desk, isBusy, onStep }: SigningPageProps) {
  const { campaign } = pane.state;
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
      <RemoveButton isBusy={isBusy} onRemove={pane.remove} />
    </>
  );
}

interface CheckLine {
  readonly text: string;
  readonly isFine: boolean;
  readonly step: StepName;
}

/** What a director would ask first. */
function Checklist({ pane, onStep }: Pick<SigningPageProps, 'pane' | 'onStep'>) {
  const styles = useStyles();
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
    { text: open.tied(totals.tied), isFine: totals.tied === 0, step: 'results' },
    { text: open.review(totals.review), isFine: totals.review === 0, step: 'results' },
    { text: open.incomplete(totals.incomplete), isFine: totals.incomplete === 0, step: 'data' },
  ];
  const lines: readonly CheckLine[] = [
    { text: isApproved ? before.scale : before.scaleOpen, isFine: isApproved, step: 'campaign' },
    {
      text: isCurrent ? state.scored : isStale ? state.stale : words.noResults,
      isFine: isCurrent,
      step: 'scoring',
    },
    ...(results ? waiting : []),
  ];
  return (
    <ul className={styles.list} aria-label={open.heading}>
      {lines.map(({ text, isFine, step }) => (
        <li key={text} className={styles.item}>
          {isFine ? (
            <CheckmarkCircleFilled className={styles.fine} fontSize={20} aria-hidden />
          ) : (
            <WarningFilled className={styles.note} fontSize={20} aria-hidden />
          )}
          <Link
            as="button"
            onClick={() => {
              onStep(step);
            }}
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

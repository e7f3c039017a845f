/** What came of sealing or comparing: said to a screen reader too, with the way to each changed cell. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { SealResult } from '../../app/seal-campaign';
import type { VerifiedRound, VerifyResult } from '../../app/verify-campaign';
import type { CellRef } from '../../domain/issue';
import { dayVi } from '../../i18n/numbers';
import { BlockingIssues } from '../data/blocking-issues';
import { Notice } from '../shell/notice';
import { Broken, Refused } from '../shell/refused';
import { useWords } from '../words';
import { ChangedCells } from './changed-cells';
import type { Signing } from './signing';

const useStyles = makeStyles({
  said: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // It stays in the page for screen readers to watch; nothing said leaves no gap in the card.
    ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
});

export interface SigningResultProps {
  readonly signing: Signing;
  readonly onGoTo: (place: CellRef) => void;
}

export function SigningResult({ signing, onGoTo }: SigningResultProps) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.said}>
      <Said signing={signing} onGoTo={onGoTo} />
    </div>
  );
}

function Said({ signing, onGoTo }: SigningResultProps) {
  const words = useWords();
  const { pane, seal: say } = words;
  switch (signing.name) {
    case 'idle':
      return null;
    case 'sealing':
      return <Spinner size="small" label={pane.signing.sealing} />;
    case 'verifying':
      return <Spinner size="small" label={pane.signing.verifying} />;
    case 'failed':
      return <Broken detail={signing.detail} />;
    case 'verified':
      return <Compared result={signing.result} printed={signing.printed} onGoTo={onGoTo} />;
    case 'sealed': {
      const { result } = signing;
      if (result.status === 'sealed') {
        const { fingerprint, content } = result.seal;
        const text = say.sealed({ fingerprint, number: content.number });
        return <Notice intent="success" text={text} />;
      }
      if (result.status === 'approvalMissing') {
        return <Notice intent="error" text={say.approvalMissing} />;
      }
      if (result.status === 'rescored') return <Notice intent="warning" text={say.notWhole} />;
      return <NotSealed result={result} onGoTo={onGoTo} />;
    }
  }
}

interface NotSealedProps {
  readonly result: Extract<SealResult, { status: 'needsFixing' | 'interrupted' }>;
  readonly onGoTo: (place: CellRef) => void;
}

/** What is to be mended in the cells is listed; what Excel refused has its code. */
function NotSealed({ result: { status, issues }, onGoTo }: NotSealedProps) {
  const { signing } = useWords().pane;
  const isRefused = issues.some(({ code }) => code === 'hostFailed');
  if (status === 'interrupted' || isRefused) return <Refused issues={issues} />;
  return <BlockingIssues issues={issues} title={signing.needsFixing} onGoTo={onGoTo} />;
}

interface ComparedProps {
  readonly result: VerifyResult;
  readonly printed: string;
  readonly onGoTo: (place: CellRef) => void;
}

function Compared({ result, printed, onGoTo }: ComparedProps) {
  const words = useWords();
  const { seal: say } = words;
  if (result.status === 'unreadable') {
    return <Refused issues={[result.issue]} />;
  }
  if (result.status === 'neverSealed') {
    return <Notice intent="warning" text={say.neverSealed(words.pane.signing.thisFile)} />;
  }
  return (
    <>
      {result.damaged.length > 0 && <Notice intent="error" text={say.damaged(result.damaged)} />}
      {result.status === 'unknownFingerprint' && (
        <Notice intent="error" text={say.unknownFingerprint(printed)} />
      )}
      {result.rounds.map((round) => (
        <ComparedRound key={round.seal.content.number} round={round} onGoTo={onGoTo} />
      ))}
    </>
  );
}

function ComparedRound({
  round: { seal, changes, missing, isUnchanged },
  onGoTo,
}: {
  readonly round: VerifiedRound;
  readonly onGoTo: (place: CellRef) => void;
}) {
  const { seal: say } = useWords();
  const { fingerprint, content } = seal;
  const { number, approval } = content;
  const title = say.round({ ...approval, day: dayVi(approval.day), fingerprint, number });
  if (isUnchanged) return <Notice intent="success" title={title} text={say.unchanged} />;
  const gone = missing.map((sheet) => say.missingSheet(sheet));
  const text = [say.changed(changes.length), ...gone].join(' ');
  return (
    <>
      <Notice intent="error" title={title} text={text} />
      <ChangedCells changes={changes} onGoTo={onGoTo} />
    </>
  );
}

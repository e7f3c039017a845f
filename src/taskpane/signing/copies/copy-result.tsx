/** What came of a copy, and what is to be done where there is none. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { CopyResult } from '../../../app/open-copy';
import { whyNotOpened } from '../../../i18n/copy-words';
import type { CellRef } from '../../../domain/issue';
import { BlockingIssues } from '../../data/blocking-issues';
import { CopyDetails } from '../../shell/copy-details';
import { Notice } from '../../shell/notice';
import { Broken } from '../../shell/refused';
import { useWords } from '../../words';
import type { Copying } from './use-copies';

const useStyles = makeStyles({
  said: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface OnGoTo {
  readonly onGoTo: (place: CellRef) => void;
}

export function CopyResultNotice({ copying, onGoTo }: OnGoTo & { readonly copying: Copying }) {
  const styles = useStyles();
  const { copies } = useWords();
  switch (copying.name) {
    case 'idle':
      return null;
    case 'making':
      return <Spinner size="small" label={copies.making} />;
    case 'failed':
      return <Broken detail={copying.detail} />;
    case 'ended':
      return (
        <div className={styles.said}>
          <Ended result={copying.result} onGoTo={onGoTo} />
        </div>
      );
  }
}

function Ended({ result, onGoTo }: OnGoTo & { readonly result: CopyResult }) {
  const words = useWords().copies;
  switch (result.status) {
    case 'opened':
      return (
        <>
          <Notice intent="success" title={words.opened} text={words.notSeen} />
          {result.citing > 0 && <Notice intent="warning" text={words.citing(result.citing)} />}
        </>
      );
    case 'notOpened': {
      const text = `${whyNotOpened(result.cause, words)} (${result.detail})`;
      return (
        <>
          <Notice intent="error" title={words.notOpened} text={text} />
          <CopyDetails code={`notOpened/${result.cause}`} details={text} />
        </>
      );
    }
    case 'needsFixing':
      return <BlockingIssues issues={result.issues} title={words.needsFixing} onGoTo={onGoTo} />;
    case 'planMissing':
      return <Notice intent="warning" text={words.planMissing(result)} />;
    case 'unitUnknown':
    case 'nothingAsked':
    case 'dayMissing':
      return <Notice intent="warning" text={words[result.status]} />;
  }
}

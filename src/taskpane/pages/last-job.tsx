/** What the last job came to: what was written, what Excel refused, what to do. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Issue } from '../../domain/issue';
import { Notice } from '../shell/notice';
import type { Said } from '../pane-state';
import { chosenSentence } from '../shell/chosen-sentence';
import { Broken, Refused } from '../shell/refused';
import type { Pane } from '../use-pane';
import { useWords } from '../words';

const useStyles = makeStyles({
  // Columns far down are chosen; taking it back must not be looked for.
  inView: { position: 'sticky', top: tokens.spacingVerticalS, zIndex: 1 },
});

export function LastJob({ pane }: { pane: Pane }) {
  const words = useWords();
  const { said, isStale } = pane.state;
  if (!said) {
    return isStale && <Notice intent="warning" text={words.pane.results.stale} />;
  }
  switch (said.name) {
    case 'scored': {
      const { sheets, sheetsWritten } = said.receipt;
      const { unchanged, written } = words.pane.results;
      const text = sheetsWritten === 0 ? unchanged : written(sheets.length);
      return <Notice intent="success" text={text} />;
    }
    case 'started':
      return <Notice intent="success" text={words.pane.start.started(said.sheets.join(', '))} />;
    case 'removed':
      return <Notice intent="success" text={words.seal.removed(said.sheets)} />;
    case 'cleared':
      return <Notice intent="success" text={words.pane.path.cleared(said.count)} />;
    case 'chosen':
      return <ChosenNotice said={said} pane={pane} />;
    case 'notChosen':
      return <Refused issues={said.issues} />;
    case 'noSummary':
      return <Notice intent="info" text={words.pane.path.noResults} />;
    case 'cancelled':
      return <Notice intent="info" text={words.pane.path.cancelled} />;
    case 'interrupted':
      return <Interrupted said={said} pane={pane} />;
    case 'failed':
      return <Broken detail={said.detail} />;
  }
}

function ChosenNotice({ said, pane }: { said: Extract<Said, { name: 'chosen' }>; pane: Pane }) {
  const words = useWords().pane;
  const { choice, back } = said;
  return (
    <MessageBar intent="success" layout="multiline" className={useStyles().inView}>
      <MessageBarBody>{chosenSentence(choice, words)}</MessageBarBody>
      {choice.kind !== 'takenBack' && (
        <MessageBarActions>
          <Button
            onClick={() => {
              pane.choose(back, { kind: 'takenBack' });
            }}
          >
            {words.path.choosing.takeBack}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

type Stopped = Extract<Said, { name: 'interrupted' }>;

function Interrupted({ said: { job, issues }, pane }: { said: Stopped; pane: Pane }) {
  const words = useWords();
  const has = (code: Issue['code']) => issues.some((issue) => issue.code === code);
  const { failed, issues: say } = words.pane;
  // What is refused before anything is written leaves no sheet incomplete. Only result sheets say
  // themselves that they are incomplete, and only scoring completes them.
  const left = !has('hostFailed')
    ? say.nothingWritten
    : job === 'scoring'
      ? failed.writing
      : undefined;
  return (
    <>
      <Refused issues={issues} {...(left !== undefined && { left })} />
      {has('resultsSealed') && (
        <Button
          onClick={() => {
            pane.score(true);
          }}
        >
          {words.pane.signing.keepSealed}
        </Button>
      )}
    </>
  );
}

/** The pane: which of its parts stand below one another in each state. */
import { Button, FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../app/ports';
import type { Campaign } from '../domain/campaign';
import type { Issue } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import type { Language } from '../i18n/catalog';
import { wordIssue } from '../i18n/explain';
import { IssueList } from './issues/issue-list';
import { asOfOf, campaignOf, isBusy } from './pane-state';
import type { PaneState } from './pane-state';
import { Results } from './results/results';
import { RemoveButton } from './removal/remove-button';
import { ActionBar } from './shell/action-bar';
import { CampaignCard } from './shell/campaign-card';
import { FailureBoundary } from './shell/failure-boundary';
import { Header } from './shell/header';
import { LiveRegion } from './shell/live-region';
import { Notice } from './shell/notice';
import { useTheme } from './shell/theme';
import type { Brightness } from './shell/theme';
import { WordsContext, useWords } from './shell/words-context';
import { isSigning } from './signing/signing';
import { SigningCard } from './signing/signing-card';
import { useSigning } from './signing/use-signing';
import { StartCard } from './start/start-card';
import { useAlone } from './use-alone';
import { usePane } from './use-pane';
import type { Pane } from './use-pane';

const useStyles = makeStyles({
  root: { minHeight: '100vh', minWidth: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

export interface AppProps {
  readonly port: WorkbookPort;
  readonly templates: readonly Campaign[];
  readonly language: Language;
  readonly brightness: Brightness | null;
}

export function App({ port, templates, language: first, brightness }: AppProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const words = catalogs[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={useTheme(brightness)} className={styles.root}>
      <WordsContext value={words}>
        <Header
          onSwitchLanguage={() => {
            setLanguage(language === 'vi' ? 'en' : 'vi');
          }}
        />
        <FailureBoundary message={<Notice intent="error" text={words.pane.failed.unknown} />}>
          <Body port={port} templates={templates} />
        </FailureBoundary>
      </WordsContext>
    </FluentProvider>
  );
}

function Body({ port, templates }: Pick<AppProps, 'port' | 'templates'>) {
  const styles = useStyles();
  const words = useWords();
  const alone = useAlone();
  const pane = usePane(port, words, alone);
  const { signing, seal, verify } = useSigning(port, words, alone);
  const { state, check } = pane;
  useEffect(() => {
    if (state.name === 'idle') check();
  }, [state.name, check]);

  const campaign = campaignOf(state);
  const isWorking = isBusy(state) || isSigning(signing);
  const isWithout = state.name === 'noCampaign' || state.name === 'starting';
  return (
    <div className={styles.body}>
      <LiveRegion state={state} />
      {campaign && <CampaignCard campaign={campaign} asOf={asOfOf(state)} />}
      {isWithout && <StartCard templates={templates} isBusy={isBusy(state)} onStart={pane.start} />}
      {state.name === 'starting' && <Spinner label={words.pane.start.working} />}
      <ActionBar
        isMain={!isWithout}
        isBusy={isWorking}
        wasScored={'outcome' in state}
        progress={'progress' in state ? state.progress : null}
        onScore={() => {
          pane.score(false);
        }}
        onCheck={check}
      />
      {pane.notReached && (
        <Notice
          intent="error"
          title={words.pane.failed.goTo}
          text={wordIssue(pane.notReached, words)}
        />
      )}
      <Found state={state} pane={pane} />
      {campaign && (
        <SigningCard
          signing={signing}
          isBusy={isWorking}
          onSeal={seal}
          onVerify={verify}
          onGoTo={pane.goTo}
        />
      )}
      {campaign && <RemoveButton isBusy={isWorking} onRemove={pane.remove} />}
    </div>
  );
}

/** What Excel refused stands in the message; what is left to note stands below it. */
function Interrupted({ issues, pane }: { issues: readonly Issue[]; pane: Pane }) {
  const words = useWords();
  const refused = issues.filter(({ severity }) => severity === 'blocks');
  const noted = issues.filter(({ severity }) => severity === 'warns');
  const isSealed = refused.some(({ code }) => code === 'resultsSealed');
  // What is refused before anything is written leaves no sheet incomplete.
  const isBroken = refused.some(({ code }) => code === 'hostFailed');
  const said = [
    ...refused.map((issue) => wordIssue(issue, words)),
    isBroken ? words.pane.failed.writing : words.pane.issues.nothingWritten,
  ];
  return (
    <>
      <Notice intent="error" title={words.pane.failed.heading} text={said.join(' ')} />
      {isSealed && (
        <Button
          onClick={() => {
            pane.score(true);
          }}
        >
          {words.pane.signing.keepSealed}
        </Button>
      )}
      {noted.length > 0 && <IssueList issues={noted} onGoTo={pane.goTo} />}
    </>
  );
}

/** What the last run found. */
function Found({ state, pane }: { state: PaneState; pane: Pane }) {
  const words = useWords();
  switch (state.name) {
    case 'idle':
    case 'reading':
    case 'writing':
    case 'starting':
    case 'noCampaign':
      return null;
    case 'removing':
      return <Spinner label={words.pane.removal.working} />;
    case 'removed':
      return <Notice intent="success" text={words.seal.removed(state.sheets)} />;
    case 'started':
      return (
        <Notice intent="success" text={words.pane.start.started(state.receipt.sheets.join(', '))} />
      );
    case 'failed':
      return (
        <Notice intent="error" title={words.pane.failed.heading} text={words.pane.failed.unknown} />
      );
    case 'needsFixing':
      return <IssueList issues={state.issues} onGoTo={pane.goTo} />;
    case 'ready':
      return (
        <>
          {state.isStale && <Notice intent="warning" text={words.pane.results.stale} />}
          <IssueList issues={state.issues} onGoTo={pane.goTo} />
        </>
      );
    case 'interrupted':
      return <Interrupted issues={state.issues} pane={pane} />;
    case 'scored': {
      const { sheets, sheetsWritten } = state.receipt;
      const text =
        sheetsWritten === 0
          ? words.pane.results.unchanged
          : words.pane.results.written(sheets.length);
      return (
        <>
          <Notice intent="success" text={text} />
          <Results outcome={state.outcome} />
          {state.issues.length > 0 && <IssueList issues={state.issues} onGoTo={pane.goTo} />}
        </>
      );
    }
  }
}

/** The frame of the pane: head, path and foot stand at once; the page of a step comes after them. */
import { FluentProvider } from '@fluentui/react-components';
import './shell/shell.css';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { WorkbookPort, WorkbookWatch } from '../app/ports';
import type { Language } from '../i18n/catalog';
import type { StepName } from '../i18n/path-words';
import type { Commands } from './commands';
import type { Engine } from './engine/engine';
import { blockingIn } from './pane-state';
import type { PaneState } from './pane-state';
import { FailureBoundary } from './shell/failure-boundary';
import { Header } from './shell/header';
import { useKeptFocus } from './shell/kept-focus';
import { LiveRegion } from './shell/live-region';
import { ScoreBar } from './shell/score-bar';
import { Skeleton } from './shell/skeleton';
import { StepBar } from './shell/step-bar';
import { useTheme } from './shell/theme';
import type { Brightness } from './shell/theme';
import { Unknown } from './shell/unknown';
import { LanguageContext, usePaneWords } from './shell/words-context';
import { useCopies } from './signing/copies/use-copies';
import { isSigning } from './signing/signing';
import { useSilence } from './silence';
import type { Silence } from './silence';
import { useSigning } from './signing/use-signing';
import type { SigningDesk } from './signing/use-signing';
import { stepFor, stepMarks } from './steps';
import { useAlone } from './use-alone';
import { usePane } from './use-pane';
import type { Pane } from './use-pane';
import { useWatch } from './use-watch';

const Page = lazy(() => import('./pages/page'));

export interface AppProps {
  readonly port: WorkbookPort & WorkbookWatch;
  readonly engine: Engine;
  readonly commands: Commands;
  readonly silence: Silence;
  readonly language: Language;
  readonly brightness: Brightness | null;
}

export function App({ language: first, brightness, ...rest }: AppProps) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={useTheme(brightness)} className="td-root">
      <LanguageContext value={language}>
        <Header
          onSwitchLanguage={() => {
            setLanguage(language === 'vi' ? 'en' : 'vi');
          }}
        />
        <FailureBoundary message={(detail) => <Unknown detail={detail} />}>
          <Body language={language} {...rest} />
        </FailureBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}

function Body({ port, engine, commands, silence, language }: Omit<AppProps, 'brightness'>) {
  const alone = useAlone();
  const pane = usePane({ engine, port, language, alone });
  const desk = useSigning({ engine, language, alone, onRescored: pane.checkQuietly });
  const copies = useCopies(engine, language, alone);
  const { state } = pane;
  const isAside = isSigning(desk.signing) || copies.copying.name === 'making';
  const isBusy = state.work !== null || isAside;
  const selected = useWatch(port, pane, isBusy);
  const [step, choose] = useStep(state);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  useCommands(commands, pane, desk, choose);
  const { check } = pane;
  const atFirst = useRef(check);
  useEffect(() => {
    atFirst.current();
  }, []);
  const isSigned = desk.isSealed && !state.isStale && !state.isChanged;
  const marks = { ...stepMarks(state), ...(isSigned && { signing: 'done' as const }) };
  return (
    <>
      <LiveRegion state={state} />
      <StepBar current={step} marks={marks} onChoose={choose} />
      <main ref={page} className="td-page">
        <Suspense fallback={<Skeleton />}>
          <Page {...{ step, pane, engine, desk, copies, isBusy, selected }} onStep={choose} />
        </Suspense>
      </main>
      <ScoreBar
        state={useStanding(state)}
        work={state.work}
        isBusy={isBusy}
        isSilent={useSilence(silence)}
        isFirst={state.found === 'unread'}
        hasCampaign={state.found !== 'noCampaign'}
        wasScored={wasScored(state)}
        onScore={() => {
          pane.score(false);
        }}
        onCheck={check}
        onCancel={pane.cancel}
      />
    </>
  );
}

/** Also where scoring broke off: the next click completes it. */
function wasScored({ results, isStale, said }: PaneState): boolean {
  const isBrokenOff = said?.name === 'interrupted' && said.job === 'scoring';
  return results !== null || isStale || isBrokenOff;
}

/** The step in front: the one that was chosen, until a job leads on. */
function useStep(state: PaneState): readonly [StepName, (step: StepName) => void] {
  const [chosen, choose] = useState<StepName | null>(null);
  const before = useRef(state.work);
  useEffect(() => {
    const ended = before.current;
    before.current = state.work;
    const leadsOn = ended?.job === 'scoring' || ended?.job === 'starting';
    if (leadsOn && !state.work) choose(stepFor(state));
  }, [state]);
  return [chosen ?? stepFor(state), choose];
}

/** Does what is pressed in the ribbon; a press while something runs is answered by what runs. */
function useCommands(
  commands: Commands,
  { score, goToSummary, clearHighlights }: Pane,
  { verify }: SigningDesk,
  choose: (step: StepName) => void,
): void {
  useEffect(
    () =>
      commands.listen((command) => {
        switch (command) {
          case 'score':
            score(false);
            return;
          case 'goToSummary':
            goToSummary();
            return;
          case 'clearHighlights':
            clearHighlights();
            return;
          case 'verify':
            choose('signing');
            verify('');
        }
      }),
    [commands, score, goToSummary, clearHighlights, verify, choose],
  );
}

/** What stands now, in a few words. */
function useStanding(state: PaneState): string {
  const { path, failed } = usePaneWords();
  const { state: say } = path;
  const blocking = blockingIn(state);
  if (state.isChanged) return say.changed;
  if (state.isStale) return say.stale;
  switch (state.found) {
    case 'unread':
      return state.said?.name === 'failed' ? failed.heading : say.waking;
    case 'noCampaign':
      return say.noCampaign;
    case 'needsFixing':
      return blocking === 0 ? say.unfilled : say.needsFixing(blocking);
    case 'ready':
      if (blocking > 0) return say.needsFixing(blocking);
      return state.results ? say.scored : say.ready(state.issues.length);
  }
}

/** The page: the bar on top, the ribbon, the sheet at the left, the pane at the right. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneHandle } from '../emulator/frame';
import { useChoice } from './choice';
import type { Choice, Choose } from './choice';
import { useDropping } from './dropping';
import { download, openBlank, openFile, openMade, openSample, reopen } from './files';
import type { MadeFile, Opened, Setting } from './files';
import { Workbook } from './workbook';
import { Header } from './header';
import { Message } from './message';
import { NewWorkbooks } from './new-workbooks';
import { PaneFrame } from './pane-frame';
import { Ribbon, commands } from './ribbon';
import type { CommandName } from './ribbon';
import type { SampleId } from './samples';
import type { Session } from './session';
import { previewWords } from './words';

/** What has been opened, for whoever holds the page in the hand. */
export interface Stage {
  readonly session: Session;
  readonly press: (name: CommandName) => void;
}

export function App({ onStage }: { onStage: (stage: Stage) => void }) {
  const [choice, choose] = useChoice();
  const words = previewWords[choice.lang];
  const { session, message, setMessage, show } = useSession();
  const [pane, setPane] = useState<PaneHandle | null>(null);
  const [isPaneOpen, setIsPaneOpen] = usePaneOpen(session);
  const { onMade, ...workbooks } = useWorkbooks(choice, choose, { session, show });
  const isDropping = useDropping(workbooks.onOpen);
  usePage(choice, session);
  const press = useCallback(
    (name: CommandName) => {
      pane?.runCommand(commands[name], name);
    },
    [pane],
  );
  useEffect(() => {
    if (session) onStage({ session, press });
  }, [session, press, onStage]);
  return (
    <div className="page">
      <Header
        words={words}
        choice={choice}
        choose={choose}
        fileName={session?.fileName ?? ''}
        {...workbooks}
      />
      <Ribbon
        words={words}
        isPaneOpen={isPaneOpen}
        onPane={() => {
          setIsPaneOpen(!isPaneOpen);
        }}
        onCommand={press}
        isTable={choice.view === 'table'}
        onTable={() => {
          choose({ view: choice.view === 'table' ? 'sheet' : 'table' });
        }}
      />
      <Message text={message} close={words.close} onClose={setMessage} />
      {session && <NewWorkbooks session={session} words={words} onOpen={onMade} />}
      {session ? (
        <main className="body">
          <Workbook session={session} words={words} choice={choice} onMessage={setMessage} />
          <PaneFrame
            session={session}
            title={words.pane}
            locale={words.locale}
            theme={choice.theme}
            isOpen={isPaneOpen}
            onMounted={setPane}
          />
        </main>
      ) : (
        message === '' && <p className="loading">{words.loading}</p>
      )}
      {isDropping && <p className="drop">{words.drop}</p>}
    </div>
  );
}

interface Opening {
  readonly session: Session | null;
  readonly show: (opening: Promise<Opened>) => void;
}

/** The ways to another workbook, or to the same one in another Excel. The first opens by itself. */
function useWorkbooks(choice: Choice, choose: Choose, { session, show }: Opening) {
  const words = previewWords[choice.lang];
  const setting: Setting = { words, profile: choice.profile };
  const first = useRef(() => {
    show(choice.sample === null ? openBlank(setting) : openSample(choice.sample, setting));
  });
  useEffect(() => {
    first.current();
  }, []);
  return {
    onOpen: (file: File) => {
      show(openFile(file, setting));
    },
    onSample: (sample: SampleId) => {
      choose({ sample });
      show(openSample(sample, setting));
    },
    onBlank: () => {
      choose({ sample: null });
      show(openBlank(setting));
    },
    onProfile: (profile: Choice['profile']) => {
      choose({ profile });
      if (session) show(reopen(session, { words, profile }));
    },
    onMade: (file: MadeFile) => {
      show(openMade(file, setting));
    },
    onDownload: () => {
      if (session) download(session).catch(reportError);
    },
  };
}

/** The workbook that is open; the worker of the one before it goes with it. */
function useSession() {
  const [session, setSession] = useState<Session | null>(null);
  const [message, setMessage] = useState('');
  const show = useCallback((opening: Promise<Opened>) => {
    opening
      .then((opened) => {
        setMessage(opened.ok ? '' : opened.message);
        if (opened.ok) setSession(opened.session);
      })
      .catch(reportError);
  }, []);
  useEffect(
    () => () => {
      session?.close();
    },
    [session],
  );
  return { session, message, setMessage, show };
}

/** Whether the pane is seen: as the buttons of ribbon or pane said last. */
function usePaneOpen(session: Session | null) {
  const [isOpen, setIsOpen] = useState(true);
  useEffect(() => {
    let heard = 0;
    return session?.watch(() => {
      const { appRuntime, count } = session.paneWish;
      if (count > heard) setIsOpen(appRuntime === 'Visible');
      heard = count;
    });
  }, [session]);
  return [isOpen, setIsOpen] as const;
}

/** Language and theme of the page as a whole. */
function usePage({ lang, theme }: Choice, session: Session | null) {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = theme;
    document.title = previewWords[lang].title;
  }, [lang, theme]);
  useEffect(() => {
    if (session) session.locale = previewWords[lang].locale;
  }, [lang, session]);
}

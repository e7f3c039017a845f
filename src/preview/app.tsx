/** The page: the bar on top, the grid at the left, the pane at the right. */
import { useCallback, useEffect, useState } from 'react';
import type { DragEvent } from 'react';
import { download, openBlank, openFile, openSample } from './files';
import type { Opened } from './files';
import { Workbook } from './grid/workbook';
import { Header } from './header';
import { PaneFrame } from './pane-frame';
import type { Session } from './session';
import { previewWords } from './words';
import type { Language } from './words';

export function App({ onSession }: { onSession: (session: Session) => void }) {
  const [language, setLanguage] = useState<Language>('vi');
  const [session, setSession] = useState<Session | null>(null);
  const [message, setMessage] = useState('');
  const words = previewWords[language];

  const show = useCallback(
    (opened: Opened) => {
      setMessage(opened.ok ? '' : opened.message);
      if (!opened.ok) return;
      setSession(opened.session);
      onSession(opened.session);
    },
    [onSession],
  );
  const sample = useCallback(() => {
    openSample(previewWords.vi).then(show).catch(reportError);
  }, [show]);
  useEffect(sample, [sample]);
  useEffect(() => {
    document.documentElement.lang = language;
    if (session) session.locale = words.locale;
  }, [language, session, words.locale]);

  const openGiven = (file: File) => {
    openFile(file, words).then(show).catch(reportError);
  };
  const { isDropping, dropping } = useDropping(openGiven);
  return (
    <div className="page" {...dropping}>
      <Header
        words={words}
        fileName={session?.fileName ?? ''}
        onOpen={openGiven}
        onSample={sample}
        onBlank={() => {
          show(openBlank(words));
        }}
        onDownload={() => {
          if (session) download(session);
        }}
        onSwitchLanguage={() => {
          setLanguage(language === 'vi' ? 'en' : 'vi');
        }}
      />
      <Message text={message} close={words.close} onClose={setMessage} />
      {session ? (
        <main className="body">
          <Workbook session={session} words={words} onMessage={setMessage} />
          <PaneFrame session={session} title={words.pane} locale={words.locale} />
        </main>
      ) : (
        <p className="loading">{words.loading}</p>
      )}
      {isDropping && <p className="drop">{words.drop}</p>}
    </div>
  );
}

/** A file that is dropped anywhere on the page. */
function useDropping(open: (file: File) => void) {
  const [isDropping, setIsDropping] = useState(false);
  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsDropping(true);
    },
    onDragLeave: () => {
      setIsDropping(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsDropping(false);
      const file = event.dataTransfer.files[0];
      if (file) open(file);
    },
  };
  return { isDropping, dropping };
}

interface MessageProps {
  readonly text: string;
  readonly close: string;
  readonly onClose: (text: '') => void;
}

function Message({ text, close, onClose }: MessageProps) {
  return (
    <div role="alert">
      {text !== '' && (
        <p className="message">
          {text}
          <button
            type="button"
            aria-label={close}
            onClick={() => {
              onClose('');
            }}
          >
            ✕
          </button>
        </p>
      )}
    </div>
  );
}

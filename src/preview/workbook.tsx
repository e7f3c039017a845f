/** A workbook on the page: the line with the selected cell, the sheet in front, the tabs. */
import { Suspense, lazy, useState, useSyncExternalStore } from 'react';
import type { Choice } from './choice';
import type { Selected, Session } from './session';
import { SheetTable } from './table/sheet-table';
import { SheetTabs } from './sheet-tabs';
import type { PreviewWords } from './words';
import { addressOf } from '../xlsx';

/** Large, and not needed by those who have the table. */
const SheetCanvas = lazy(() => import('./sheet/sheet-canvas'));

export interface WorkbookProps {
  readonly session: Session;
  readonly words: PreviewWords;
  readonly choice: Choice;
  readonly onMessage: (text: string) => void;
}

export function Workbook({ session, words, choice, onMessage }: WorkbookProps) {
  const revision = useSyncExternalStore(session.watch, session.revision);
  const [draft, setDraft] = useState<string | null>(null);
  const { sheet, selection } = session;

  const begin = (text: string) => {
    session.editing(true);
    setDraft(text);
  };
  const end = (text: string | null, next: Selected | null) => {
    session.editing(false);
    setDraft(null);
    onMessage('');
    if (text !== null && text !== session.contentAt(selection)) {
      session
        .enter(selection, [[text]])
        .then((refusal) => {
          if (refusal !== null) onMessage(words.refused(refusal));
        })
        .catch(reportError);
    }
    if (next) session.select(next);
  };
  return (
    <div className="workbook">
      <div className="line">
        <output aria-label={words.cellName} data-testid="selected-cell">
          {addressOf(selection.row, selection.column)}
        </output>
        <output aria-label={words.cellContent}>{draft ?? session.contentAt(selection)}</output>
      </div>
      {choice.view === 'table' ? (
        <SheetTable
          key={sheet.frame.id}
          session={session}
          sheet={sheet}
          revision={revision}
          words={words}
          draft={draft}
          onBegin={begin}
          onEnd={end}
        />
      ) : (
        <Suspense fallback={<p className="loading">{words.loading}</p>}>
          <SheetCanvas
            session={session}
            revision={revision}
            words={words}
            language={choice.lang}
            theme={choice.theme}
            onDraft={setDraft}
            onMessage={onMessage}
          />
        </Suspense>
      )}
      <SheetTabs session={session} label={words.sheets} />
    </div>
  );
}

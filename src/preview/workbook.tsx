/** A workbook on the page: the line with the selected cell, the sheet in front, the tabs. */
import { Suspense, lazy, useSyncExternalStore } from 'react';
import type { Choice } from './choice';
import { useEditing } from './editing/editing';
import type { Session } from './session';
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
  const { sheet, selection } = session;
  const editing = useEditing(session, words, onMessage);
  return (
    <div className="workbook">
      <div className="line">
        <output aria-label={words.cellName} data-testid="selected-cell">
          {addressOf(selection.row, selection.column)}
        </output>
        <output aria-label={words.cellContent}>
          {editing.draft ?? session.contentAt(selection)}
        </output>
      </div>
      {choice.view === 'table' ? (
        <SheetTable
          key={sheet.frame.id}
          session={session}
          sheet={sheet}
          revision={revision}
          words={words}
          editing={editing}
        />
      ) : (
        <Suspense fallback={<p className="loading">{words.loading}</p>}>
          <SheetCanvas
            session={session}
            revision={revision}
            words={words}
            language={choice.lang}
            editing={editing}
          />
        </Suspense>
      )}
      <SheetTabs session={session} label={words.sheets} />
    </div>
  );
}

/** A workbook on the page: the line with the selected cell, the sheet in front, the tabs. */
import { useState, useSyncExternalStore } from 'react';
import { HostError } from '../../emulator/protocol/host-error';
import { addressOf } from '../../xlsx';
import type { Selected, Session } from '../session';
import type { PreviewWords } from '../words';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';

export interface WorkbookProps {
  readonly session: Session;
  readonly words: PreviewWords;
  readonly onMessage: (text: string) => void;
}

export function Workbook({ session, words, onMessage }: WorkbookProps) {
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
    try {
      if (text !== null && text !== session.contentAt(selection)) session.enter(selection, text);
      onMessage('');
      if (next) session.select(next);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onMessage(words.refused(error.messageIn(words.locale)));
    }
  };
  return (
    <div className="workbook">
      <div className="line">
        <output aria-label={words.cellName} data-testid="selected-cell">
          {addressOf(selection.row, selection.column)}
        </output>
        <output aria-label={words.cellContent}>{draft ?? session.contentAt(selection)}</output>
      </div>
      <SheetGrid
        key={sheet.id}
        session={session}
        sheet={sheet}
        revision={revision}
        words={words}
        draft={draft}
        onBegin={begin}
        onEnd={end}
      />
      <SheetTabs session={session} label={words.sheets} />
    </div>
  );
}

/** Editing a sheet, whichever view shows it: one cell at a time, clearing, copying and pasting. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Refusal } from '../desk/messages';
import type { Selected, Session } from '../session';
import type { PreviewWords } from '../words';
import { keyAction } from './keys';

export interface Editing {
  /** The text with which the edit of the selected cell began; `null` while none is edited. */
  readonly draft: string | null;
  readonly begin: (text: string) => void;
  /** `null` drops what was typed. */
  readonly end: (text: string | null, next: Selected | null) => void;
  /** Puts a text into the selected cell at once. */
  readonly put: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The selected cells as other programs take them. */
  readonly copied: () => string;
  readonly paste: (text: string) => void;
}

/** More than this many cells are not copied at a time. */
const COPIED_MAX = 100_000;

export function useEditing(
  session: Session,
  words: PreviewWords,
  onMessage: (text: string) => void,
): Editing {
  const [draft, setDraft] = useState<string | null>(null);
  const { selection } = session;
  const done = (answer: Promise<Refusal>) => {
    answer
      .then((refusal) => {
        onMessage(refusal === null ? '' : words.refused(refusal));
      })
      .catch(reportError);
  };
  const begin = (text: string) => {
    session.editing(true);
    setDraft(text);
  };
  const put = (text: string) => {
    if (text !== session.contentAt(selection)) done(session.enter(selection, [[text]]));
  };
  const end = (text: string | null, next: Selected | null) => {
    session.editing(false);
    setDraft(null);
    if (text !== null) put(text);
    if (next) session.select(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = draft === null ? keyAction(event, selection, session.sheet.frame) : null;
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'select') session.select(action.cell);
    else if (action.kind === 'edit') begin(session.contentAt(selection));
    else if (action.kind === 'type') begin(action.text);
    else done(session.clear(selection));
  };
  const copied = () => {
    const { row, column, rows, columns } = selection;
    if (rows * columns > COPIED_MAX) return '';
    const line = (i: number) =>
      Array.from({ length: columns }, (_, j) => {
        return session.cellAt({ row: row + i, column: column + j })?.text ?? '';
      }).join('\t');
    return Array.from({ length: rows }, (_, i) => line(i)).join('\n');
  };
  const paste = (text: string) => {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const rows = lines.map((line) => line.split('\t'));
    const width = Math.max(...rows.map((row) => row.length));
    const block = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    done(session.enter(selection, block));
  };
  return { draft, begin, end, put, onKeyDown, copied, paste };
}

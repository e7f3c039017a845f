/** The sheet in front as Excel draws it, on a canvas. Screen readers have the table view. */
import { useEffect, useRef, useState } from 'react';
import type { Theme } from '../choice';
import type { Session } from '../session';
import type { Language, PreviewWords } from '../words';
import { SheetBoard } from './sheet-board';
import { newBoard } from './univer';

export interface SheetCanvasProps {
  readonly session: Session;
  readonly revision: number;
  readonly words: PreviewWords;
  readonly language: Language;
  readonly theme: Theme;
  readonly onDraft: (content: string | null) => void;
  readonly onMessage: (text: string) => void;
}

export default function SheetCanvas(props: SheetCanvasProps) {
  const { session, revision, words, language, theme } = props;
  const container = useRef<HTMLDivElement>(null);
  const board = useRef<SheetBoard | null>(null);
  const [, setScrolls] = useState(0);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!container.current) return undefined;
    // Univer clears the element it lives in only by and by; each board has one of its own.
    const home = document.createElement('div');
    home.className = 'board';
    container.current.append(home);
    const made = new SheetBoard(newBoard(home, { language, isDark: theme === 'dark' }), session, {
      onDraft: (content) => {
        latest.current.onDraft(content);
      },
      onTyped: ({ row, column }, rows) => {
        session
          .enter({ row, column }, rows)
          .then((refusal) => {
            const { onMessage, words: spoken } = latest.current;
            onMessage(refusal === null ? '' : spoken.refused(refusal));
          })
          .catch(reportError);
      },
      onScroll: () => {
        setScrolls((count) => count + 1);
      },
    });
    board.current = made;
    made.update();
    return () => {
      board.current = null;
      made.dispose();
      home.remove();
    };
  }, [session, language, theme]);
  useEffect(() => {
    board.current?.update();
  }, [revision]);
  return (
    <div
      className="canvas"
      ref={container}
      role="application"
      aria-label={words.grid(session.sheet.frame.name)}
    />
  );
}

/**
 * The sheet in front as Excel draws it, on a canvas; over it lie the field of the cell being edited,
 * the list of a cell, and the charts. Screen readers have the table view.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import type { SheetFrame } from '../desk/messages';
import { CellEditor } from '../editing/cell-editor';
import type { Editing } from '../editing/editing';
import type { Area } from '../../xlsx';
import type { Session } from '../session';
import type { Language, PreviewWords } from '../words';
import { ChartsLayer } from './charts-layer';
import { DropDown } from './drop-down';
import { Geometry } from './geometry';
import { SheetBoard } from './sheet-board';
import { newBoard } from './univer';

export interface SheetCanvasProps {
  readonly session: Session;
  readonly revision: number;
  readonly words: PreviewWords;
  readonly language: Language;
  readonly editing: Editing;
}

export default function SheetCanvas(props: SheetCanvasProps) {
  const { session, words, editing } = props;
  const { frame, charts } = session.sheet;
  const surface = useRef<HTMLDivElement>(null);
  const { home, scrolled } = useBoard(props);
  const geometry = useGeometry(frame);
  const { row, column } = session.selection;
  const box = geometry.cell(row, column, scrolled);
  const hasList = frame.lists.some((area) => holds(area, row, column));
  const takeFocus = () => surface.current?.focus({ preventScroll: true });
  return (
    <div
      className="canvas"
      ref={surface}
      role="application"
      aria-label={words.grid(frame.name)}
      tabIndex={0}
      onKeyDown={editing.onKeyDown}
      onPointerUp={({ target }) => {
        // The canvas would keep the focus, and with it the keys.
        if (target instanceof HTMLCanvasElement && editing.draft === null) takeFocus();
      }}
      onDoubleClick={({ target }) => {
        const isCanvas = target instanceof HTMLCanvasElement;
        if (isCanvas && editing.draft === null) editing.begin(session.contentAt({ row, column }));
      }}
      {...clipboard(editing)}
    >
      <div ref={home} />
      <ChartsLayer charts={charts} geometry={geometry} scrolled={scrolled} words={words} />
      {hasList && editing.draft === null && (
        <DropDown
          key={`${String(row)} ${String(column)}`}
          cell={{ row, column }}
          box={box}
          words={words}
          value={session.contentAt({ row, column })}
          choicesAt={session.choicesAt}
          onChoose={(choice) => {
            editing.put(choice);
            takeFocus();
          }}
        />
      )}
      {editing.draft !== null && (
        <CellEditor
          cell={{ row, column }}
          draft={editing.draft}
          label={words.cellContent}
          place={{ left: box.left, top: box.top, minWidth: box.width, height: box.height + 1 }}
          choicesAt={session.choicesAt}
          onEnd={(text, next) => {
            editing.end(text, next);
            if (next) takeFocus();
          }}
        />
      )}
    </div>
  );
}

/** The board, made anew for another workbook or language; and how far it is scrolled. */
function useBoard({ session, revision, language }: SheetCanvasProps) {
  const home = useRef<HTMLDivElement>(null);
  const board = useRef<SheetBoard | null>(null);
  const [scrolled, setScrolled] = useState({ x: 0, y: 0 });
  useEffect(() => {
    if (!home.current) return undefined;
    // Univer clears the element it lives in only by and by; each board has one of its own.
    const element = document.createElement('div');
    element.className = 'board';
    home.current.append(element);
    const made = new SheetBoard(newBoard(element, language), session, () => {
      setScrolled(made.scrolled);
    });
    board.current = made;
    made.update();
    return () => {
      board.current = null;
      made.dispose();
      element.remove();
    };
  }, [session, language]);
  useEffect(() => {
    board.current?.update();
    if (board.current) setScrolled(board.current.scrolled);
  }, [revision]);
  return { home, scrolled };
}

function useGeometry(frame: SheetFrame): Geometry {
  return useMemo(() => new Geometry(frame), [frame]);
}

function holds(area: Area, row: number, column: number): boolean {
  const [down, across] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

function clipboard({ draft, copied, paste }: Editing) {
  return {
    onCopy: (event: ClipboardEvent) => {
      if (draft !== null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied());
    },
    onPaste: (event: ClipboardEvent) => {
      if (draft !== null) return;
      event.preventDefault();
      paste(event.clipboardData.getData('text/plain'));
    },
  };
}

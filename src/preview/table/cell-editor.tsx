/** The field over the cell that is being edited. Enter and Tab keep the text, Escape drops it. */
import { useEffect, useRef, useState } from 'react';
import type { Selected } from '../session';
import { cellAround, placeOver } from './cell-place';

export interface CellEditorProps {
  readonly cell: Selected;
  readonly draft: string;
  readonly label: string;
  readonly choicesAt: (cell: Selected) => Promise<readonly string[]>;
  readonly onEnd: (text: string | null, next: Selected | null) => void;
}

export function CellEditor({ cell, draft, label, choicesAt, onEnd }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const end = (text: string | null, next: Selected | null) => {
    // Leaving the field after Enter would end the edit a second time.
    if (isOver.current) return;
    isOver.current = true;
    onEnd(text, next);
  };
  useEffect(() => {
    field.current?.focus();
  }, []);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const { row, column } = cell;
  useEffect(() => {
    choicesAt({ row, column }).then(setChoices).catch(reportError);
  }, [choicesAt, row, column]);
  return (
    <>
      <input
        ref={field}
        className="editor"
        aria-label={label}
        defaultValue={draft}
        list="cell-choices"
        style={placeOver(cell)}
        onBlur={(event) => {
          end(event.target.value, cellAround(event.relatedTarget));
        }}
        onKeyDown={(event) => {
          const text = event.currentTarget.value;
          if (event.key === 'Enter') end(text, { row: row + 1, column });
          else if (event.key === 'Tab')
            end(text, { row, column: column + (event.shiftKey ? -1 : 1) });
          else if (event.key === 'Escape') end(null, cell);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <datalist id="cell-choices">
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}

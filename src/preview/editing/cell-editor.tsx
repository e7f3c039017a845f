/** The field over the cell that is being edited. Enter and Tab keep the text, Escape drops it. */
import { useEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import type { Selected } from '../session';

export interface CellEditorProps {
  readonly cell: Selected;
  readonly draft: string;
  readonly label: string;
  /** Where the cell is, within the element that scrolls or holds the board. */
  readonly place: CSSProperties | undefined;
  readonly choicesAt: (cell: Selected) => Promise<readonly string[]>;
  /** The cell that takes the focus when the field loses it. */
  readonly cellAround?: (target: EventTarget | null) => Selected | null;
  readonly onEnd: (text: string | null, next: Selected | null) => void;
}

export function CellEditor({
  cell,
  draft,
  label,
  place,
  choicesAt,
  cellAround,
  onEnd,
}: CellEditorProps) {
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
        style={place}
        onBlur={(event) => {
          end(event.target.value, cellAround?.(event.relatedTarget) ?? null);
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

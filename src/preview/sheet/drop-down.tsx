/** The arrow beside a cell that has a list, and the list. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Selected } from '../session';
import type { PreviewWords } from '../words';
import type { Box } from './geometry';

export interface DropDownProps {
  readonly cell: Selected;
  readonly box: Box;
  readonly words: PreviewWords;
  readonly value: string;
  readonly choicesAt: (cell: Selected) => Promise<readonly string[]>;
  readonly onChoose: (choice: string) => void;
}

export function DropDown({ cell, box, words, value, choicesAt, onChoose }: DropDownProps) {
  const [choices, setChoices] = useState<readonly string[] | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const isOpen = choices !== null;
  useEffect(() => {
    if (!isOpen) return;
    const options = list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [];
    const chosen = [...options].find((option) => option.textContent === value) ?? options[0];
    chosen?.focus();
  }, [isOpen, value]);
  const toggle = () => {
    if (choices) setChoices(null);
    else choicesAt(cell).then(setChoices).catch(reportError);
  };
  const choose = (choice: string) => {
    setChoices(null);
    onChoose(choice);
  };
  return (
    <div
      className="drop-down"
      style={{ left: box.left + box.width, top: box.top }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') setChoices(null);
        else moveAmong(list.current, event);
      }}
    >
      <button
        type="button"
        aria-label={words.choices}
        aria-expanded={isOpen}
        aria-haspopup="listbox"
        style={{ height: Math.max(18, Math.min(24, box.height)) }}
        onClick={toggle}
      >
        ▾
      </button>
      {choices && (
        <Choices
          list={list}
          choices={choices}
          value={value}
          label={words.choices}
          onChoose={choose}
        />
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly choices: readonly string[];
  readonly value: string;
  readonly label: string;
  readonly onChoose: (choice: string) => void;
}

function Choices({ list, choices, value, label, onChoose }: ChoicesProps) {
  return (
    <ul ref={list} role="listbox" aria-label={label}>
      {choices.map((choice) => (
        <li
          key={choice}
          role="option"
          aria-selected={choice === value}
          tabIndex={-1}
          onClick={() => {
            onChoose(choice);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter' || key === ' ') onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

function moveAmong(list: HTMLElement | null, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !list) return;
  event.preventDefault();
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const at = options.findIndex((option) => option === document.activeElement);
  options[Math.min(options.length - 1, Math.max(0, at + step))]?.focus();
}

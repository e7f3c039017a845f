/** A strip like Excel's ribbon, with the tab of the add-in and its buttons. */
import type { PreviewWords } from './words';

/** Controls by their ids, with the functions that the pane gave these names. */
export const commands = {
  score: 'ThiDua.Score',
  goToSummary: 'ThiDua.Summary',
  clearHighlights: 'ThiDua.Clear',
  verify: 'ThiDua.Verify',
} as const;

export type CommandName = keyof typeof commands;

/** Outlines of 20 by 20. */
const icons: Readonly<Record<CommandName | 'pane' | 'table', string>> = {
  pane: 'M3 4h14v12H3z M12 4v12 M14 7h1 M14 10h1',
  score: 'M4 10.5l4 4 8-9',
  goToSummary: 'M4 16V9 M8 16V4 M12 16v-6 M16 16V7 M3 16h14',
  clearHighlights: 'M12 3l5 5-7 7H6l-3-3z M8 7l5 5 M10 17h7',
  verify: 'M10 2l6 2.5v5c0 4-2.6 6.6-6 8.5-3.4-1.9-6-4.5-6-8.5v-5z M7 10l2.2 2.2L13 8',
  table: 'M3 4h14v12H3z M3 8h14 M3 12h14 M8 4v12',
};

export interface RibbonProps {
  readonly words: PreviewWords;
  readonly isPaneOpen: boolean;
  readonly onPane: () => void;
  readonly onCommand: (name: CommandName) => void;
  readonly isTable: boolean;
  readonly onTable: () => void;
}

export function Ribbon({ words, isPaneOpen, onPane, onCommand, isTable, onTable }: RibbonProps) {
  const names = Object.keys(commands) as CommandName[];
  return (
    <div className="ribbon">
      <p className="ribbon-tab" aria-hidden="true">
        {words.product}
      </p>
      <div className="ribbon-buttons" role="toolbar" aria-label={words.ribbon}>
        <Button
          icon="pane"
          label={isPaneOpen ? words.closePane : words.openPane}
          onPress={onPane}
        />
        <span className="divider" />
        {names.map((name) => (
          <Button
            key={name}
            icon={name}
            label={words.commands[name]}
            onPress={() => {
              onCommand(name);
            }}
          />
        ))}
        <span className="gap" />
        <Button icon="table" label={words.tableView} isPressed={isTable} onPress={onTable} />
      </div>
    </div>
  );
}

interface ButtonProps {
  readonly icon: keyof typeof icons;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

function Button({ icon, label, isPressed, onPress }: ButtonProps) {
  return (
    <button type="button" aria-pressed={isPressed} onClick={onPress}>
      <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
      {label}
    </button>
  );
}

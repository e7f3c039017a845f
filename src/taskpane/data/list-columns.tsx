/** The columns of a list of nominees: what each is read as, and what it may be read as instead. */
import { Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ListReading, Reading, ReadingOption } from '../../app/readings';
import { columnWord } from '../../i18n/known-words';
import { PlainList } from '../shell/plain-list';
import { useWords } from '../words';
import type { Choose } from './choose';
import { columnField } from './way-to-choice';

const useStyles = makeStyles({
  // Side by side where there is room, one below the other in a narrow pane.
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  heading: { flex: '1 1 130px', minWidth: 0, overflowWrap: 'anywhere' },
  choice: { flex: '1 1 170px', minWidth: 0 },
  byHand: { color: tokens.colorNeutralForeground3 },
});

export interface ListColumnsProps {
  readonly reading: Reading;
  readonly list: ListReading;
  readonly onChoose: Choose;
}

export function ListColumns({ reading, list, onChoose }: ListColumnsProps) {
  return (
    <PlainList>
      {list.columns.map((column) => (
        <ListColumn key={column.column} {...{ reading, list, column, onChoose }} />
      ))}
    </PlainList>
  );
}

type Column = ListReading['columns'][number];

function ListColumn({
  reading,
  list,
  column,
  onChoose,
}: ListColumnsProps & { readonly column: Column }) {
  const styles = useStyles();
  const { choosing } = useWords().pane.path;
  const labelOf = useLabels();
  const { heading, letter, as, code, choice } = column;
  const what = heading === '' ? choosing.letter(letter) : heading;
  const choose = (value: string) => {
    if (value === MATCH) {
      const forget = choice ? [choice] : [];
      onChoose({ kind: 'forget', what: forget }, { kind: 'matched', what });
      return;
    }
    const option = list.options.find((each) => valueOf(each) === value);
    const { as: use, code: chosen } = option ?? { as: UNUSED, code: '' };
    const meaning = { of: list.subject, as: use, code: chosen };
    const label = option ? labelOf(option) : choosing.unused;
    const at = { sheet: reading.sheet, row: list.headerRow, column: column.column };
    onChoose(
      { kind: 'choose', meaning, at, text: column.text, label },
      { kind: 'as', what, label },
    );
  };
  return (
    <li className={styles.row}>
      <Text size={200} className={styles.heading}>
        {what}
        {choice && (
          <Text size={200} className={styles.byHand} block>
            {choosing.byHand}
          </Text>
        )}
      </Text>
      <Select
        id={columnField(reading, column.column)}
        className={styles.choice}
        size="small"
        aria-label={choosing.columnIs(what)}
        value={valueOf({ as, code })}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {choice && <option value={MATCH}>{choosing.match}</option>}
        <option value={UNUSED}>{choosing.unused}</option>
        <Options list={list} />
      </Select>
    </li>
  );
}

const MATCH = 'match';
const UNUSED = 'unused';

function valueOf({ as, code }: Pick<Column, 'as' | 'code'>): string {
  return as === 'unused' ? UNUSED : `${as} ${code}`;
}

function Options({ list: { options, columns } }: { list: ListReading }) {
  const { choosing } = useWords().pane.path;
  const labelOf = useLabels();
  const held = new Set(columns.map(valueOf));
  return (['who', 'fact', 'mark'] as const)
    .map((as) => ({ as, group: options.filter((option) => option.as === as) }))
    .filter(({ group }) => group.length > 0)
    .map(({ as, group }) => (
      <optgroup key={as} label={choosing.groups[as]}>
        {group.map((option) => {
          const label = labelOf(option);
          return (
            <option key={option.code} value={valueOf(option)}>
              {held.has(valueOf(option)) ? label : choosing.open(label)}
            </option>
          );
        })}
      </optgroup>
    ));
}

/** Longer texts of criteria would widen the list beyond the pane. */
const LABEL_MAX = 60;

function useLabels(): (option: ReadingOption) => string {
  const { sheets } = useWords();
  return ({ as, code, text }) => {
    if (as === 'who') return columnWord(sheets, code);
    const label = as === 'mark' ? `${code} ${text}`.trim() : text;
    if (label.length <= LABEL_MAX) return label;
    const start = label.slice(0, LABEL_MAX);
    return `${start.slice(0, start.lastIndexOf(' '))}…`;
  };
}

/** Which sheet is which, where somebody can say it: a list to choose from for each. */
import { Button, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import type { SheetChoices, SheetRole } from '../../app/readings';
import { Section } from '../shell/section';
import { useWords } from '../words';
import type { Choose } from './choose';
import { roleField } from './way-to-choice';

const useStyles = makeStyles({ matchAll: { alignSelf: 'flex-start' } });

export interface SheetRolesProps {
  readonly choices: SheetChoices;
  readonly onChoose: Choose;
}

export function SheetRoles({ choices, onChoose }: SheetRolesProps) {
  const styles = useStyles();
  const { choosing } = useWords().pane.path;
  const { sheets, roles, chosen } = choices;
  if (sheets.length === 0 && chosen === 0) return null;
  return (
    <Section title={choosing.sheets} level="h2">
      <Text size={200}>{choosing.about}</Text>
      {roles.map((role) => (
        <Role key={role.is} role={role} sheets={sheets} onChoose={onChoose} />
      ))}
      {chosen > 0 && (
        <Button
          size="small"
          className={styles.matchAll}
          onClick={() => {
            onChoose({ kind: 'forget', what: 'all' }, { kind: 'matchedAll' });
          }}
        >
          {choosing.matchAll(chosen)}
        </Button>
      )}
    </Section>
  );
}

interface RoleProps {
  readonly role: SheetRole;
  readonly sheets: readonly string[];
  readonly onChoose: Choose;
}

/** No sheet has an empty name. */
const MATCH = '';

function Role({ role: { is, sheet, isChosen }, sheets, onChoose }: RoleProps) {
  const words = useWords();
  const { choosing } = words.pane.path;
  const title = words.sheets.titles[is];
  const meaning = { of: 'sheet', is } as const;
  const choose = (name: string) => {
    if (name === MATCH) {
      onChoose({ kind: 'forget', what: [meaning] }, { kind: 'matched', what: title });
      return;
    }
    const at = { sheet: name, row: 0, column: 0 };
    onChoose(
      { kind: 'choose', meaning, at, text: null, label: title },
      { kind: 'as', what: name, label: title },
    );
  };
  return (
    <Field
      label={title}
      orientation="horizontal"
      hint={isChosen ? choosing.byHand : null}
      size="small"
    >
      <Select
        id={roleField(is)}
        size="small"
        value={sheet ?? MATCH}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {isChosen && <option value={MATCH}>{choosing.match}</option>}
        {sheet === null && <option value={MATCH}>{choosing.noSheet}</option>}
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

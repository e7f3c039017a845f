/** One of several, from a list that opens. */
import { Field, Select, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long choice must not make the field wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChoose: (id: string) => void;
}

export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label} className={useStyles().field}>
      <Select
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
      >
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** By which document the results are submitted, of which day, and who signs. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Approval } from '../../app/seal-campaign';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const EMPTY = { document: '', day: '', name: '', password: '' };

export interface SealFormProps {
  readonly isBusy: boolean;
  readonly onSeal: (approval: Approval, password: string) => void;
}

export function SealForm({ isBusy, onSeal }: SealFormProps) {
  const styles = useStyles();
  const words = useWords().pane.signing;
  const [typed, setTyped] = useState(EMPTY);
  const inputOf = (key: keyof typeof EMPTY, placeholder = '', type?: 'password') => (
    <Input
      {...(type && { type, autoComplete: 'new-password' })}
      value={typed[key]}
      placeholder={placeholder}
      onChange={(_, { value }) => {
        setTyped({ ...typed, [key]: value });
      }}
    />
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const { password, ...approval } = typed;
        if (!isBusy) onSeal(approval, password);
      }}
    >
      <Field label={words.document} required>
        {inputOf('document', words.documentExample)}
      </Field>
      <Field label={words.day} required>
        {inputOf('day', '31/12/2026')}
      </Field>
      <Field label={words.name} required>
        {inputOf('name')}
      </Field>
      <Field label={words.password} hint={words.passwordHint}>
        {inputOf('password', '', 'password')}
      </Field>
      <Button type="submit" icon={<LockClosedRegular />} disabledFocusable={isBusy}>
        {words.seal}
      </Button>
    </form>
  );
}

/** The fingerprint from paper, to compare the workbook with what was signed. */
import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

export interface VerifyFormProps {
  readonly isBusy: boolean;
  readonly onVerify: (printed: string) => void;
}

export function VerifyForm({ isBusy, onVerify }: VerifyFormProps) {
  const styles = useStyles();
  const words = useWords().pane.signing;
  const [printed, setPrinted] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onVerify(printed.trim());
      }}
    >
      <Text as="h3" weight="semibold" className={styles.title}>
        {words.verifyHeading}
      </Text>
      <Field label={words.printed} hint={words.printedHint}>
        <Input
          value={printed}
          placeholder="0000-0000-0000-0000"
          onChange={(_, { value }) => {
            setPrinted(value);
          }}
        />
      </Field>
      <Button type="submit" icon={<ShieldCheckmarkRegular />} disabledFocusable={isBusy}>
        {words.verify}
      </Button>
    </form>
  );
}

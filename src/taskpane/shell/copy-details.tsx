/** A short code of an error, and a way to send all of it to whoever helps. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Issue } from '../../domain/issue';
import { copyText } from './copy-text';
import { usePaneWords } from './words-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

export function CopyDetails({ code, details }: { code: string; details: string }) {
  const styles = useStyles();
  const { path } = usePaneWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.line}>
      <Text size={200}>{path.errorCode(code)}</Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        onClick={({ currentTarget }) => {
          copyText(`${path.errorCode(code)}\n${details}`);
          currentTarget.focus();
          setCopied(true);
        }}
      >
        {isCopied ? path.copied : path.copyDetails}
      </Button>
    </div>
  );
}

/** "hostFailed/cellEdit": short enough to be read out over the telephone. */
export function failureCode(issue: Issue): string {
  return issue.code === 'hostFailed' ? `${issue.code}/${issue.cause}` : issue.code;
}

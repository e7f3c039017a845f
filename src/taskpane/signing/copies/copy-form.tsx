/** One kind of copy: what is in it and what is not, what has to be said, and what came of it. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentCopyRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CopyOrder } from '../../../app/open-copy';
import type { CellRef } from '../../../domain/issue';
import { Section } from '../../shell/section';
import { useWords } from '../../words';
import { CopyResultNotice } from './copy-result';
import type { Copies } from './use-copies';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  button: { alignSelf: 'flex-start' },
});

export interface CopyFormProps {
  readonly order: CopyOrder;
  readonly copies: Copies;
  readonly isBusy: boolean;
  readonly onGoTo: (place: CellRef) => void;
  readonly children?: ReactNode;
}

export function CopyForm({ order, copies, isBusy, onGoTo, children }: CopyFormProps) {
  const styles = useStyles();
  const words = useWords().copies[order.kind];
  const { copying } = copies;
  const isOwn = copying.name !== 'idle' && copying.kind === order.kind;
  return (
    <Section title={words.heading} level="h3">
      <Text>{words.about}</Text>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) copies.order(order);
        }}
      >
        {children}
        <Button
          type="submit"
          className={styles.button}
          icon={<DocumentCopyRegular />}
          disabledFocusable={isBusy}
        >
          {words.button}
        </Button>
      </form>
      <div role="status" aria-live="polite">
        {isOwn && <CopyResultNotice copying={copying} onGoTo={onGoTo} />}
      </div>
    </Section>
  );
}

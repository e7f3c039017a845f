/** Trình ký: seals the results, and compares the workbook with what was signed. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Approval } from '../../app/seal-campaign';
import type { CellRef } from '../../domain/issue';
import { useWords } from '../words';
import { SealForm } from './seal-form';
import type { Signing } from './signing';
import { isSigning } from './signing';
import { SigningResult } from './signing-result';
import { VerifyForm } from './verify-form';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
});

export interface SigningCardProps {
  readonly signing: Signing;
  readonly isBusy: boolean;
  readonly onSeal: (approval: Approval, password: string) => void;
  readonly onVerify: (printed: string) => void;
  readonly onGoTo: (place: CellRef) => void;
}

export function SigningCard({ signing, isBusy, onSeal, onVerify, onGoTo }: SigningCardProps) {
  const styles = useStyles();
  const words = useWords().pane.signing;
  const isWaiting = isBusy || isSigning(signing);
  return (
    <section className={styles.card} aria-label={words.heading}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.heading}
      </Text>
      <SigningResult signing={signing} onGoTo={onGoTo} />
      <Text>{words.about}</Text>
      <SealForm isBusy={isWaiting} onSeal={onSeal} />
      <VerifyForm isBusy={isWaiting} onVerify={onVerify} />
    </section>
  );
}

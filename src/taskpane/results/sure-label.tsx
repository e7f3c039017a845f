/** Whether a standing is close to another one: a word and a sign, never the colour alone. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { useWords } from '../words';

const useStyles = makeStyles({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
});

export function SureLabel({ isClose }: { isClose: boolean }) {
  const styles = useStyles();
  const { sure } = useWords().pane.path;
  const Sign = isClose ? WarningRegular : LockClosedRegular;
  return (
    <span className={styles.label}>
      <Sign fontSize={12} aria-hidden />
      <Text size={200}>{isClose ? sure.close : sure.safe}</Text>
    </span>
  );
}

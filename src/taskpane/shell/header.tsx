/** The top line: product and language. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneWords } from './words-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
});

export function Header({ onSwitchLanguage }: { onSwitchLanguage: () => void }) {
  const styles = useStyles();
  const pane = usePaneWords();
  return (
    <header className={styles.header}>
      <img src="assets/icon-32.png" width={24} height={24} alt="" />
      <Text as="h1" size={400} weight="semibold" className={styles.name} style={{ margin: 0 }}>
        {pane.product}
      </Text>
      <Button
        appearance="subtle"
        size="small"
        onClick={onSwitchLanguage}
        aria-label={pane.switchLanguage}
      >
        {pane.otherLanguage}
      </Button>
    </header>
  );
}

/** Stands for a page that is on its way. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneWords } from './words-context';

const useStyles = makeStyles({
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

const WIDTHS = ['70%', '100%', '90%', '100%', '60%'];

export function Skeleton() {
  const styles = useStyles();
  const { path } = usePaneWords();
  return (
    <div className={styles.skeleton} role="img" aria-label={path.loading}>
      {WIDTHS.map((width, index) => (
        <span key={index} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}

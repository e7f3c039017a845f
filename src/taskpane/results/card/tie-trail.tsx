/** The keys that part equals, in their order, with how the nominee stands in each. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { NamedValue } from '../../../domain/reason';
import { useWords } from '../../words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function TieTrail({ keys }: { keys: readonly NamedValue[] }) {
  const styles = useStyles();
  const words = useWords();
  const { card } = words.pane.path;
  if (keys.length === 0) return null;
  return (
    <section className={styles.section} aria-label={card.tieKeys}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {card.tieKeys}
      </Text>
      <ol className={styles.list}>
        {keys.map(({ label, value }) => (
          <li key={label}>{card.facts(label, words.outcome.value(value))}</li>
        ))}
      </ol>
    </section>
  );
}

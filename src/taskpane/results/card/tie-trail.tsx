/** The keys that part equals, in their order, with how the nominee stands in each. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { NamedValue } from '../../../domain/reason';
import { Section } from '../../shell/section';
import { useWords } from '../../words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function TieTrail({ keys }: { keys: readonly NamedValue[] }) {
  const styles = useStyles();
  const words = useWords();
  const { card } = words.pane.path;
  if (keys.length === 0) return null;
  return (
    <Section title={card.tieKeys} level="h3">
      <ol className={styles.list}>
        {keys.map(({ label, value }) => (
          <li key={label}>{card.facts(label, words.outcome.value(value))}</li>
        ))}
      </ol>
    </Section>
  );
}

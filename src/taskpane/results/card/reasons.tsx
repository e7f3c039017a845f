/** The reasons of a decision, each with its sources, and how far the line is. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { NomineeCard } from '../../../app/nominee-card';
import { citeReason, explain } from '../../../i18n/explain';
import { PlainList } from '../../shell/plain-list';
import { useWords } from '../../words';

const useStyles = makeStyles({
  reason: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function Reasons({ card: { reasons, distance } }: { card: NomineeCard }) {
  const styles = useStyles();
  const words = useWords();
  const { results } = words.pane;
  return (
    <PlainList label={results.reasons}>
      {reasons.map((reason, index) => (
        <li key={index} className={styles.reason}>
          <Text>{explain(reason, words)}</Text>
          <Text size={200} className={styles.quiet}>
            {results.source(citeReason(reason, words))}
          </Text>
        </li>
      ))}
      {distance && (
        <li className={styles.reason}>
          <Text>{words.sheets.documents.distance(distance)}</Text>
        </li>
      )}
    </PlainList>
  );
}

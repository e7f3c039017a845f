/** Why a nominee stands where it stands: the reasons with their sources, and points by group. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Rubric } from '../../domain/criterion';
import type { Judged } from '../../domain/decide';
import type { Line } from '../../domain/lines';
import { citeReason, explain } from '../../i18n/explain';
import { useWords } from '../shell/words-context';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 36px`,
  },
  reasons: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  reason: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  groups: {
    display: 'grid',
    gridTemplateColumns: '1fr max-content',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export function NomineeDetail({ judged, rubric }: { judged: Judged; rubric: Rubric }) {
  const styles = useStyles();
  const words = useWords();
  const { results } = words.pane;
  return (
    <div className={styles.detail}>
      <ul className={styles.reasons} aria-label={results.reasons}>
        {judged.decision.reasons.map((reason, index) => (
          <li key={index} className={styles.reason}>
            <Text>{explain(reason, words)}</Text>
            <Text size={200} className={styles.quiet}>
              {results.source(citeReason(reason, words))}
            </Text>
          </li>
        ))}
      </ul>
      <dl className={styles.groups} aria-label={results.groups}>
        {rubric.groups.map(({ name }, index) => (
          <GroupLine key={name} name={name} points={judged.card.groups[index] ?? 'absent'} />
        ))}
      </dl>
    </div>
  );
}

function GroupLine({ name, points }: { name: string; points: Line }) {
  const styles = useStyles();
  const words = useWords();
  // A group of which the nominee has no line is none of his.
  if (points === 'absent') return null;
  const text =
    typeof points === 'number'
      ? words.sheets.points(points)
      : points === 'blank'
        ? words.pane.results.unrankedShort
        : words.sheets.dropped;
  return (
    <>
      <dt className={styles.quiet}>{name}</dt>
      <dd className={styles.number}>{text}</dd>
    </>
  );
}

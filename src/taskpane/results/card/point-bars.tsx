/** Points line by line, as bars of what could be had; the numbers say the same. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CardGroup, CardLine, NomineeCard } from '../../../app/nominee-card';
import type { Line } from '../../../domain/lines';
import { PlainList } from '../../shell/plain-list';
import { Section } from '../../shell/section';
import { useWords } from '../../words';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    outline: '1px solid transparent',
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
});

export function PointBars({ card: { groups, nominee } }: { card: NomineeCard }) {
  const styles = useStyles();
  const words = useWords();
  const { card: say } = words.pane.path;
  if (groups.length === 0) return null;
  return (
    <Section title={say.points} level="h3">
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      <div className={styles.head}>
        <Text weight="semibold">{say.total}</Text>
        <Text weight="semibold" className={styles.number}>
          {nominee.points === null
            ? words.pane.results.noPoints
            : words.sheets.points(nominee.points)}
        </Text>
      </div>
    </Section>
  );
}

function Group({ group: { name, points, lines } }: { group: CardGroup }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <Text size={200} weight="semibold">
          {name}
        </Text>
        <Text size={200} weight="semibold" className={styles.number}>
          {usePoints(points)}
        </Text>
      </div>
      <PlainList label={name}>
        {lines.map((line) => (
          <LineBar key={line.code} line={line} />
        ))}
      </PlainList>
    </>
  );
}

function LineBar({ line }: { line: CardLine }) {
  const styles = useStyles();
  const words = useWords();
  const { card: say } = words.pane.path;
  const { code, text, points, pointsMax, isLeftOut } = line;
  const had = usePoints(points);
  const said = isLeftOut ? say.leftOut : say.of(had, words.sheets.points(pointsMax));
  const share = typeof points === 'number' && pointsMax > 0 ? Math.max(0, points / pointsMax) : 0;
  return (
    <li>
      <div className={styles.head}>
        <Text size={200}>{`${code}. ${text}`}</Text>
        <Text size={200} className={styles.number}>
          {said}
        </Text>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${String(Math.min(100, 100 * share))}%` }} />
      </div>
    </li>
  );
}

function usePoints(points: Line): string {
  const words = useWords();
  if (typeof points === 'number') return words.sheets.points(points);
  return points === 'blank' ? words.pane.path.card.blank : words.sheets.dropped;
}

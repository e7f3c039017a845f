/** The result of one subject: awards, counts, the ranking, and who could not be considered. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Judged } from '../../domain/decide';
import type { SubjectOutcome } from '../../domain/judge';
import type { StatusCounts } from '../../domain/summary';
import { useWords } from '../shell/words-context';
import { AwardMeter } from './award-meter';
import { EVERYBODY, found } from './find';
import { Finder } from './finder';
import { NomineeList } from './nominee-list';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export function SubjectResults({
  outcome,
  counts,
}: {
  outcome: SubjectOutcome;
  counts: StatusCounts;
}) {
  const styles = useStyles();
  const words = useWords().pane.results;
  const [wanted, setWanted] = useState(EVERYBODY);
  const isLooking = wanted.status !== null || wanted.text.trim() !== '';
  const shown = found(outcome.judged, wanted);
  const { ranked, unranked } = inOrder(shown);
  return (
    <div className={styles.section}>
      <ul className={styles.list} aria-label={words.awards}>
        {outcome.awards.map((award) => (
          <AwardMeter key={award.award.code} award={award} />
        ))}
        {outcome.awards.length === 0 && <li>{words.noAwards}</li>}
      </ul>
      {outcome.judged.length === 0 ? (
        <Text>{words.nobody}</Text>
      ) : (
        <Finder
          wanted={wanted}
          counts={counts}
          found={isLooking ? shown.length : null}
          onChange={setWanted}
        />
      )}
      {ranked.length > 0 && (
        <Group title={words.ranked(ranked.length)} nominees={ranked} outcome={outcome} />
      )}
      {unranked.length > 0 && (
        <Group title={words.unranked(unranked.length)} nominees={unranked} outcome={outcome} />
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly nominees: readonly Judged[];
  readonly outcome: SubjectOutcome;
}

function Group({ title, nominees, outcome }: GroupProps) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <NomineeList nominees={nominees} rubric={outcome.rubric} label={title} />
    </section>
  );
}

/** Those with a rank in its order; the rest as they stand in the sheet. */
function inOrder(judged: readonly Judged[]): {
  ranked: readonly Judged[];
  unranked: readonly Judged[];
} {
  return {
    ranked: judged
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    unranked: judged.filter(({ rank }) => rank === null),
  };
}

/** The result of one subject: awards, counts, the ranking, and who could not be considered. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NomineeView, SubjectView } from '../../app/results-view';
import type { Engine } from '../engine/engine';
import { useWords } from '../words';
import { AwardMeter } from './award-meter';
import { EVERYBODY, found } from './find';
import { Finder } from './finder';
import { NomineeList } from './nominee-list';
import { useDoubts } from './use-doubts';
import type { Closeness } from './use-doubts';

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

export interface SubjectResultsProps {
  readonly results: SubjectView;
  readonly engine: Engine;
  readonly onOpen: (nominee: NomineeView) => void;
}

export function SubjectResults({ results, engine, onOpen }: SubjectResultsProps) {
  const styles = useStyles();
  const words = useWords().pane.results;
  const [wanted, setWanted] = useState(EVERYBODY);
  const closeness = useDoubts(engine, results);
  const isLooking = wanted.status !== null || wanted.text.trim() !== '';
  const shown = found(results.nominees, wanted);
  const ranked = shown.filter(({ rank }) => rank !== null);
  const unranked = shown.filter(({ rank }) => rank === null);
  return (
    <div className={styles.section}>
      <ul className={styles.list} aria-label={words.awards}>
        {results.awards.map((award) => (
          <AwardMeter key={award.code} award={award} />
        ))}
        {results.awards.length === 0 && <li>{words.noAwards}</li>}
      </ul>
      {results.nominees.length === 0 ? (
        <Text>{words.nobody}</Text>
      ) : (
        <Finder
          wanted={wanted}
          counts={results.counts}
          found={isLooking ? shown.length : null}
          onChange={setWanted}
        />
      )}
      {ranked.length > 0 && (
        <Group
          title={words.ranked(ranked.length)}
          nominees={ranked}
          closeness={closeness}
          onOpen={onOpen}
        />
      )}
      {unranked.length > 0 && (
        <Group
          title={words.unranked(unranked.length)}
          nominees={unranked}
          closeness={closeness}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly closeness: Closeness;
  readonly nominees: readonly NomineeView[];
  readonly onOpen: (nominee: NomineeView) => void;
}

function Group({ title, nominees, closeness, onOpen }: GroupProps) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <NomineeList nominees={nominees} closeness={closeness} label={title} onOpen={onOpen} />
    </section>
  );
}

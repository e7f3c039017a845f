/** The outcome: collectives and individuals, each on a tab. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { NomineeView, ResultsView } from '../../app/results-view';
import type { Subject } from '../../domain/campaign';
import type { Engine } from '../engine/engine';
import { useWords } from '../words';
import { SubjectResults } from './subject-results';
import { SubjectTabs } from './subject-tabs';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface ResultsProps {
  readonly results: ResultsView;
  readonly engine: Engine;
  readonly onOpen: (nominee: NomineeView) => void;
}

export function Results({ results, engine, onOpen }: ResultsProps) {
  const styles = useStyles();
  const words = useWords();
  const panelId = useId();
  const [chosen, setChosen] = useState<Subject>(results.subjects[0]?.subject ?? 'collective');
  const shown = results.subjects.find(({ subject }) => subject === chosen);
  return (
    <section className={styles.section} aria-label={words.pane.results.heading}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.pane.results.heading}
      </Text>
      <Text size={200} className={styles.note}>
        {words.pane.proposalNote}
      </Text>
      <SubjectTabs
        subjects={results.subjects}
        chosen={chosen}
        panelId={panelId}
        onChoose={setChosen}
      />
      <div id={panelId} role="tabpanel" aria-label={words.sheets.subjects[chosen]}>
        {shown && <SubjectResults key={chosen} results={shown} engine={engine} onOpen={onOpen} />}
      </div>
    </section>
  );
}

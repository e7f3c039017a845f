/** The outcome: collectives and individuals, each on a tab. */
import { Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Subject } from '../../domain/campaign';
import type { Outcome } from '../../domain/judge';
import { useWords } from '../shell/words-context';
import { SubjectResults } from './subject-results';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

export function Results({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const words = useWords();
  const panelId = useId();
  const [chosen, setChosen] = useState<Subject>(outcome.subjects[0]?.subject ?? 'collective');
  const shown = outcome.subjects.find(({ subject }) => subject === chosen);
  const totals = outcome.summary.totals.find(({ subject }) => subject === chosen);
  return (
    <section className={styles.section} aria-label={words.pane.results.heading}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.pane.results.heading}
      </Text>
      <Text size={200} className={styles.note}>
        {words.pane.proposalNote}
      </Text>
      <TabList
        aria-label={words.pane.results.subject}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          setChosen(value as Subject);
        }}
      >
        {outcome.summary.totals.map(({ subject, total }) => (
          <Tab key={subject} value={subject} aria-controls={panelId}>
            {`${words.sheets.subjects[subject]} (${String(total)})`}
          </Tab>
        ))}
      </TabList>
      <div id={panelId} role="tabpanel" aria-label={words.sheets.subjects[chosen]}>
        {shown && totals && <SubjectResults key={chosen} outcome={shown} counts={totals.counts} />}
      </div>
    </section>
  );
}

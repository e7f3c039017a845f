/** Which rules come from the plan, which from the law, and which the office made itself. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Campaign } from '../../domain/campaign';
import type { Citation, Origin } from '../../domain/citation';
import { cite } from '../../i18n/explain';
import { ShowMore } from '../shell/show-more';
import { PlainList } from '../shell/plain-list';
import { Section } from '../shell/section';
import { useWords } from '../words';

const useStyles = makeStyles({
  rule: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground3 },
});

const ORIGINS: readonly Origin[] = ['plan', 'law', 'office'];
const STEP = 20;

interface Rule {
  readonly text: string;
  readonly source: Citation;
}

export function Origins({ campaign }: { campaign: Campaign }) {
  const words = useWords();
  const { rules } = words.pane.path;
  const all = rulesOf(campaign);
  const listed = ORIGINS.map((origin) => ({
    origin,
    found: all.filter(({ source }) => source.origin === origin),
  }));
  return (
    <Section title={rules.heading} level="h2">
      <Text size={200}>{rules.about}</Text>
      <Accordion collapsible multiple>
        {listed
          .filter(({ found }) => found.length > 0)
          .map(({ origin, found }) => (
            <AccordionItem key={origin} value={origin}>
              <AccordionHeader as="h3">{rules.from[origin](found.length)}</AccordionHeader>
              <AccordionPanel>
                <RuleList rules={found} />
              </AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
    </Section>
  );
}

function RuleList({ rules }: { rules: readonly Rule[] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ShowMore items={rules} step={STEP}>
      {(shown) => (
        <PlainList>
          {shown.map(({ text, source }, index) => (
            <li key={index} className={styles.rule}>
              <Text size={200}>{text}</Text>
              <Text size={200} className={styles.source}>
                {cite(source, words)}
              </Text>
            </li>
          ))}
        </PlainList>
      )}
    </ShowMore>
  );
}

function rulesOf({ gates, criteria, classes, awards }: Campaign): readonly Rule[] {
  return [
    ...gates.map(({ text, source }) => ({ text, source })),
    ...criteria.map(({ code, text, source }) => ({ text: `${code}. ${text}`, source })),
    ...classes.map(({ name, source }) => ({ text: name, source })),
    ...awards.map(({ name, source }) => ({ text: name, source })),
  ];
}

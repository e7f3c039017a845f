/** Every condition that a nominee is asked: the answer, what it rests on, and where it comes from. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleFilled,
} from '@fluentui/react-icons';
import type { AnsweredCondition } from '../../../domain/conditions';
import { cite } from '../../../i18n/explain';
import { PlainList } from '../../shell/plain-list';
import { Section } from '../../shell/section';
import { useWords } from '../../words';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '20px 1fr', gap: tokens.spacingHorizontalS },
  said: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
});

const signs = {
  met: CheckmarkCircleFilled,
  notMet: DismissCircleFilled,
  unknown: QuestionCircleFilled,
};

export function Conditions({ conditions }: { conditions: readonly AnsweredCondition[] }) {
  const { card } = useWords().pane.path;
  if (conditions.length === 0) return null;
  return (
    <Section title={card.conditions} level="h3">
      <PlainList>
        {conditions.map((condition) => (
          <Condition key={condition.code} condition={condition} />
        ))}
      </PlainList>
    </Section>
  );
}

function Condition({ condition }: { condition: AnsweredCondition }) {
  const styles = useStyles();
  const words = useWords();
  const { card } = words.pane.path;
  const { text, answer, facts, source } = condition;
  if (answer === 'notApplicable') return null;
  const Sign = signs[answer];
  const said = facts.map(({ label, value }) => card.facts(label, words.outcome.value(value)));
  return (
    <li className={styles.item}>
      <Sign className={styles[answer]} fontSize={20} aria-hidden />
      <span className={styles.said}>
        <Text>
          <b>{`${card.answers[answer]}. `}</b>
          {text}
        </Text>
        {said.length > 0 && <Text size={200}>{said.join('; ')}</Text>}
        <Text size={200} className={styles.quiet}>
          {cite(source, words)}
        </Text>
      </span>
    </li>
  );
}

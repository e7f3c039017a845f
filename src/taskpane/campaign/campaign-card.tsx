/** Which campaign the workbook holds, and whether its point scale has been approved. */
import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Campaign, Day } from '../../domain/campaign';
import { usePaneWords } from '../shell/words-context';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export function CampaignCard({ campaign, asOf }: { campaign: Campaign; asOf: Day | null }) {
  const styles = useStyles();
  const words = usePaneWords().campaign;
  const { plan, period, scaleApproval } = campaign;
  const facts = [
    {
      term: words.plan,
      value: [plan.document, plan.issuer].filter((part) => part !== '').join(', '),
    },
    { term: words.period, value: words.days(period.from, period.to) },
    ...(asOf === null ? [] : [{ term: words.reviewDate, value: words.day(asOf) }]),
    ...(scaleApproval === null
      ? []
      : [{ term: words.scale, value: words.scaleApproved(scaleApproval) }]),
  ];
  return (
    <section className={styles.card} aria-label={words.heading}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {campaign.name}
      </Text>
      <dl className={styles.facts}>
        {facts.map(({ term, value }) => (
          <FactLine key={term} term={term} value={value} />
        ))}
      </dl>
      {scaleApproval === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle style={{ display: 'block' }}>{words.scaleProposed}</MessageBarTitle>
            {words.scaleProposedNote}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function FactLine({ term, value }: { term: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

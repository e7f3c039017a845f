/** Everything that was found in the workbook: what must be mended first, then what to note. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Issue, Severity } from '../../domain/issue';
import { ShowMore } from '../shell/show-more';
import { useWords } from '../words';
import { IssueItem } from './issue-item';
import type { Ways } from './way-to-choice';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  blocks: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warns: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  fine: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

const STEP = 30;

export function IssueList({ issues, ...ways }: Ways & { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { pane } = useWords();
  const words = pane.issues;
  if (issues.length === 0) {
    return (
      <Text className={styles.title}>
        <CheckmarkCircleFilled className={styles.fine} fontSize={20} />
        {words.none}
      </Text>
    );
  }
  const grouped = (['blocks', 'warns'] as const).map((severity) => ({
    severity,
    found: issues.filter((issue) => issue.severity === severity),
  }));
  return (
    <section className={styles.section} aria-label={words.heading}>
      {grouped
        .filter(({ found }) => found.length > 0)
        .map(({ severity, found }) => (
          <IssueGroup key={severity} severity={severity} found={found} {...ways} />
        ))}
    </section>
  );
}

interface GroupProps extends Ways {
  readonly severity: Severity;
  readonly found: readonly Issue[];
}

function IssueGroup({ severity, found, ...ways }: GroupProps) {
  const styles = useStyles();
  const words = useWords().pane.issues;
  const blocks = severity === 'blocks';
  const Sign = blocks ? ErrorCircleFilled : WarningFilled;
  return (
    <>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        <Sign className={styles[severity]} fontSize={20} />
        {blocks ? words.blocking(found.length) : words.warnings(found.length)}
      </Text>
      {blocks && <Text size={200}>{words.nothingWritten}</Text>}
      <ShowMore items={found} step={STEP}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((issue, index) => (
              <IssueItem key={index} issue={issue} {...ways} />
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

/** One problem: where it is, what it is, and the way there. */
import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { Issue } from '../../domain/issue';
import { issueSentence } from '../../i18n/explain';
import { CopyDetails, failureCode } from '../shell/copy-details';
import { useWords } from '../words';
import type { Ways } from './way-to-choice';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `${tokens.strokeWidthThickest} solid`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  blocks: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warns: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  goTo: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export function IssueItem({ issue, onGoTo, choosing }: Ways & { readonly issue: Issue }) {
  const styles = useStyles();
  const words = useWords();
  const place = words.outcome.place(issue.at);
  const way = choosing?.wayOf(issue);
  const { goToSheets, goToColumns } = words.pane.path.choosing;
  return (
    <li className={mergeClasses(styles.item, styles[issue.severity])}>
      {place !== '' && (
        <Text size={200} weight="semibold">
          {place}
        </Text>
      )}
      <Text size={300}>{issueSentence(issue, words)}</Text>
      {issue.code === 'hostFailed' && (
        <CopyDetails code={failureCode(issue)} details={issueSentence(issue, words)} />
      )}
      {way && (
        <Button
          className={styles.goTo}
          appearance="transparent"
          size="small"
          icon={<ArrowRightRegular />}
          onClick={() => {
            choosing?.onWay(way);
          }}
        >
          {way.to === 'sheets' ? goToSheets : goToColumns}
        </Button>
      )}
      {place !== '' && (
        <Button
          className={styles.goTo}
          appearance="transparent"
          size="small"
          icon={<ArrowRightRegular />}
          aria-label={words.pane.issues.goToPlace(place)}
          onClick={() => {
            onGoTo(issue.at);
          }}
        >
          {words.pane.issues.goTo}
        </Button>
      )}
    </li>
  );
}

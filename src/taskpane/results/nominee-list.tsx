/** Nominees one under another; a row opens to its reasons. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Judged } from '../../domain/decide';
import type { Rubric } from '../../domain/criterion';
import { ShowMore } from '../shell/show-more';
import { useWords } from '../shell/words-context';
import { NomineeDetail } from './nominee-detail';
import { StatusLook } from './status-look';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: {
    display: 'grid',
    gridTemplateColumns: '28px 1fr max-content',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
  },
  rank: { textAlign: 'end', color: tokens.colorNeutralForeground2 },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground3 },
  points: { fontVariantNumeric: 'tabular-nums' },
});

export interface NomineeListProps {
  readonly nominees: readonly Judged[];
  readonly rubric: Rubric;
  /** Level of the headings that the rows are. */
  readonly label: string;
}

const STEP = 50;

export function NomineeList({ nominees, rubric, label }: NomineeListProps) {
  return (
    <ShowMore items={nominees} step={STEP}>
      {(shown) => (
        <Accordion collapsible multiple aria-label={label}>
          {shown.map((judged) => (
            <NomineeRow key={judged.nominee.id} judged={judged} rubric={rubric} />
          ))}
        </Accordion>
      )}
    </ShowMore>
  );
}

function NomineeRow({ judged, rubric }: { judged: Judged; rubric: Rubric }) {
  const styles = useStyles();
  const words = useWords();
  const { nominee, rank, card, decision } = judged;
  const { results } = words.pane;
  return (
    <AccordionItem value={nominee.id} className={styles.item}>
      <AccordionHeader as="h4" size="small" expandIconPosition="end">
        <span className={styles.header}>
          <Text weight="semibold" className={styles.rank}>
            {rank === null ? results.unrankedShort : <Rank rank={rank} />}
          </Text>
          <span className={styles.who}>
            <Text weight="semibold">{nominee.name}</Text>
            {nominee.unit !== nominee.name && (
              <Text size={200} className={styles.unit}>
                {nominee.unit}
              </Text>
            )}
            <StatusLook status={decision.status} />
          </span>
          <Text weight="semibold" className={styles.points}>
            {card.total === null ? '' : words.sheets.points(card.total)}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <NomineeDetail judged={judged} rubric={rubric} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** A bare number for the eye, "Hạng 3" for the ear. */
function Rank({ rank }: { rank: number }) {
  const { results } = useWords().pane;
  return (
    <abbr title={results.rank(rank)} style={{ textDecoration: 'none' }}>
      {rank}
    </abbr>
  );
}

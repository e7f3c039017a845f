/** Nominees one under another; each opens its card. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { NomineeView } from '../../app/results-view';
import { ShowMore } from '../shell/show-more';
import { useWords } from '../words';
import { StatusLook } from './status-look';
import { SureLabel } from './sure-label';
import type { Closeness } from './use-doubts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '28px 1fr max-content 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  rank: { textAlign: 'end', color: tokens.colorNeutralForeground2 },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  unit: { color: tokens.colorNeutralForeground3 },
  standing: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  points: { fontVariantNumeric: 'tabular-nums' },
});

export interface NomineeListProps {
  readonly nominees: readonly NomineeView[];
  readonly closeness: Closeness;
  readonly label: string;
  readonly onOpen: (nominee: NomineeView) => void;
}

const STEP = 50;

export function NomineeList({ nominees, closeness, label, onOpen }: NomineeListProps) {
  const styles = useStyles();
  return (
    <ShowMore items={nominees} step={STEP}>
      {(shown) => (
        <ul className={styles.list} aria-label={label}>
          {shown.map((nominee) => (
            <li key={nominee.index} className={styles.item}>
              <NomineeRow
                nominee={nominee}
                isClose={closeness.get(nominee.index)}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

/** Where the keyboard comes back to from a card. */
export function rowId({ subject, index }: NomineeView): string {
  return `nominee-${subject}-${String(index)}`;
}

interface NomineeRowProps {
  readonly nominee: NomineeView;
  /** Not known of those who stand far from any line. */
  readonly isClose: boolean | undefined;
  readonly onOpen: (nominee: NomineeView) => void;
}

function NomineeRow({ nominee, isClose, onOpen }: NomineeRowProps) {
  const styles = useStyles();
  const words = useWords();
  const { rank, name, unit, points, status } = nominee;
  const { results } = words.pane;
  return (
    <button
      type="button"
      id={rowId(nominee)}
      className={styles.row}
      onClick={() => {
        onOpen(nominee);
      }}
    >
      <Text weight="semibold" className={styles.rank}>
        {rank === null ? results.unrankedShort : <Rank rank={rank} />}
      </Text>
      <span className={styles.who}>
        <Text weight="semibold">{name}</Text>
        {unit !== name && (
          <Text size={200} className={styles.unit}>
            {unit}
          </Text>
        )}
        <span className={styles.standing}>
          <StatusLook status={status} />
          {isClose !== undefined && <SureLabel isClose={isClose} />}
        </span>
      </span>
      <Text weight="semibold" className={styles.points}>
        {points === null ? '' : words.sheets.points(points)}
      </Text>
      <ChevronRightRegular aria-hidden />
    </button>
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

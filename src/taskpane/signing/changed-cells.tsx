/** Cells that are not what they were when the round was sealed, each with the way there. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { CellRef } from '../../domain/issue';
import type { ChangedCell } from '../../i18n/seal-words';
import { useWords } from '../words';

/** More of them would hide what they are about; the command line names all. */
const SHOWN_MAX = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  goTo: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface ChangedCellsProps {
  readonly changes: readonly ChangedCell[];
  readonly onGoTo: (place: CellRef) => void;
}

export function ChangedCells({ changes, onGoTo }: ChangedCellsProps) {
  const styles = useStyles();
  const words = useWords();
  const { issues, signing } = words.pane;
  const more = changes.length - SHOWN_MAX;
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN_MAX).map((change) => {
          const { sheet, cell } = change;
          return (
            <li key={`${sheet}!${cell}`}>
              <Text block>{words.seal.change(change)}</Text>
              <Button
                className={styles.goTo}
                appearance="transparent"
                size="small"
                icon={<ArrowRightRegular />}
                aria-label={issues.goToPlace(words.outcome.place(change))}
                onClick={() => {
                  onGoTo({ sheet, cell });
                }}
              >
                {issues.goTo}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && <Text>{signing.more(more)}</Text>}
    </>
  );
}

/** Looks somebody up by a few letters, or shows only those of one status. */
import { Field, SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { DecisionStatus } from '../../domain/decide';
import type { StatusCounts } from '../../domain/summary';
import { useWords } from '../words';
import type { Wanted } from './find';
import { StatusLook } from './status-look';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export interface FinderProps {
  readonly wanted: Wanted;
  readonly counts: StatusCounts;
  /** How many are found; `null` while nobody is looked for. */
  readonly found: number | null;
  readonly onChange: (wanted: Wanted) => void;
}

export function Finder({ wanted, counts, found, onChange }: FinderProps) {
  const styles = useStyles();
  const words = useWords().pane.results;
  const entries = Object.entries(counts) as [DecisionStatus, number][];
  return (
    <>
      <ul className={styles.counts} aria-label={words.counts}>
        {entries
          .filter(([, count]) => count > 0)
          .map(([status, count]) => (
            <li key={status}>
              <ToggleButton
                size="small"
                checked={wanted.status === status}
                onClick={() => {
                  onChange({ ...wanted, status: wanted.status === status ? null : status });
                }}
              >
                <StatusLook status={status} count={count} />
              </ToggleButton>
            </li>
          ))}
      </ul>
      <Field
        label={words.search}
        validationMessage={found === null ? '' : words.found(found)}
        validationState="none"
      >
        <SearchBox
          className={styles.search}
          value={wanted.text}
          placeholder={words.searchExample}
          onChange={(_, { value }) => {
            onChange({ ...wanted, text: value });
          }}
        />
      </Field>
    </>
  );
}

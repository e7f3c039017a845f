/** How the places of one award are used: proposed, tied for, empty. */
import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AwardView } from '../../app/results-view';
import { useWords } from '../words';

const useStyles = makeStyles({
  award: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  bar: { display: 'flex', gap: '2px', height: '8px' },
  place: {
    flexGrow: 1,
    borderRadius: tokens.borderRadiusSmall,
    // High contrast would leave nothing of a bar that is only a colour.
    forcedColorAdjust: 'none',
  },
  proposed: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  tied: { backgroundColor: tokens.colorPalettePurpleBorderActive },
  empty: {
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1}`,
  },
});

/** Above this many places, single boxes would be too thin to see. */
const BOXES_MAX = 40;

export function AwardMeter({ award }: { award: AwardView }) {
  const styles = useStyles();
  const words = useWords();
  const { places: ceiling, proposed, tied, tiedPlaces, empty, awaiting, cutPoints } = award;
  const { results } = words.pane;
  const parts = [
    results.proposed(proposed),
    ...(tied > 0 ? [results.tied(tied, tiedPlaces)] : []),
    ...(empty > 0 ? [results.empty(empty)] : []),
    ...(awaiting > 0 ? [results.awaiting(awaiting)] : []),
  ];
  const places = [
    ...Array.from({ length: proposed }, () => 'proposed' as const),
    ...Array.from({ length: tiedPlaces }, () => 'tied' as const),
    ...Array.from({ length: empty }, () => 'empty' as const),
  ];
  const hasBar = typeof ceiling.count === 'number' && places.length <= BOXES_MAX;
  return (
    <li className={styles.award}>
      <div className={styles.line}>
        <Text weight="semibold">{award.name}</Text>
        <Text size={200}>{results.quota(words.sheets.quota(ceiling.count))}</Text>
      </div>
      {hasBar && (
        <div className={styles.bar} aria-hidden>
          {places.map((kind, index) => (
            <span key={index} className={mergeClasses(styles.place, styles[kind])} />
          ))}
        </div>
      )}
      <Text size={200}>{parts.join(' · ')}</Text>
      {cutPoints !== null && (
        <Text size={200}>{words.pane.path.cutLine(words.sheets.points(cutPoints))}</Text>
      )}
      {ceiling.basis && <Text size={200}>{words.sheets.quotaBasis(ceiling.basis)}</Text>}
    </li>
  );
}

/** How a status looks: a sign of its own, a word and a colour, never the colour alone. */
import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowCircleDownFilled,
  CheckmarkCircleFilled,
  ClockFilled,
  CircleHalfFillFilled,
  DismissCircleFilled,
  PauseCircleFilled,
  PeopleAudienceFilled,
  QuestionCircleFilled,
  ScalesFilled,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import type { DecisionStatus } from '../../domain/decide';
import { useWords } from '../words';

const signs: Readonly<Record<DecisionStatus, FluentIcon>> = {
  proposed: CheckmarkCircleFilled,
  tiedAtCutLine: ScalesFilled,
  awaitingCouncil: PeopleAudienceFilled,
  awaitingQuota: ClockFilled,
  beyondQuota: ArrowCircleDownFilled,
  notForAward: CircleHalfFillFilled,
  onHold: PauseCircleFilled,
  notMet: DismissCircleFilled,
  incomplete: QuestionCircleFilled,
};

const useStyles = makeStyles({
  status: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0 },
  proposed: { color: tokens.colorPaletteGreenForeground1 },
  tiedAtCutLine: { color: tokens.colorPalettePurpleForeground2 },
  awaitingCouncil: { color: tokens.colorPaletteTealForeground2 },
  awaitingQuota: { color: tokens.colorPaletteBlueForeground2 },
  beyondQuota: { color: tokens.colorNeutralForeground3 },
  notForAward: { color: tokens.colorNeutralForeground3 },
  onHold: { color: tokens.colorPaletteDarkOrangeForeground1 },
  notMet: { color: tokens.colorPaletteRedForeground1 },
  incomplete: { color: tokens.colorNeutralForeground2 },
});

export function StatusLook({ status, count }: { status: DecisionStatus; count?: number }) {
  const styles = useStyles();
  const words = useWords();
  const Sign = signs[status];
  return (
    <span className={mergeClasses(styles.status, styles[status])}>
      <Sign className={styles.sign} fontSize={16} aria-hidden />
      <Text size={200} weight="semibold">
        {count === undefined
          ? words.outcome.status[status]
          : `${words.sheets.summary.statusShort[status]}: ${String(count)}`}
      </Text>
    </span>
  );
}

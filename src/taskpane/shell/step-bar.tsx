/** The path from the campaign to the signature: where one is, and how far each step is. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STEPS } from '../steps';
import type { StepMark, StepName } from '../../i18n/path-words';
import { usePaneWords } from './words-context';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    listStyleType: 'none',
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    height: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  sign: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  open: {},
  done: {
    border: 'none',
    backgroundColor: tokens.colorStatusSuccessBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  attention: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
    color: tokens.colorNeutralForeground1,
  },
  blocked: {
    border: 'none',
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** A sign of its own for each, so that colour is never alone. */
const signs: Readonly<Record<StepMark, string | null>> = {
  open: null,
  done: '✓',
  attention: '!',
  blocked: '✕',
};

export interface StepBarProps {
  readonly current: StepName;
  readonly marks: Readonly<Record<StepName, StepMark>>;
  readonly onChoose: (step: StepName) => void;
}

export function StepBar({ current, marks, onChoose }: StepBarProps) {
  const styles = useStyles();
  const { path } = usePaneWords();
  return (
    <nav aria-label={path.heading}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => {
          const mark = marks[step];
          const name = path.steps[step];
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, step === current && styles.current)}
                aria-current={step === current ? 'step' : undefined}
                aria-label={path.step(index + 1, name, mark)}
                onClick={() => {
                  onChoose(step);
                }}
              >
                <span className={mergeClasses(styles.sign, styles[mark])} aria-hidden>
                  {signs[mark] ?? String(index + 1)}
                </span>
                <span aria-hidden>{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

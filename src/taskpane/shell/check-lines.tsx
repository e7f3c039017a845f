/** What is in order and what is not, line by line; each leads to the step that shows more of it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { StepName } from '../../i18n/path-words';
import { PlainList } from './plain-list';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  // As high as a line of the text, so that one line and two stand equally far apart.
  sign: { display: 'flex', flexShrink: 0 },
  text: { lineHeight: tokens.lineHeightBase300 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorStatusWarningForeground3 },
  stop: { color: tokens.colorStatusDangerForeground1 },
});

const signs = { fine: CheckmarkCircleFilled, note: WarningFilled, stop: ErrorCircleFilled };

export interface CheckLine {
  readonly mark: keyof typeof signs;
  readonly text: string;
  readonly step: StepName;
}

export interface CheckLinesProps {
  readonly label: string;
  readonly lines: readonly CheckLine[];
  readonly onStep: (step: StepName) => void;
}

export function CheckLines({ label, lines, onStep }: CheckLinesProps) {
  const styles = useStyles();
  return (
    <PlainList label={label}>
      {lines.map(({ mark, text, step }) => {
        const Sign = signs[mark];
        return (
          <li key={text} className={styles.item}>
            <span className={styles.sign}>
              <Sign className={styles[mark]} fontSize={20} aria-hidden />
            </span>
            <Link
              as="button"
              className={styles.text}
              onClick={() => {
                onStep(step);
              }}
            >
              {text}
            </Link>
          </li>
        );
      })}
    </PlainList>
  );
}

/** The one main button, the check beside it, and how far the work has come. */
import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, CalculatorRegular } from '@fluentui/react-icons';
import type { Progress } from '../pane-state';
import { useWords } from './words-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
});

export interface ActionBarProps {
  /** Without a campaign there is nothing to score; only the check stays. */
  readonly isMain: boolean;
  readonly isBusy: boolean;
  readonly wasScored: boolean;
  readonly progress: Progress | null;
  readonly onScore: () => void;
  readonly onCheck: () => void;
}

export function ActionBar({
  isMain,
  isBusy,
  wasScored,
  progress,
  onScore,
  onCheck,
}: ActionBarProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        {isMain && (
          <Button
            className={styles.main}
            appearance="primary"
            icon={<CalculatorRegular />}
            // It keeps the focus while the work runs: the keyboard does not lose its place.
            disabledFocusable={isBusy}
            onClick={onScore}
          >
            {wasScored ? pane.scoreAgain : pane.score}
          </Button>
        )}
        <Button icon={<ArrowSyncRegular />} disabledFocusable={isBusy} onClick={onCheck}>
          {pane.check}
        </Button>
      </div>
      {progress && (
        <Field validationMessage={progressText(progress, pane)} validationState="none">
          <ProgressBar value={progress.share} aria-label={pane.phases[progress.phase]} />
        </Field>
      )}
    </div>
  );
}

function progressText(
  { phase, share }: Progress,
  pane: ReturnType<typeof useWords>['pane'],
): string {
  return pane.progress(pane.phases[phase], Math.round(share * 100));
}

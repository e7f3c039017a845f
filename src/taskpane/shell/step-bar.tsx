/** The path from the campaign to the signature: where one is, and how far each step is. */
import { STEPS } from '../steps';
import type { StepMark, StepName } from '../../i18n/path-words';
import { usePaneWords } from './words-context';

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
  const { path } = usePaneWords();
  return (
    <nav aria-label={path.heading}>
      <ol className="td-steps">
        {STEPS.map((step, index) => {
          const mark = marks[step];
          const name = path.steps[step];
          return (
            <li key={step}>
              <button
                type="button"
                className="td-step"
                aria-current={step === current ? 'step' : undefined}
                aria-label={path.step(index + 1, name, mark)}
                onClick={() => {
                  onChoose(step);
                }}
              >
                <span className="td-sign" data-mark={mark} aria-hidden>
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

/** How sure somebody's standing is, asked of one judgement; what was found once is not sought again. */
import type { Subject } from '../domain/campaign';
import type { Figures } from '../domain/figures';
import { RobustnessStudy } from '../domain/robustness';
import type { Robustness } from '../domain/robustness';

export interface Who {
  readonly subject: Subject;
  /** Position in the list of the workbook. */
  readonly index: number;
}

export interface Patience {
  /** Lets others have their turn. */
  pause(): Promise<void>;
  /** Whether anybody still waits for the answer. */
  isWanted(): boolean;
}

export class Doubts {
  readonly #studies = new Map<Subject, RobustnessStudy>();
  readonly #answers = new Map<string, Promise<Robustness | null>>();

  constructor(private readonly figures: Figures) {}

  /** `null` for whoever is not ranked, and where nobody waits any more. */
  about({ subject, index }: Who, patience: Patience): Promise<Robustness | null> {
    const key = `${subject} ${String(index)}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = inPieces(this.#studyOf(subject).of(index), patience);
    this.#answers.set(key, answer);
    return answer;
  }

  #studyOf(subject: Subject): RobustnessStudy {
    const known = this.#studies.get(subject) ?? new RobustnessStudy(this.figures, subject);
    this.#studies.set(subject, known);
    return known;
  }
}

async function inPieces<T>(work: Generator<void, T>, patience: Patience): Promise<T | null> {
  while (patience.isWanted()) {
    const piece = work.next();
    if (piece.done) return piece.value;
    await patience.pause();
  }
  return null;
}

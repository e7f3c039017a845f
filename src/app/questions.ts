/** Questions about what was judged last: cards, suppositions, and how sure a standing is. */
import type { Subject } from '../domain/campaign';
import { figuresOf } from '../domain/figures';
import type { Figures, JudgeInput } from '../domain/figures';
import { judgeCampaign } from '../domain/judge';
import type { Outcome } from '../domain/judge';
import { nearestToLine } from '../domain/near-line';
import type { Robustness } from '../domain/robustness';
import { movement, supposed } from '../domain/what-if';
import type { Supposition } from '../domain/what-if';
import type { EntryPlaces } from '../workbook/parse-workbook';
import type { ReadyCheck } from './check-campaign';
import { Doubts } from './doubts';
import type { Who } from './doubts';
import { nomineeCard } from './nominee-card';
import type { NomineeCard } from './nominee-card';
import { nomineeView } from './results-view';
import type { NomineeView } from './results-view';

/** Who would come in and go out, with how they stand and would stand. */
export type MovementView = Readonly<
  Record<
    'entered' | 'left' | 'otherwise',
    readonly { readonly before: NomineeView; readonly after: NomineeView }[]
  >
>;

/** Each is answered with `null`, or nothing, before anything was judged. */
export interface Questions {
  card(who: Who): Promise<NomineeCard | null>;
  whatIf(supposition: Supposition): Promise<MovementView | null>;
  /** Positions of those of a subject who stand nearest to a line, the nearest first. */
  nearLine(subject: Subject): Promise<readonly number[]>;
  /** How sure somebody's standing is; `null` for whoever is not ranked, or was judged anew since. */
  robustness(who: Who): Promise<Robustness | null>;
}

/** Of so many nominees the pane says by itself how sure their standing is. */
const NEAR = 20;

/** What was judged last, and what cards and suppositions are answered from. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly input: JudgeInput;
  readonly figures: Figures;
  readonly places: EntryPlaces;
  readonly doubts: Doubts;
}

export function judgementOf(checked: ReadyCheck, outcome: Outcome): Judgement {
  const input = inputOf(checked);
  const figures = figuresOf(input);
  return { outcome, input, figures, places: checked.places, doubts: new Doubts(figures) };
}

export function inputOf({ campaign, entry, asOf, council }: ReadyCheck): JudgeInput {
  return { campaign, entry, asOf, council: council.council };
}

/** `pause` lets others have their turn while something is worked out for long. */
export function questionsOn(judged: () => Judgement | null, pause: () => Promise<void>): Questions {
  const outcomeOf = (wanted: Subject) =>
    judged()?.outcome.subjects.find(({ subject }) => subject === wanted);
  return {
    card: ({ subject, index }) => {
      const [last, outcome] = [judged(), outcomeOf(subject)];
      return Promise.resolve(last && outcome ? nomineeCard(outcome, index, last) : null);
    },
    whatIf: (supposition) => {
      const last = judged();
      return Promise.resolve(last && moved(last, supposition));
    },
    nearLine: (subject) => {
      const [last, outcome] = [judged(), outcomeOf(subject)];
      const near = last && outcome ? nearestToLine(outcome, last.input.campaign, NEAR) : [];
      return Promise.resolve(near);
    },
    robustness: async (who) => {
      const asked = judged();
      return asked && asked.doubts.about(who, { pause, isWanted: () => judged() === asked });
    },
  };
}

function moved({ outcome, input }: Judgement, supposition: Supposition): MovementView {
  const campaign = supposed(input.campaign, supposition);
  const { entered, left, otherwise } = movement(outcome, judgeCampaign({ ...input, campaign }));
  const views = (list: typeof entered) =>
    list.map(({ before, after }) => ({ before: nomineeView(before), after: nomineeView(after) }));
  return { entered: views(entered), left: views(left), otherwise: views(otherwise) };
}

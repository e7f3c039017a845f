/**
 * Robustness: by how little one mark, or the weight of one criterion, would have to be other than
 * it is for a nominee to stand otherwise. A council that doubts one mark asks exactly this.
 *
 * Every answer is found by judging again: with the change the standing is another, and with the
 * next smaller one it is not. In between it is taken that more of a change never undoes it.
 */
import type { Campaign, Subject } from './campaign';
import { CLOSE, WEIGHT_MOST } from './closeness';
import { contendersOf, verdictsOf } from './contenders';
import type { Criterion } from './criterion';
import { rubricOf } from './criterion';
import { restingOn } from './figure-graph';
import { figuresOf } from './figures';
import type { Figures, Trial } from './figures';
import { ONE, compareFractions, fraction, multiply } from './fraction';
import type { Fraction } from './fraction';
import { leastOf } from './least-change';
import type { Path } from './least-change';
import { pointSteps } from './point-steps';
import { proposeAwards } from './awards';
import type { Field } from './awards';
import type { Points } from './points';
import { NOTHING_HELD, heldAwards, sameHeld } from './held-awards';
import type { Held, HeldAwards } from './held-awards';

/** A change that gives a nominee another standing. */
export interface Turning {
  readonly criterion: { readonly code: string; readonly text: string };
  /** What the nominee would then be proposed for, or tied for. */
  readonly then: Held;
}

export interface Robustness {
  /** The least change of the points of one criterion; `null`: none within its scale does it. */
  readonly mark: (Turning & { readonly from: Points; readonly to: Points }) | null;
  /** The least change of the weight of one criterion, in percent of it, others as they are. */
  readonly weight: (Turning & { readonly percent: number }) | null;
  /** One of the two is at most `CLOSE`. */
  readonly isClose: boolean;
}

interface MarkTrial {
  readonly criterion: Criterion;
  readonly from: Points;
  readonly to: Points;
}

interface WeightTrial {
  readonly criterion: Criterion;
  readonly percent: number;
}

/** Asks of one subject's nominees after another; what was tried for one serves the next. */
export class RobustnessStudy {
  readonly #now: HeldAwards;
  readonly #ranked: ReadonlySet<number>;
  readonly #byWeight = new Map<string, HeldAwards>();

  constructor(
    private readonly figures: Figures,
    private readonly subject: Subject,
  ) {
    const field = fieldOf(figures);
    this.#now = heldAwards(proposeAwards(figures, field), subject);
    this.#ranked = new Set(field[subject].map(({ index }) => index));
  }

  /**
   * Pauses after each judging, so that whoever asks can do other things or give up. `null` for
   * somebody who is not ranked.
   */
  *of(index: number): Generator<void, Robustness | null> {
    if (!this.#ranked.has(index)) return null;
    const { figures, subject } = this;
    const { criteria } = rubricOf(figures.campaign, subject);
    const now = this.#now.get(index) ?? NOTHING_HELD;
    const otherThanNow = (held: HeldAwards): Held | null => {
      const then = held.get(index) ?? NOTHING_HELD;
      return sameHeld(then, now) ? null : then;
    };
    const marks = criteria.flatMap((criterion) => markPaths(figures, subject, criterion, index));
    const mark = yield* leastOf(marks, {
      sizeOf: ({ criterion, from, to }) => shareOfScale(criterion, from, to),
      after: (trial) => otherThanNow(heldUnder(withMark(figures, subject, trial, index), subject)),
    });
    const weight = yield* leastOf(weightPaths(figures, subject, criteria), {
      sizeOf: ({ percent }) => fraction(Math.abs(percent), 100),
      after: (trial) => otherThanNow(this.#underWeight(trial)),
    });
    const close = fraction(CLOSE, 100);
    return {
      mark: mark && { ...named(mark), from: mark.trial.from, to: mark.trial.to },
      weight: weight && { ...named(weight), percent: weight.trial.percent },
      isClose: [mark, weight].some((each) => each && compareFractions(each.size, close) <= 0),
    };
  }

  #underWeight(trial: WeightTrial): HeldAwards {
    const key = `${trial.criterion.code} ${String(trial.percent)}`;
    const known = this.#byWeight.get(key);
    if (known) return known;
    const held = heldUnder(withWeight(this.figures, this.subject, trial), this.subject);
    this.#byWeight.set(key, held);
    return held;
  }
}

function named({ trial, then }: { trial: { criterion: Criterion }; then: Held }): Turning {
  const { code, text } = trial.criterion;
  return { criterion: { code, text }, then };
}

function heldUnder(figures: Figures, subject: Subject): HeldAwards {
  return heldAwards(proposeAwards(figures, fieldOf(figures)), subject);
}

function fieldOf(figures: Figures): Field {
  const of = (subject: Subject) => contendersOf(figures, subject, verdictsOf(figures, subject));
  return { individual: of('individual'), collective: of('collective') };
}

/** Up and down from the points that the nominee has; none where the line has no points. */
function markPaths(
  figures: Figures,
  subject: Subject,
  criterion: Criterion,
  index: number,
): readonly Path<MarkTrial>[] {
  const { points, notApplicable } = figures.line(subject, criterion);
  const from = points[index];
  if (typeof from !== 'number' || notApplicable.has(index)) return [];
  return pointSteps(criterion, from).map(({ steps, at }) => ({
    steps,
    at: (step) => ({ criterion, from, to: at(step) }),
  }));
}

function weightPaths(
  figures: Figures,
  subject: Subject,
  criteria: readonly Criterion[],
): readonly Path<WeightTrial>[] {
  return criteria
    .filter((criterion) =>
      figures.line(subject, criterion).points.some((line) => typeof line === 'number'),
    )
    .flatMap((criterion) =>
      [1, -1].map((way) => ({
        steps: WEIGHT_MOST,
        at: (step: number) => ({ criterion, percent: way * step }),
      })),
    );
}

function shareOfScale({ pointsMax, pointsMin }: Criterion, from: Points, to: Points): Fraction {
  return fraction(Math.abs(to - from), Math.max(1, pointsMax - pointsMin));
}

function withMark(
  figures: Figures,
  subject: Subject,
  { criterion, to }: MarkTrial,
  index: number,
): Figures {
  const line = figures.line(subject, criterion);
  const supposed = { ...line, points: line.points.with(index, to) };
  const isResting = restsOn(figures.campaign, subject, criterion.code);
  const isLine = (of: Subject, code: string) => of === subject && code === criterion.code;
  return figuresOf(figures, {
    known: figures,
    isTouched: (of, code) => isLine(of, code) || isResting(of, code),
    line: (of, { code }) => (isLine(of, code) ? supposed : null),
  });
}

function withWeight(
  figures: Figures,
  subject: Subject,
  { criterion, percent }: WeightTrial,
): Figures {
  const { campaign } = figures;
  const factor = fraction(100 + percent, 100);
  const criteria = campaign.criteria.map((each) =>
    each.code === criterion.code ? { ...each, weight: multiply(each.weight ?? ONE, factor) } : each,
  );
  return figuresOf(
    { ...figures, campaign: { ...campaign, criteria } },
    {
      known: figures,
      isTouched: restsOn(campaign, subject, criterion.code),
      line: () => null,
    },
  );
}

const resting = new WeakMap<Campaign, Map<string, Trial['isTouched']>>();

/** What rests on a criterion; found once a campaign. */
function restsOn(campaign: Campaign, subject: Subject, code: string): Trial['isTouched'] {
  const ofCampaign = resting.get(campaign) ?? new Map<string, Trial['isTouched']>();
  resting.set(campaign, ofCampaign);
  const key = `${subject} ${code}`;
  const known = ofCampaign.get(key);
  if (known) return known;
  const rests = restingOn(campaign, { subject, code });
  const answer: Trial['isTouched'] = (of, other) => rests({ subject: of, code: other });
  ofCampaign.set(key, answer);
  return answer;
}

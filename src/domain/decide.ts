/**
 * Decisions: one status for each nominee, with the reasons that led to it.
 *
 * The words propose and never grant: the council decides, and a director signs.
 */
import type { Stop } from './admit-level';
import type { Award } from './award';
import type { AwardResult } from './awards';
import type { Subject } from './campaign';
import type { Citation } from './citation';
import type { Verdict } from './eligibility';
import type { Nominee } from './entry';
import type { Figures } from './figures';
import { labelOf } from './figure-kind';
import type { Contender, Standing } from './ranking';
import type { Reason } from './reason';
import type { ScoreCard } from './scoring';
import { NOT_APPLICABLE } from './value';

export type DecisionStatus =
  | 'proposed'
  | 'tiedAtCutLine'
  | 'awaitingCouncil'
  | 'awaitingQuota'
  | 'beyondQuota'
  | 'notForAward'
  | 'onHold'
  | 'notMet'
  | 'incomplete';

export interface Decision {
  readonly status: DecisionStatus;
  /** The award that the status speaks of; `null` before any award comes into it. */
  readonly award: Award | null;
  /** Awards for which the nominee is proposed beside it, where the campaign allows several. */
  readonly also: readonly Award[];
  readonly reasons: readonly Reason[];
}

/** A nominee with all that was found, scored, ranked and decided. */
export interface Judged {
  readonly nominee: Nominee;
  readonly subject: Subject;
  /** Position in the entry's columns. */
  readonly index: number;
  readonly verdict: Verdict;
  readonly card: ScoreCard;
  /** Khối, cụm or role in which the nominee is ranked; empty where there is one field. */
  readonly field: string;
  /** `null` where the campaign has no classes, or the nominee none. */
  readonly classification: string | null;
  /** Place among the eligible of the field; `null` for everyone else. */
  readonly rank: number | null;
  readonly decision: Decision;
}

export interface AwardContext {
  readonly figures: Figures;
  readonly subject: Subject;
  readonly results: readonly AwardResult[];
  readonly scale: Citation;
  /** Whether a condition sends the nominee to the council. */
  readonly isUnderReview: (index: number) => boolean;
}

/** What the awards say of each ranked nominee: the first that proposes, else the first that ties. */
export function awardDecisions(
  standings: readonly Standing[],
  context: AwardContext,
): ReadonlyMap<number, Decision> {
  const placed = context.results.map(placesIn);
  return new Map(
    standings.map((standing) => [standing.contender.index, decisionFor(standing, placed, context)]),
  );
}

const ORDER = ['proposed', 'tied', 'awaiting', 'beyond', 'unfit'] as const;

interface Placed {
  readonly result: AwardResult;
  readonly kindOf: ReadonlyMap<number, (typeof ORDER)[number]>;
  readonly stops: ReadonlyMap<number, Stop>;
}

function placesIn(result: AwardResult): Placed {
  const kinds = (kind: (typeof ORDER)[number], list: readonly Contender[]) =>
    list.map(({ index }) => [index, kind] as const);
  return {
    result,
    kindOf: new Map([
      ...kinds('proposed', result.proposed),
      ...kinds('tied', result.tied),
      ...kinds('awaiting', result.awaiting),
      ...kinds(
        'beyond',
        result.beyond.map(({ contender }) => contender),
      ),
      ...kinds('unfit', result.unfit),
    ]),
    stops: new Map(result.beyond.map(({ contender, by }) => [contender.index, by])),
  };
}

function decisionFor(
  standing: Standing,
  placed: readonly Placed[],
  context: AwardContext,
): Decision {
  const { contender, rank } = standing;
  const about = { rank, points: contender.points };
  for (const kind of ORDER) {
    const found = placed.filter(({ kindOf }) => kindOf.get(contender.index) === kind);
    const first = found[0];
    if (!first) continue;
    const also = kind === 'proposed' ? found.slice(1).map(({ result }) => result.award) : [];
    const reasons = awardReasons(kind, first, standing, context);
    const named = also.map(({ name, source }): Reason => ({
      code: 'alsoProposed',
      award: name,
      source,
    }));
    return {
      status: statusOf(kind, context.isUnderReview(contender.index)),
      award: first.result.award,
      also,
      reasons: [...reasons, ...named, ...partedReason(standing, context)],
    };
  }
  const reason: Reason = { code: 'noAward', ...about, source: context.scale };
  return {
    status: 'awaitingQuota',
    award: null,
    also: [],
    reasons: [reason, ...partedReason(standing, context)],
  };
}

function statusOf(kind: (typeof ORDER)[number], isUnderReview: boolean): DecisionStatus {
  switch (kind) {
    case 'proposed':
      return isUnderReview ? 'awaitingCouncil' : 'proposed';
    case 'tied':
      return 'tiedAtCutLine';
    case 'awaiting':
      return 'awaitingQuota';
    case 'beyond':
      return 'beyondQuota';
    case 'unfit':
      return 'notForAward';
  }
}

function awardReasons(
  kind: (typeof ORDER)[number],
  { result, stops }: Placed,
  { contender, rank }: Standing,
  context: AwardContext,
): readonly Reason[] {
  const { award, places } = result;
  const about = { award: award.name, source: award.source, points: contender.points };
  const quota = typeof places.count === 'number' ? places.count : 0;
  switch (kind) {
    case 'proposed': {
      const ceiling = places.count === 'unlimited' ? 'unlimited' : quota;
      const first: Reason = result.withTie.has(contender.index)
        ? { code: 'tieAdmitted', ...about, rank, places: quota }
        : { code: 'withinQuota', ...about, rank, quota: ceiling };
      return [first, ...placesReasons(result)];
    }
    case 'tied': {
      const counts = { tied: result.tied.length, places: result.tiedPlaces };
      return [{ code: 'tiedAtCutLine', ...about, ...counts }, ...placesReasons(result)];
    }
    case 'awaiting':
      return [{ code: 'awaitingQuota', ...about, rank }];
    case 'beyond':
      return [
        stopReason(stops.get(contender.index), rank, contender, result),
        ...placesReasons(result),
      ];
    case 'unfit':
      return [unfitReason(award, contender.index, context)];
  }
}

function stopReason(
  stop: Stop | undefined,
  rank: number,
  { points }: Contender,
  { award, places, cutPoints }: AwardResult,
): Reason {
  const about = { award: award.name, rank, points };
  const limit = stop?.cell.limit ?? null;
  if (stop?.because === 'tieNotAdmitted') {
    const source = limit?.source ?? award.source;
    return { code: 'tieNotAdmitted', ...about, places: stop.cell.places, source };
  }
  if (limit && stop) {
    const { of, places: count } = stop.cell;
    return { code: 'limitReached', ...about, of, places: count, source: limit.source };
  }
  const quota = typeof places.count === 'number' ? places.count : 0;
  return { code: 'beyondQuota', ...about, quota, cutPoints, source: award.source };
}

/** What stands behind the number of places. */
function placesReasons(result: AwardResult): readonly Reason[] {
  const { award, places, rolled, kept } = result;
  const about = { award: award.name, source: award.source };
  const reasons = [...shareReason(result)];
  if (rolled > 0 && typeof places.count === 'number') {
    reasons.push({ code: 'placesRolledDown', ...about, rolled, total: places.count });
  }
  if (kept > 0 && typeof places.count === 'number') {
    reasons.push({ code: 'placesKept', ...about, kept });
  }
  return reasons;
}

/** The percentage behind a number, with what it was taken of. */
function shareReason({ award, places, rolled }: AwardResult): readonly Reason[] {
  if (!places.basis || typeof places.count !== 'number') return [];
  const { percentage, base, exact } = places.basis;
  return [
    {
      code: 'quotaShare',
      award: award.name,
      share: percentage.share,
      base,
      exact,
      places: places.count - rolled,
      rounding: percentage.rounding,
      source: award.source,
    },
  ];
}

function unfitReason(award: Award, index: number, { figures, subject }: AwardContext): Reason {
  const conditions = figures.campaign.gates
    .filter(({ code }) => award.requires.includes(code))
    .filter((gate) =>
      ['notMet', 'unknown'].includes(figures.gate(subject, gate).answers[index] ?? ''),
    )
    .map(({ text }) => text);
  const scope = award.onlyIf.map(({ is }) => is.join(' / '));
  return {
    code: 'notForAward',
    award: award.name,
    conditions: conditions.length > 0 ? conditions : scope,
    source: award.source,
  };
}

function partedReason(
  { contender, partedBy }: Standing,
  { figures, subject }: AwardContext,
): readonly Reason[] {
  const key = figures.campaign.tieKeys.find(({ figure }) => figure === partedBy);
  if (!key) return [];
  const value = figures.column(subject, key.figure)[contender.index] ?? null;
  return [
    {
      code: 'partedBy',
      key: labelOf(key.figure, figures.campaign),
      value: value === NOT_APPLICABLE ? null : value,
      source: key.source,
    },
  ];
}

/** What is said of a nominee whom no award can consider. */
export function refusal(verdict: Exclude<Verdict, 'eligible'>): Decision {
  const status = { onHold: 'onHold', ineligible: 'notMet', undetermined: 'incomplete' } as const;
  return { status: status[verdict], award: null, also: [], reasons: [] };
}

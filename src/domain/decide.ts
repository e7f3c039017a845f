/**
 * Decisions: one status for each nominee, with the reasons that led to it.
 *
 * The words propose and never grant: the council decides, and a director signs.
 */
import type { Award } from './award';
import { AWARD_KINDS, awardReasons, partedReason } from './award-reasons';
import type { AwardContext, AwardKind, Placed } from './award-reasons';
import type { AwardResult } from './awards';
import type { Subject } from './campaign';
import type { ClassRule } from './criterion';
import type { Verdict } from './eligibility';
import type { Nominee } from './entry';
import type { Contender, Standing } from './ranking';
import type { Reason } from './reason';
import type { ScoreCard } from './scoring';

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
  /** Among which classes the total alone decided; `null` where it did not. */
  readonly classesByTotal: readonly ClassRule[] | null;
  /** Place among the eligible of the field; `null` for everyone else. */
  readonly rank: number | null;
  readonly decision: Decision;
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

function placesIn(result: AwardResult): Placed {
  const kinds = (kind: AwardKind, list: readonly Contender[]) =>
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
      ...kinds('refused', result.refused),
      ...kinds('outvoted', result.outvoted),
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
  for (const kind of AWARD_KINDS) {
    const found = placed.filter(({ kindOf }) => kindOf.get(contender.index) === kind);
    const first = found.find(({ result }) => !isWaiting(result, contender)) ?? found[0];
    if (!first) continue;
    const also = kind === 'proposed' ? proposedBeside(first, found, contender) : [];
    const named = also.map(({ name, source }): Reason => ({
      code: 'alsoProposed',
      award: name,
      source,
    }));
    return {
      status: statusOf(kind, isWaiting(first.result, contender)),
      award: first.result.award,
      also,
      reasons: [
        ...awardReasons(kind, first, standing, context),
        ...named,
        ...decidedElsewhere(first, placed, standing, context),
        ...partedReason(standing, context),
      ],
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

/** The council has still to look at the case. */
function isWaiting({ waiting }: AwardResult, { index }: Contender): boolean {
  return waiting.has(index);
}

/** Of several awards those that are as far as the first: no open case is proposed beside another. */
function proposedBeside(
  first: Placed,
  found: readonly Placed[],
  contender: Contender,
): readonly Award[] {
  return found
    .filter((each) => each !== first)
    .filter(({ result }) => isWaiting(result, contender) === isWaiting(first.result, contender))
    .map(({ result }) => result.award);
}

/** Whom the council kept out of one award another may still propose: both are said. */
function decidedElsewhere(
  first: Placed,
  placed: readonly Placed[],
  standing: Standing,
  context: AwardContext,
): readonly Reason[] {
  return placed.flatMap((each) => {
    const kind = each.kindOf.get(standing.contender.index);
    const isDecided = each !== first && (kind === 'refused' || kind === 'outvoted');
    return isDecided ? awardReasons(kind, each, standing, context) : [];
  });
}

function statusOf(kind: AwardKind, isOpen: boolean): DecisionStatus {
  switch (kind) {
    case 'proposed':
      return isOpen ? 'awaitingCouncil' : 'proposed';
    case 'tied':
      return 'tiedAtCutLine';
    case 'awaiting':
      return 'awaitingQuota';
    case 'beyond':
    case 'refused':
      return 'beyondQuota';
    case 'outvoted':
    case 'unfit':
      return 'notForAward';
  }
}

/** What is said of a nominee whom no award can consider. */
export function refusal(verdict: Exclude<Verdict, 'eligible'>): Decision {
  const status = { onHold: 'onHold', ineligible: 'notMet', undetermined: 'incomplete' } as const;
  return { status: status[verdict], award: null, also: [], reasons: [] };
}

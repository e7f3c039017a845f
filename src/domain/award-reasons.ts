/** Reasons of awards: what each says of those it proposes, ties, passes over or stops. */
import type { Stop } from './admit-level';
import type { Award } from './award';
import type { AwardResult } from './awards';
import type { Subject } from './campaign';
import type { Citation } from './citation';
import { votesNeeded } from './council';
import { labelOf } from './figure-kind';
import type { Figures } from './figures';
import { tieKeysOf } from './ranking';
import type { Contender, Standing } from './ranking';
import type { NamedValue, Reason } from './reason';
import { NOT_APPLICABLE } from './value';

export interface AwardContext {
  readonly figures: Figures;
  readonly subject: Subject;
  readonly results: readonly AwardResult[];
  readonly scale: Citation;
}

/** What an award can do with a contender, the best for it first. */
export const AWARD_KINDS = [
  'proposed',
  'tied',
  'awaiting',
  'refused',
  'outvoted',
  'beyond',
  'unfit',
] as const;
export type AwardKind = (typeof AWARD_KINDS)[number];

/** One award's result, looked up by nominee. */
export interface Placed {
  readonly result: AwardResult;
  readonly kindOf: ReadonlyMap<number, AwardKind>;
  readonly stops: ReadonlyMap<number, Stop>;
}

/** The reasons that an award gives for what it does with a nominee. */
export function awardReasons(
  kind: AwardKind,
  { result, stops }: Pick<Placed, 'result' | 'stops'>,
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
      return [
        first,
        ...placesReasons(result),
        ...councilReasons('councilChose', result, contender, context),
        ...voteReasons(result, contender, context),
      ];
    }
    case 'refused':
      return councilReasons('councilRefused', result, contender, context);
    case 'outvoted':
      return [
        ...voteReasons(result, contender, context),
        ...councilReasons('councilChose', result, contender, context),
      ];
    case 'tied': {
      const tie: Reason = {
        ...{ code: 'tiedAtCutLine', ...about, places: result.tiedPlaces },
        others: othersOf(contender, result, context),
        keys: keyValues(contender.index, context),
      };
      return [tie, ...placesReasons(result)];
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

/** What the council decided, with its own reason and who decided. */
function councilReasons(
  code: 'councilChose' | 'councilRefused',
  { award, chosen, decided, passedOver }: AwardResult,
  { index }: Contender,
  { figures, subject }: AwardContext,
): readonly Reason[] {
  if (code === 'councilChose' && !chosen.has(index)) return [];
  const instead = passedOver.get(index) ?? [];
  const { nominees } = figures.entrants(subject);
  const others = instead.map((each) => nominees[each.index]?.name ?? each.id);
  const decisions = [index, ...instead.map((each) => each.index)].flatMap(
    (each) => decided.get(each) ?? [],
  );
  // Who is passed over has no decision of his own: those about the others were decided by somebody.
  const signed = decisions.filter(({ choice }) => choice !== null);
  const by = [...new Set(signed.map((decision) => decision.by))].join('; ');
  const because = others.length === 0 ? (decided.get(index)?.reason ?? '') : '';
  const source = { document: by, section: '', origin: 'office' as const };
  return [{ code, award: award.name, because, others, source }];
}

/** How the vote went; nothing where none was taken or none is asked for. */
function voteReasons(
  { award, decided }: AwardResult,
  { index }: Contender,
  { figures }: AwardContext,
): readonly Reason[] {
  const { council } = figures;
  const yes = decided.get(index)?.yes ?? null;
  const needed = votesNeeded(council);
  const { members } = council;
  if (yes === null || needed === null || members === null) return [];
  const code = yes >= needed ? 'votesReached' : 'votesShort';
  const source = { document: council.thresholdSource, section: '', origin: 'office' as const };
  return [{ code, award: award.name, yes, members, needed, source }];
}

function othersOf(
  { index }: Contender,
  { tied }: AwardResult,
  { figures, subject }: AwardContext,
): readonly string[] {
  const { nominees } = figures.entrants(subject);
  return tied
    .filter((other) => other.index !== index)
    .map((other) => nominees[other.index]?.name ?? other.id);
}

/** What the tie keys say of a nominee, in their order. */
function keyValues(index: number, { figures, subject }: AwardContext): readonly NamedValue[] {
  const { campaign } = figures;
  return tieKeysOf(campaign, subject).map(({ figure }) => {
    const value = figures.column(subject, figure)[index] ?? null;
    return {
      label: labelOf(figure, campaign),
      value: value === NOT_APPLICABLE ? null : value,
    };
  });
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

/** The tie key that parted the nominee from others of equal points, if one did. */
export function partedReason(
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

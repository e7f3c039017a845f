/**
 * A second implementation of scoring and selection, slow and plain, written from the words of the
 * field and not from the code of src/domain. Where the two differ, one of them is wrong.
 */
import type { Campaign, Day, Subject } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import { TOTAL } from '../../src/domain/fact';
import { awardsOf } from './awards';
import type { AwardResult } from './awards';
import { classNameOf } from './classes';
import { groupCodes, groupOf } from './groups';
import type { Piece } from './groups';
import { lineOf } from './lines';
import { decimal } from './rational';
import { isUnderReview, rankOf, totalText, verdictOf } from './standing';
import type { Verdict } from './standing';
import { listed, nomineeOf } from './world';
import type { Decided, Who, World } from './world';

export interface OracleInput {
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
}

/** Points; `null` while open; dropped as "KAD"; or not there at all for this nominee. */
export type Shown = string | null;

export type Status =
  | 'proposed'
  | 'awaitingCouncil'
  | 'tiedAtCutLine'
  | 'awaitingQuota'
  | 'beyondQuota'
  | 'notForAward'
  | Exclude<Verdict, 'eligible'>;

export interface OracleNominee {
  readonly id: string;
  readonly verdict: Verdict;
  readonly lines: Readonly<Record<string, Shown>>;
  readonly groups: Readonly<Record<string, Shown>>;
  readonly total: string | null;
  readonly class: string | null;
  readonly rank: number | null;
  readonly status: Status;
  readonly proposed: readonly string[];
  readonly tied: readonly string[];
}

export interface OracleAward {
  readonly code: string;
  readonly places: number | 'awaiting' | 'unlimited';
  readonly proposed: readonly string[];
  readonly tied: readonly string[];
  readonly tiedPlaces: number;
  readonly empty: number | null;
}

export interface OracleSubject {
  readonly nominees: readonly OracleNominee[];
  readonly awards: readonly OracleAward[];
}

export type OracleOutcome = Readonly<Record<Subject, OracleSubject>>;

export function oracle(
  { campaign, entry, asOf }: OracleInput,
  decided: readonly Decided[] = [],
): OracleOutcome {
  const world: World = { campaign, entry, asOf, decided, memo: new Map() };
  const collective = awardsOf(world, 'collective', []);
  const individual = awardsOf(world, 'individual', collective);
  return {
    collective: subjectOf(world, 'collective', collective),
    individual: subjectOf(world, 'individual', individual),
  };
}

/** Whom the council has to look at before anything else, by id; decisions do not count. */
export function underReview(
  { campaign, entry, asOf }: OracleInput,
  subject: Subject,
): readonly string[] {
  const world: World = { campaign, entry, asOf, decided: [], memo: new Map() };
  const found = listed(world, subject).filter((who) => isUnderReview(world, who));
  return found.map((who) => nomineeOf(world, who).id);
}

function subjectOf(world: World, subject: Subject, awards: readonly AwardResult[]): OracleSubject {
  const ids = (whos: readonly Who[]) => whos.map((who) => nomineeOf(world, who).id).sort();
  return {
    nominees: listed(world, subject).map((who) => describe(world, who, awards)),
    awards: awards.map(({ award: { code }, places, proposed, tied, tiedPlaces, empty }) => ({
      ...{ code, places, tiedPlaces, empty },
      ...{ proposed: ids(proposed), tied: ids(tied) },
    })),
  };
}

function describe(world: World, who: Who, awards: readonly AwardResult[]): OracleNominee {
  const isIn = (whos: readonly Who[]) => whos.some(({ index }) => index === who.index);
  const { criteria } = world.campaign;
  return {
    id: nomineeOf(world, who).id,
    verdict: verdictOf(world, who),
    lines: Object.fromEntries(criteria.map((one) => [one.code, shown(lineOf(world, who, one))])),
    groups: Object.fromEntries(
      groupCodes(world)
        .filter((code) => code !== TOTAL)
        .map((code) => [code, shown(groupOf(world, who, code))]),
    ),
    total: totalText(world, who),
    class: classNameOf(world, who),
    rank: rankOf(world, who),
    status: statusOf(world, who, awards),
    proposed: awards.filter(({ proposed }) => isIn(proposed)).map(({ award: { code } }) => code),
    tied: awards.filter(({ tied }) => isIn(tied)).map(({ award: { code } }) => code),
  };
}

function shown({ state, points }: Piece): Shown {
  if (state === 'points') return decimal(points);
  return state === 'blank' ? null : state;
}

function statusOf(world: World, who: Who, awards: readonly AwardResult[]): Status {
  const verdict = verdictOf(world, who);
  if (verdict !== 'eligible') return verdict;
  const isIn = (list: 'proposed' | 'tied' | 'awaiting' | 'beyond') =>
    awards.some((result) => result[list].some(({ index }) => index === who.index));
  // Whoever was chosen out of a tie has passed the review as well.
  const isChosen = world.decided.some(({ chosen }) => chosen.includes(nomineeOf(world, who).id));
  if (isIn('proposed')) {
    return isUnderReview(world, who) && !isChosen ? 'awaitingCouncil' : 'proposed';
  }
  if (isIn('tied')) return 'tiedAtCutLine';
  if (isIn('awaiting') || awards.length === 0) return 'awaitingQuota';
  return isIn('beyond') ? 'beyondQuota' : 'notForAward';
}

/**
 * Awards: who is proposed when places are limited.
 *
 * A quota is a ceiling, never a target (NĐ 152/2025, Điều 4 khoản 2): places may stay empty. A tie
 * across a line goes to the council unless the campaign says otherwise; this file never breaks it.
 * Whoever is proposed for one award is out of the next (no several awards for one achievement).
 */
import { admitLevel, countIn, settle, stop } from './admit-level';
import type { Beyond } from './admit-level';
import type { Award } from './award';
import { stands } from './campaign';
import type { Subject } from './campaign';
import { ceilingsOf, limitsOf } from './ceilings';
import type { Ceilings } from './ceilings';
import { gatesNamed } from './classes';
import { decidedFor } from './council';
import type { Decided } from './council';
import { reviewed, withVotes } from './council-places';
import { decideTie } from './council-tie';
import type { Figures } from './figures';
import type { Points } from './points';
import { inOrderOfBases, placesOf } from './quota';
import type { Bases, Places } from './quota';
import { levelsOf } from './ranking';
import type { Contender, Level } from './ranking';
import { scopeOf } from './scope';

export interface AwardResult {
  readonly award: Award;
  readonly places: Places;
  readonly proposed: readonly Contender[];
  /** Equal at a line: more of them than places. */
  readonly tied: readonly Contender[];
  /** Places that the tied ones compete for. */
  readonly tiedPlaces: number;
  /** Positions of those who are proposed although their tie exceeds the number. */
  readonly withTie: ReadonlySet<number>;
  /** Places of `places` that a higher award left empty. */
  readonly rolled: number;
  /** Places that wait for the losers of an open tie for a higher award. */
  readonly kept: number;
  /** Places that nobody took; 0 where there is no number. */
  readonly empty: number;
  /** Eligible, and waiting for a number to be allocated. */
  readonly awaiting: readonly Contender[];
  /** Eligible, but behind a line, with the ceiling that stopped them. */
  readonly beyond: readonly Beyond[];
  /** What the council decided for the award, by position. */
  readonly decided: Decided;
  /** The council chose them out of a tie, or let them pass a review. */
  readonly chosen: ReadonlySet<number>;
  /** The council decided against them, or gave the places of their tie to others. */
  readonly refused: readonly Contender[];
  /** Of those refused without a decision of their own: who was chosen instead. */
  readonly passedOver: ReadonlyMap<number, readonly Contender[]>;
  /** Of those proposed: the council has still to look at the case. */
  readonly waiting: ReadonlySet<number>;
  /** Voted on, and short of the threshold; their places stay empty. */
  readonly outvoted: readonly Contender[];
  /** More of a tie were chosen than there are places: the decisions contradict each other. */
  readonly tooMany: readonly Contender[];
  /** Eligible, and outside what the award itself asks for. */
  readonly unfit: readonly Contender[];
  /**
   * Points of the last one who is proposed or tied, or was before a vote left the place empty;
   * `null` if there is none, and where a class goes before points, so that no number of points is
   * the line.
   */
  readonly cutPoints: Points | null;
}

/** Who may be proposed, by subject. */
export type Field = Readonly<Record<Subject, readonly Contender[]>>;

/** Gives out all awards, in the order of what their numbers are taken of. */
export function proposeAwards(figures: Figures, field: Field): readonly AwardResult[] {
  const { campaign } = figures;
  const awards = campaign.awards.filter(({ onlyIf }) => stands(onlyIf, campaign));
  const results = new Map<string, AwardResult>();
  const lines: Record<Subject, SubjectLine> = { individual: startLine(), collective: startLine() };
  const takenBy = (code: string) => {
    const result = results.get(code);
    if (result?.places.count === 'awaiting') return 'awaiting';
    return result ? result.proposed.length + result.tiedPlaces : 0;
  };
  for (const award of inOrderOfBases(awards, campaign.limits)) {
    const { subject } = award;
    const eligible = field[subject].map(({ index }) => index);
    const bases: Bases = { figures, subject, eligible, takenBy };
    const { result, line } = giveOut(award, field[subject], lines[subject], bases);
    results.set(award.code, result);
    lines[subject] = line;
  }
  return awards.flatMap(({ code }) => results.get(code) ?? []);
}

/** What earlier awards of a subject leave for the next. */
interface SubjectLine {
  /** Positions of those who are proposed, or tied, for an award that stands alone. */
  readonly taken: ReadonlySet<number>;
  /**
   * Those who lose a tie fall to the next award, ahead of everyone left. Who they are is open, how
   * many they are is not: that many places are kept for them.
   */
  readonly losers: { readonly count: number; readonly tied: readonly Contender[] };
  /** Places that roll down. */
  readonly carried: number;
}

function startLine(): SubjectLine {
  return { taken: new Set(), losers: { count: 0, tied: [] }, carried: 0 };
}

function giveOut(
  award: Award,
  contenders: readonly Contender[],
  line: SubjectLine,
  bases: Bases,
): { result: AwardResult; line: SubjectLine } {
  const { figures, subject } = bases;
  const own = placesOf(award.quota, bases);
  const rolled = typeof own.count === 'number' ? line.carried : 0;
  const places = typeof own.count === 'number' ? { ...own, count: own.count + rolled } : own;
  const ceilings = ceilingsOf(places.count, limitsOf(figures, award.code), bases);
  const fits = candidacy(figures, subject, award);
  const isOut = ({ index }: Contender) => award.exclusive && line.taken.has(index);
  const left = contenders.filter((contender) => !isOut(contender));
  const kept = award.exclusive ? keepPlaces(line.losers, ceilings, places, fits) : 0;
  const ids = figures.entrants(subject).nominees.map(({ id }) => id);
  const decided = decidedFor(figures.council, { subject, award: award.code }, ids);
  const fitting = left.filter(({ index }) => fits(index));
  const review = reviewed(fitting, decided, bases);
  const unfit = left.filter(({ index }) => !fits(index));
  const levels = levelsOf(figures, subject, review.candidates);
  const filled = fillPlaces({ award, places, ceilings, decided }, levels);
  const isByPoints = !figures.campaign.ranking.some(
    (rule) => rule.subject === subject && rule.classFirst,
  );
  const voted = withVotes(filled, decided, figures.council);
  const result: AwardResult = {
    ...{ ...filled, ...voted, ...review.of(filled) },
    empty: Math.max(0, voted.empty - kept),
    cutPoints: isByPoints ? filled.cutPoints : null,
    ...{ unfit, rolled, kept, decided },
  };
  // The council left the place of whoever was outvoted empty; it is not the next award's to fill.
  const carried = award.rollsDown ? Math.max(0, filled.empty - kept) : 0;
  if (!award.exclusive) return { result, line: { ...line, carried } };
  const lost = result.tied.length - result.tiedPlaces;
  return {
    result,
    line: {
      taken: new Set([
        ...line.taken,
        ...[...result.proposed, ...result.tied].map(({ index }) => index),
      ]),
      losers: {
        count: line.losers.count - kept + lost,
        tied: [...line.losers.tied, ...result.tied],
      },
      carried,
    },
  };
}

/** Takes the places of those losers who fit out of the ceilings; answers how many. */
function keepPlaces(
  { count, tied }: SubjectLine['losers'],
  { partitions }: Ceilings,
  places: Places,
  fits: (nominee: number) => boolean,
): number {
  const fitting = tied.filter(({ index }) => fits(index));
  const coming = Math.min(count, fitting.length);
  if (coming === 0) return 0;
  for (const cellOf of partitions) {
    for (const [cell, inCell] of countIn(fitting, cellOf).inCells) {
      cell.left = Math.max(0, cell.left - Math.min(coming, inCell));
    }
  }
  if (places.count === 'awaiting') return 0;
  return places.count === 'unlimited' ? coming : Math.min(coming, places.count);
}

/** Whether a nominee has what the award itself asks for; what is open does not count as met. */
function candidacy(figures: Figures, subject: Subject, award: Award): (nominee: number) => boolean {
  const inScope = scopeOf(figures, subject, award.onlyIf);
  const required = gatesNamed(figures, subject, award.requires).map(({ answers }) => answers);
  return (nominee) =>
    inScope(nominee) === true &&
    required.every((answers) => answers[nominee] === 'met' || answers[nominee] === 'notApplicable');
}

interface Filling {
  readonly award: Award;
  readonly places: Places;
  readonly ceilings: Ceilings;
  readonly decided: Decided;
}

/** What points, ties and choices give, before votes. */
export type Filled = Omit<
  AwardResult,
  'unfit' | 'rolled' | 'kept' | 'outvoted' | 'waiting' | 'decided'
>;

function fillPlaces(
  { award, places, ceilings, decided }: Filling,
  levels: readonly Level[],
): Filled {
  const withTie = new Set<number>();
  const chosen = new Set<number>();
  const passedOver = new Map<number, readonly Contender[]>();
  const [refused, tooMany]: [Contender[], Contender[]] = [[], []];
  const nothing = { award, places, tied: [], tiedPlaces: 0, withTie, empty: 0, beyond: [] };
  const none = { ...nothing, chosen, refused, passedOver, tooMany };
  if (places.count === 'awaiting') {
    const awaiting = levels.flatMap(({ contenders }) => contenders);
    return { ...none, proposed: [], awaiting, cutPoints: null };
  }
  const proposed: Contender[] = [];
  const tied: Contender[] = [];
  const beyond: Beyond[] = [];
  let tiedPlaces = 0;
  for (const { contenders } of levels) {
    const { admitted, contested, lines, stopped } = admitLevel(contenders, ceilings);
    beyond.push(...stopped);
    proposed.push(...admitted);
    if (contested.length === 0) continue;
    const those = contested.map(({ contender }) => contender);
    if (award.ties === 'council') {
      const tie = decideTie(contested, lines, decided, ceilings);
      proposed.push(...tie.chosen, ...tie.admitted);
      for (const { index } of tie.chosen) chosen.add(index);
      refused.push(...tie.refused);
      for (const { contender, for: others } of tie.passedOver) {
        refused.push(contender);
        passedOver.set(contender.index, others);
      }
      tooMany.push(...tie.tooMany);
      tied.push(...tie.open);
      tiedPlaces += tie.places;
    } else {
      settle(those, award.ties === 'all' ? those.length : 0, lines, ceilings);
      if (award.ties === 'all') {
        proposed.push(...those);
        for (const { index } of those) withTie.add(index);
      } else {
        beyond.push(
          ...contested.map(({ contender, cell }) => stop(contender, cell, 'tieNotAdmitted')),
        );
      }
    }
  }
  const cut = [...proposed, ...tied].map(({ points }) => points);
  const empty =
    typeof places.count === 'number' ? Math.max(0, places.count - proposed.length - tiedPlaces) : 0;
  const cutPoints = cut.length > 0 ? (Math.min(...cut) as Points) : null;
  return { ...none, proposed, tied, tiedPlaces, empty, awaiting: [], beyond, cutPoints };
}

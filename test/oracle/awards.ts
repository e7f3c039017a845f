/** Awards of one subject, one after another, the higher first. */
import type { Award } from '../../src/domain/award';
import type { Subject } from '../../src/domain/campaign';
import { inPersonalScope } from './figures';
import { holdAll } from './gates';
import { partitionsOf, placesOf } from './places';
import type { Given } from './places';
import { select } from './select';
import { eligible, levelsOf } from './standing';
import { answersLet, nomineeOf } from './world';
import type { Who, World } from './world';

export interface AwardResult extends Given {
  readonly awaiting: readonly Who[];
  readonly beyond: readonly Who[];
  /** Places that nobody took and nobody can take in a tie; `null` without a number. */
  readonly empty: number | null;
}

/** Results in the order of the sheet; `before` are those of the subject that went before. */
export function awardsOf(
  world: World,
  subject: Subject,
  before: readonly AwardResult[],
): AwardResult[] {
  const standing = world.campaign.awards.filter(
    (award) => award.subject === subject && answersLet(world, award.onlyIf),
  );
  const results: AwardResult[] = [];
  let unseated = 0;
  let rolledDown = 0;
  for (const award of inOrder(world, standing)) {
    const places = placesOf(world, award, [...before, ...results], rolledDown);
    const candidates = candidatesOf(world, award, results);
    if (places === 'awaiting') {
      results.push({
        ...{ award, places, proposed: [], tied: [], beyond: [] },
        ...{ tiedPlaces: 0, awaiting: candidates, empty: null },
      });
      rolledDown = 0;
      continue;
    }

    // Whoever loses a tie for an earlier award may still come here: so many places are kept.
    const fitting = award.exclusive ? tiedBefore(results).filter(isFor(world, award)) : [];
    const coming = Math.min(unseated, fitting.length);
    const kept = places === 'unlimited' ? coming : Math.min(coming, places);
    const limits = partitionsOf(world, award, places, [...before, ...results]);
    const partitions = limits.map(([, cells]) => cells);
    for (const cell of partitions.flat()) {
      cell.left -= Math.min(coming, fitting.filter(cell.holds).length);
    }
    const left = places === 'unlimited' ? Number.MAX_SAFE_INTEGER : places - kept;
    partitions.push([{ holds: () => true, left }]);
    const said = world.decided.find((one) => one.award === award.code);
    const isAmong = (ids: readonly string[] | undefined) => (who: Who) =>
      ids?.includes(nomineeOf(world, who).id) === true;
    const decided = { isChosen: isAmong(said?.chosen), isRefused: isAmong(said?.refused) };
    const selection = select(levelsOf(world, candidates), partitions, { ...award, ...decided });
    const taken = selection.proposed.length + selection.tiedPlaces;
    const free = places === 'unlimited' ? 0 : Math.max(0, places - kept - taken);
    const empty = places === 'unlimited' ? null : free;
    results.push({ award, places, awaiting: [], empty, ...selection });
    unseated -= kept;
    if (award.exclusive) unseated += selection.tied.length - selection.tiedPlaces;
    rolledDown = award.rollsDown ? free : 0;
  }
  return standing.flatMap((award) => results.filter((result) => result.award === award));
}

/** In the order of the sheet, each after whatever it is counted from. */
function inOrder(world: World, awards: readonly Award[]): Award[] {
  const order: Award[] = [];
  const visit = (award: Award) => {
    if (order.includes(award)) return;
    for (const base of awards.filter((other) => isBaseOf(world, other, award))) visit(base);
    order.push(award);
  };
  for (const award of awards) visit(award);
  return order;
}

function isBaseOf({ campaign }: World, base: Award, award: Award): boolean {
  const limits = campaign.limits.filter((limit) => limit.award === award.code);
  return [award.quota, ...limits.map(({ amount }) => amount)].some(
    (amount) =>
      typeof amount === 'object' && amount.base.of === 'award' && amount.base.award === base.code,
  );
}

function candidatesOf(world: World, award: Award, before: readonly AwardResult[]): Who[] {
  const first = before.filter((one) => award.exclusive && one.award.exclusive);
  const taken = first.flatMap(({ proposed, tied }) => [...proposed, ...tied]);
  return eligible(world, award.subject)
    .filter(isFor(world, award))
    .filter((who) => !taken.some(({ index }) => index === who.index));
}

function tiedBefore(before: readonly AwardResult[]): Who[] {
  return before.filter((one) => one.award.exclusive).flatMap(({ tied }) => tied);
}

/** Whom an award is for, whatever else they have. */
function isFor(world: World, award: Award): (who: Who) => boolean {
  return (who) =>
    inPersonalScope(world, who, award.onlyIf) === true &&
    holdAll(world, who, award.requires) === true;
}

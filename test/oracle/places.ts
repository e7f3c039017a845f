/** How many places an award has, and the further ceilings beside them. */
import type { Award, Limit, Percentage } from '../../src/domain/award';
import { figure, inScope } from './figures';
import { compare, floorOf, plus, rational, times } from './rational';
import { textOf, verdictOf } from './standing';
import { answersLet, ask, listed, nomineeOf } from './world';
import type { Who, World } from './world';

/** What an award came to, as far as later awards need it. */
export interface Given {
  readonly award: Award;
  readonly places: Places;
  readonly proposed: readonly Who[];
  readonly tied: readonly Who[];
  readonly tiedPlaces: number;
}

export type Places = number | 'awaiting' | 'unlimited';

export function placesOf(
  world: World,
  award: Award,
  before: readonly Given[],
  rolledDown: number,
): Places {
  const { quota } = award;
  if (typeof quota === 'string') return quota;
  if (typeof quota === 'number') return quota + rolledDown;
  const count = share(world, quota, listed(world, award.subject), 0, before);
  return count === 'awaiting' ? 'awaiting' : count + rolledDown;
}

/**
 * A percentage of its base among some people, rounded as declared. Of an award without a number
 * yet: awaiting.
 */
function share(
  world: World,
  { base, share: part, rounding }: Percentage,
  people: readonly Who[],
  quota: number,
  before: readonly Given[],
): number | 'awaiting' {
  let count: number;
  if (base.of === 'quota') count = quota;
  else if (base.of === 'listed') count = people.length;
  else if (base.of === 'eligible') {
    count = people.filter((who) => verdictOf(world, who) === 'eligible').length;
  } else if (base.of === 'figure') {
    const { figure: code, test } = base;
    count = people.filter((who) => ask(figure(world, who, code), test) === true).length;
  } else {
    const other = before.find(({ award: { code } }) => code === base.award);
    if (other?.places === 'awaiting') return 'awaiting';
    count = other ? other.proposed.length + other.tiedPlaces : 0;
  }
  const exact = times(part, rational(count));
  const down = floorOf(exact);
  if (rounding === 'down') return Number(down);
  if (rounding === 'nearest') return Number(floorOf(plus(exact, rational(1, 2))));
  return Number(compare(exact, rational(down)) === 0 ? down : down + 1n);
}

/** Some nominees of whom only so many can be proposed. */
export interface Cell {
  readonly holds: (who: Who) => boolean;
  left: number;
}

/** The cells of one limit; the places of an award are a single one. */
export type Partition = readonly Cell[];

/** Every limit of an award with its cells, the narrower first, where it stands for anything. */
export function partitionsOf(
  world: World,
  award: Award,
  places: number | 'unlimited',
  before: readonly Given[],
): (readonly [Limit, Partition])[] {
  return world.campaign.limits
    .filter((limit) => limit.award === award.code)
    .filter((limit) => limit.kind === 'atMost' || answersLet(world, limit.among))
    .sort((a, b) => breadth(a) - breadth(b) || (canonical(a) < canonical(b) ? -1 : 1))
    .map((limit) => [limit, cellsOf(world, award, limit, places, before)]);
}

function breadth({ per }: Limit): number {
  return per === 'unit' ? 0 : per === 'all' ? 2 : 1;
}

/** The same text for the same rule, in whatever order it was put down. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === 'bigint') return String(one);
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function cellsOf(
  world: World,
  { subject }: Award,
  { kind, amount, among, per }: Limit,
  places: number | 'unlimited',
  before: readonly Given[],
): Partition {
  const ofQuota = typeof amount !== 'number' && amount.base.of === 'quota';
  if (places === 'unlimited' && (kind === 'reserved' || ofQuota)) return [];
  const whole = places === 'unlimited' ? 0 : places;

  const labelOf = (who: Who) => {
    if (per === 'all') return '';
    if (per === 'unit') return nomineeOf(world, who).unit;
    return JSON.stringify(textOf(figure(world, who, per)));
  };
  const everybody = listed(world, subject);
  return [...new Set(everybody.map(labelOf))].map((label) => {
    const people = everybody.filter((who) => labelOf(who) === label);
    const size = typeof amount === 'number' ? amount : share(world, amount, people, whole, before);
    return {
      left: size === 'awaiting' ? 0 : kind === 'atMost' ? size : Math.max(0, whole - size),
      holds: (who) => {
        const isAmong = inScope(world, who, among) === true;
        return labelOf(who) === label && (kind === 'atMost' ? isAmong : !isAmong);
      },
    };
  });
}

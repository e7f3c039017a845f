/**
 * The years (lịch sử các lần xét): what sealed rounds said of each nominee. Rules take it as a
 * register ("higher than last year", so many years on end), and the summary names whom an award was
 * proposed for before.
 */
import type { Day, Subject } from './campaign';
import type { Fraction } from './fraction';

/** One nominee in one sealed round; a nominee proposed for two awards has two of them. */
export interface PastResult {
  /** Number of the sealing; 0 for a line that an office entered itself. */
  readonly round: number;
  readonly campaign: string;
  /** The review date of that round. */
  readonly day: Day;
  readonly subject: Subject;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** `null` where the round had no total. */
  readonly total: Fraction | null;
  /** `null` for whoever was not ranked. */
  readonly rank: number | null;
  /** Empty for none. */
  readonly classification: string;
  /** Name of the award that was proposed; empty for none. */
  readonly award: string;
}

/**
 * Rounds that count on a review date: those before it, and of rounds sealed again for one campaign
 * and day the last. So what is sealed today changes nothing of what was judged today.
 */
export function roundsBefore(results: readonly PastResult[], asOf: Day): readonly PastResult[] {
  const keyOf = ({ campaign, day }: PastResult) => `${day} ${campaign}`;
  const last = new Map<string, number>();
  for (const result of results) {
    const key = keyOf(result);
    last.set(key, Math.max(last.get(key) ?? 0, result.round));
  }
  return results.filter((result) => result.day < asOf && result.round === last.get(keyOf(result)));
}

/** Calendar years between a round and the review: 1 is last year. */
export function yearsAgo({ day }: PastResult, asOf: Day): number {
  return yearOf(asOf) - yearOf(day);
}

/**
 * For each result how many calendar years on end, up to its own, the nominee was proposed for its
 * award; 0 without one.
 */
export function yearsOnEnd(results: readonly PastResult[]): readonly number[] {
  const years = new Map<string, Set<number>>();
  const keyOf = ({ subject, id, award }: PastResult) => [subject, id, award].join('\n');
  for (const result of results) {
    const own = years.get(keyOf(result)) ?? new Set();
    years.set(keyOf(result), own.add(yearOf(result.day)));
  }
  return results.map((result) => {
    if (result.award === '') return 0;
    return backFrom(yearOf(result.day), years.get(keyOf(result)) ?? new Set());
  });
}

/** How many of the years stand on end, the last of them `year`. */
function backFrom(year: number, years: ReadonlySet<number>): number {
  let count = 0;
  while (years.has(year - count)) count += 1;
  return count;
}

/** A nominee who is proposed now and was proposed for an award before. */
export interface RepeatWinner {
  readonly subject: Subject;
  readonly name: string;
  readonly unit: string;
  readonly award: string;
  /** Award and year, the latest first. */
  readonly before: readonly { readonly award: string; readonly year: number }[];
  /** Years on end with the award proposed now, this one included. */
  readonly onEnd: number;
}

/** `proposed` are those of one review, `results` the rounds before it. */
export function repeatWinners(
  proposed: readonly (Omit<RepeatWinner, 'before' | 'onEnd'> & { readonly id: string })[],
  results: readonly PastResult[],
  asOf: Day,
): readonly RepeatWinner[] {
  const thisYear = yearOf(asOf);
  return proposed.flatMap(({ id, subject, name, unit, award }): RepeatWinner[] => {
    const own = results.filter(
      (result) => result.subject === subject && result.id === id && result.award !== '',
    );
    if (own.length === 0) return [];
    const before = own
      .map(({ award, day }) => ({ award, year: yearOf(day) }))
      .toSorted((a, b) => b.year - a.year);
    const years = before.filter((each) => each.award === award).map(({ year }) => year);
    const onEnd = backFrom(thisYear, new Set([...years, thisYear]));
    return [{ subject, name, unit, award, before, onEnd }];
  });
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** What a sample is expected to come to, and the same said of what it came to. */
import { readFileSync } from 'node:fs';
import type { Judged } from '../../src/domain/decide';
import type { Issue } from '../../src/domain/issue';
import type { Outcome } from '../../src/domain/judge';
import { decimalText } from '../../src/domain/points';
import type { Reason } from '../../src/domain/reason';

/** Worked out by hand; the working is in `notes.md`. */
export interface Expected {
  readonly asOf: string;
  /** Of every status that occurs, how many. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly awards: Readonly<Record<string, string>>;
  /** "verdict status award points #rank", then the reasons as "code condition @ source". */
  readonly nominees: Readonly<Record<string, readonly string[]>>;
  /** Points of single lines: "id criterion". */
  readonly lines?: Readonly<Record<string, string>>;
  /** Of every warning, how many. */
  readonly warnings: Readonly<Record<string, number>>;
}

export function expectedOf(id: string): Expected {
  const file = new URL(`expected/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/** Everything that the expectation speaks of, as the outcome has it. */
export function foundIn(
  { asOf, subjects }: Outcome,
  warnings: readonly Issue[],
  expected: Expected,
): Expected {
  const judged = subjects.flatMap((each) => each.judged);
  const byId = new Map(judged.map((each) => [each.nominee.id, each]));
  const awards = subjects.flatMap((each) => each.awards);
  const lines = Object.keys(expected.lines ?? {}).map((key): [string, string] => {
    const [id = '', code = ''] = key.split(' ');
    const subject = subjects.find((each) => each.judged.some(({ nominee }) => nominee.id === id));
    const position = subject?.rubric.criteria.findIndex((each) => each.code === code) ?? -1;
    const line = byId.get(id)?.card.lines[position] ?? 'absent';
    return [key, typeof line === 'number' ? decimalText(line) : line];
  });
  return {
    asOf,
    counts: Object.fromEntries(
      subjects.map((each) => [
        each.subject,
        countsOf(each.judged.map(({ decision }) => decision.status)),
      ]),
    ),
    awards: Object.fromEntries(
      awards.map(({ award, places, proposed, tied, empty }) => [
        award.code,
        `${String(places.count)}: ${String(proposed.length)} proposed, ` +
          `${String(tied.length)} tied, ${String(empty)} empty`,
      ]),
    ),
    nominees: Object.fromEntries(
      Object.keys(expected.nominees).map((id) => [id, lineOf(byId.get(id))]),
    ),
    ...(expected.lines ? { lines: Object.fromEntries(lines) } : {}),
    warnings: countsOf(warnings.map(({ code }) => code)),
  };
}

export function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function lineOf(judged: Judged | undefined): readonly string[] {
  if (!judged) return ['nobody'];
  const { verdict, decision, card, rank } = judged;
  const points = card.total === null ? '-' : decimalText(card.total);
  const place = rank === null ? '-' : `#${String(rank)}`;
  const award = decision.award?.code ?? '-';
  return [
    [verdict, decision.status, award, points, place].join(' '),
    ...decision.reasons.map(reasonText),
  ];
}

function reasonText(reason: Reason): string {
  const { origin, section } = reason.source;
  const what = 'gate' in reason ? `${reason.code} ${reason.gate}` : reason.code;
  return `${what} @ ${`${origin} ${section}`.trim()}`;
}

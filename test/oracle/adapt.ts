/** The outcome of the program in the form of the oracle's, so that the two can be laid side by side. */
import { judgeCampaign } from '../../src/domain/judge';
import type { Outcome, SubjectOutcome } from '../../src/domain/judge';
import type { Subject } from '../../src/domain/campaign';
import { decimal, fromPoints } from './rational';
import { oracle } from './oracle';
import type { OracleAward, OracleInput, OracleNominee, OracleSubject } from './oracle';
import type { Shown, Status } from './oracle';

type Judged = SubjectOutcome['judged'][number];
type Line = Judged['card']['lines'][number];

function shown(line: Line | undefined): Shown {
  if (line === undefined || line === 'blank') return null;
  return typeof line === 'string' ? line : decimal(fromPoints(line));
}

function statusOf({ decision: { status } }: Judged): Status {
  if (status === 'notMet') return 'ineligible';
  return status === 'incomplete' ? 'undetermined' : status;
}

function subjectOf(outcome: SubjectOutcome): OracleSubject {
  const { awards, judged, rubric } = outcome;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  const codesWith = (list: 'proposed' | 'tied', id: string) =>
    awards.filter((one) => one[list].some((each) => each.id === id)).map(({ award }) => award.code);
  return {
    nominees: judged.map((one) => ({
      id: one.nominee.id,
      verdict: one.verdict,
      lines: Object.fromEntries(
        rubric.criteria.map(({ code }, index) => [code, shown(one.card.lines[index])]),
      ),
      groups: Object.fromEntries(
        rubric.groups.map(({ name }, index) => [name, shown(one.card.groups[index])]),
      ),
      total: one.card.total === null ? null : decimal(fromPoints(one.card.total)),
      class: one.classification,
      rank: one.rank,
      status: statusOf(one),
      proposed: codesWith('proposed', one.nominee.id),
      tied: codesWith('tied', one.nominee.id),
    })),
    awards: awards.map(({ award, places, proposed, tied, tiedPlaces, empty }) => ({
      ...{ code: award.code, places: places.count, tiedPlaces },
      ...{ proposed: ids(proposed), tied: ids(tied) },
      empty: typeof places.count === 'number' ? empty : null,
    })),
  };
}

/** What the program says of one subject. */
export function programSays(outcome: Outcome, subject: Subject): OracleSubject {
  const found = outcome.subjects.find((one) => one.subject === subject);
  return found ? subjectOf(found) : { nominees: [], awards: [] };
}

/** The parts of the oracle's answer that the program shows as well. */
function comparable({ nominees, awards }: OracleSubject, like: OracleSubject): OracleSubject {
  return {
    awards,
    nominees: nominees.map((nominee): OracleNominee => {
      const same = like.nominees.find(({ id }) => id === nominee.id);
      return {
        ...nominee,
        lines: only(nominee.lines, Object.keys(same?.lines ?? {})),
        groups: only(nominee.groups, Object.keys(same?.groups ?? {})),
      };
    }),
  };
}

function only<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

export interface SideBySide {
  readonly program: Readonly<Record<Subject, OracleSubject>>;
  readonly oracle: Readonly<Record<Subject, OracleSubject>>;
}

export function sideBySide(one: OracleInput): SideBySide {
  const outcome = judgeCampaign(one);
  const expected = oracle(one);
  const program = {
    collective: programSays(outcome, 'collective'),
    individual: programSays(outcome, 'individual'),
  };
  return {
    program,
    oracle: {
      collective: comparable(expected.collective, program.collective),
      individual: comparable(expected.individual, program.individual),
    },
  };
}

/** "individual P1 total: program 5, oracle 6", one line a difference. */
export function differences({ program, oracle: expected }: SideBySide): string[] {
  const found: string[] = [];
  for (const subject of ['collective', 'individual'] as const) {
    const [a, b] = [program[subject], expected[subject]];
    for (const id of new Set([...a.nominees, ...b.nominees].map((one) => one.id))) {
      const find = (list: readonly OracleNominee[]) => list.find((one) => one.id === id);
      found.push(...compared(`${subject} ${id}`, find(a.nominees), find(b.nominees)));
    }
    for (const code of new Set([...a.awards, ...b.awards].map((one) => one.code))) {
      const find = (list: readonly OracleAward[]) => list.find((one) => one.code === code);
      found.push(...compared(`${subject} award ${code}`, find(a.awards), find(b.awards)));
    }
  }
  return found;
}

function compared(
  name: string,
  program: object | undefined,
  expected: object | undefined,
): string[] {
  if (!program || !expected)
    return [`${name}: only ${program ? 'the program' : 'the oracle'} has it`];
  const keys = [...new Set([...Object.keys(program), ...Object.keys(expected)])];
  return keys.flatMap((key) => {
    const said = [program, expected].map((one) => (one as Record<string, unknown>)[key]);
    const [a, b] = said.map((value) => JSON.stringify(sorted(value)));
    return a === b ? [] : [`${name} ${key}: program ${String(a)}, oracle ${String(b)}`];
  });
}

/** Keys of a record in one order; the order of the columns is no matter here. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

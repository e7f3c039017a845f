/** A law: something that holds of every drawn campaign, said of the program alone. */
import fc from 'fast-check';
import { test } from 'vitest';
import { judgeCampaign } from '../../src/domain/judge';
import { programSays } from './adapt';
import { cases } from './arbitraries';
import { LISTS } from './changes';
import type { List } from './changes';
import type { Wanted } from './draft';
import { written } from './keep';
import type { OracleInput, OracleNominee } from './oracle';

const RUNS = Math.ceil(Number(process.env['ORACLE_RUNS'] ?? 3000) / 5);
export const SUBJECT = { individuals: 'individual', collectives: 'collective' } as const;

export function law(name: string, holds: (one: OracleInput) => void, wanted: Partial<Wanted> = {}) {
  test(
    name,
    () => {
      fc.assert(
        fc.property(cases(wanted), (one) => {
          try {
            holds(one);
          } catch (error) {
            throw new Error(`${String(error)}\n${written(one)}`, { cause: error });
          }
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 100,
  );
}

export function says(one: OracleInput) {
  const outcome = judgeCampaign(one);
  return LISTS.map((list) => {
    const { nominees, awards } = programSays(outcome, SUBJECT[list]);
    return { awards, nominees: [...nominees].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  });
}

export function nomineeSaid(one: OracleInput, list: List, id: string): OracleNominee {
  const { nominees } = programSays(judgeCampaign(one), SUBJECT[list]);
  const found = nominees.find((nominee) => nominee.id === id);
  if (!found) throw new Error(`${id} is lost`);
  return found;
}

/** Every typed mark of the lists that is a number. */
export function* typedMarks(one: OracleInput) {
  for (const list of LISTS) {
    const { marks, nominees, ballots } = one.entry[list];
    for (const criterion of one.campaign.criteria) {
      if (ballots?.marks.has(criterion.code)) continue;
      for (const [row, mark] of (marks.get(criterion.code) ?? []).entries()) {
        const { id } = nominees[row] ?? { id: '' };
        if (typeof mark === 'number') yield { list, criterion, row, mark, id };
      }
    }
  }
}

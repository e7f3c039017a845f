/** What people do with a campaign's workbook, one thing after the other. */
import fc from 'fast-check';

/** Numbers say which of those that there are at the moment; past the last one they begin again. */
export type Step =
  /** Types into a cell of a list, or of a scoring sheet. */
  | { readonly do: 'type'; readonly list: number; readonly row: number; readonly column: number; readonly value: number } // prettier-ignore
  /** A post, which changes no result. */
  | { readonly do: 'post'; readonly row: number; readonly value: number }
  /** Puts somebody into a list, with the figures of another. */
  | { readonly do: 'add'; readonly list: number; readonly row: number }
  /** Takes somebody out of every sheet. */
  | { readonly do: 'drop'; readonly list: number; readonly row: number }
  /** Changes a number of a rule: points of a criterion, places of an award, a condition's limit. */
  | { readonly do: 'rule'; readonly what: 'points' | 'places' | 'limit'; readonly row: number; readonly value: number } // prettier-ignore
  /** Scores; with `keep` over a sealed round as well. */
  | { readonly do: 'score'; readonly keep: boolean }
  /** The council chooses among those of a tie, beginning with one of them. */
  | { readonly do: 'decide'; readonly award: number; readonly first: number }
  | { readonly do: 'seal' }
  /** Compares with what was sealed; then again while one cell of it is another. */
  | { readonly do: 'verify'; readonly sheet: number; readonly cell: number }
  | { readonly do: 'remove'; readonly sealed: boolean }
  /** Makes the next round and scores it. */
  | { readonly do: 'next' }
  /** Saves the file and opens it. */
  | { readonly do: 'reopen' };

const few = fc.nat({ max: 11 });
const step = <T extends Step['do']>(what: T) => fc.constant(what);

const kinds: readonly { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 5,
    arbitrary: fc.record({ do: step('type'), list: few, row: few, column: few, value: few }),
  },
  { weight: 1, arbitrary: fc.record({ do: step('post'), row: few, value: few }) },
  { weight: 2, arbitrary: fc.record({ do: step('add'), list: few, row: few }) },
  { weight: 2, arbitrary: fc.record({ do: step('drop'), list: few, row: few }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: step('rule'),
      what: fc.constantFrom('points' as const, 'places' as const, 'limit' as const),
      row: few,
      value: few,
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: step('score'), keep: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: step('decide'), award: few, first: few }) },
  { weight: 3, arbitrary: fc.record({ do: step('seal') }) },
  { weight: 2, arbitrary: fc.record({ do: step('verify'), sheet: few, cell: fc.nat(300) }) },
  { weight: 1, arbitrary: fc.record({ do: step('remove'), sealed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: step('next') }) },
  { weight: 1, arbitrary: fc.record({ do: step('reopen') }) },
];

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(...kinds), {
  minLength: 1,
  maxLength: 8,
});

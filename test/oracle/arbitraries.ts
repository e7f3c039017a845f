/**
 * Random campaigns with their entries, small, and full of ties and of values on the edge. A failing
 * one is made smaller by leaving out whatever the failure does not need.
 */
import { Arbitrary, Random, Stream, Value } from 'fast-check';
import type { Subject } from '../../src/domain/campaign';
import { checkRules } from '../../src/domain/check-rules';
import { addAwards, addRanking } from './arbitrary-awards';
import { entryBy, markingBy } from './arbitrary-entry';
import { addEnteredFacts } from './arbitrary-figures';
import { addRubric } from './arbitrary-rubric';
import { BOTH } from './build';
import { DAYS, diceOf } from './dice';
import type { Dice } from './dice';
import { draftOf } from './draft';
import type { Wanted } from './draft';
import type { OracleInput } from './oracle';
import { reductionsOf } from './reductions';

const EVERYTHING: Wanted = { plain: false, steady: false, gaps: true };

export function cases(wanted: Partial<Wanted> = {}): Arbitrary<OracleInput> {
  return new Cases({ ...EVERYTHING, ...wanted });
}

class Cases extends Arbitrary<OracleInput> {
  readonly #wanted: Wanted;

  constructor(wanted: Wanted) {
    super();
    this.#wanted = wanted;
  }

  generate(random: Random): Value<OracleInput> {
    const dice = diceOf(random);
    let drawn = caseBy(dice, this.#wanted);
    while (isRefused(drawn)) drawn = caseBy(dice, this.#wanted);
    return new Value(drawn, undefined);
  }

  canShrinkWithoutContext(_value: unknown): _value is OracleInput {
    return true;
  }

  shrink(value: OracleInput): Stream<Value<OracleInput>> {
    return new Stream(reductionsOf(value))
      .filter((smaller) => !isRefused(smaller))
      .map((smaller) => new Value(smaller, undefined));
  }
}

/** What contradicts itself is refused when it is read, and never judged. */
export function isRefused({ campaign }: OracleInput): boolean {
  return checkRules(campaign).length > 0;
}

/** Both subjects by one rubric, or one after the other, so that the later may look at the first. */
const PHASES: readonly (readonly (readonly Subject[])[])[] = [
  [BOTH],
  [['collective'], ['individual']],
  [['individual'], ['collective']],
];

export function caseBy(dice: Dice, wanted: Wanted): OracleInput {
  const draft = draftOf(dice, wanted);
  // Four in ten have an easy rubric, so that more is left of them when places are given out.
  const plain = wanted.plain || (!wanted.steady && dice.chance(40));
  const rubric = { ...draft, wanted: { ...wanted, plain } };
  addEnteredFacts(rubric);
  const phases = dice.pick(PHASES);
  for (const subjects of phases) {
    addRubric(rubric, subjects, plain ? 2 : phases.length === 1 ? 6 : 3);
  }
  addRanking(draft);
  addAwards(draft);
  if (!wanted.plain && !wanted.steady) draft.campaign.marking = markingBy(dice);
  const { facts } = draft.campaign;
  facts.splice(0, facts.length, ...dice.shuffled(facts));
  return { campaign: draft.campaign, entry: entryBy(draft), asOf: dice.pick(DAYS) };
}

/** The random cases hold every construct of the rubric language, and end in every way there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from './arbitraries';
import { oracle } from './oracle';
import type { OracleInput } from './oracle';
import { isNamedFully, reductionsOf } from './reductions';

const SAMPLE = fc.sample(cases(), { numRuns: 1500, seed: 1 });

/** "quota.base.of=listed": every choice that a case makes, with the path to it. */
function choicesOf(value: unknown, path: string, found: Set<string>): void {
  if (value === null || typeof value === 'boolean') found.add(`${path}=${String(value)}`);
  if (typeof value === 'string' && WORDS.test(path)) found.add(`${path}=${value}`);
  if (typeof value === 'number' && path === 'awards.quota') found.add('awards.quota=number');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    choicesOf(one, Array.isArray(value) ? path : `${path}.${key}`.replace(/^\./, ''), found);
  }
}

const WORDS =
  /(how|aggregate|operation|function|kind|operator|combine|notApplicable|over|effect|prefer|quota|of|rounding|ties|per|subject|periodCombine)$/;

const EXPECTED: Readonly<Record<string, string>> = {
  'facts.derivation.how': 'entered register combine months fullShare cohort members unit',
  'facts.derivation.aggregate': 'count sum mean max min only share',
  'facts.derivation.operation': 'sum difference quotient mean max min',
  'facts.derivation.function': 'mean max min rank',
  'facts.derivation.to': 'null',
  'facts.derivation.within': 'null',
  'facts.derivation.where.test.kind': 'oneOf compare column',
  'facts.kind': 'number choice date',
  'gates.accepts.comparisons.operator': '< <= > >= = <>',
  'gates.over': 'self members',
  'gates.otherwise.effect':
    'ineligible onHold review noClass classIs notTopClass oneClassDown totalCapped noted',
  'criteria.measure.kind': 'points table linear ratio',
  'criteria.measure.lowerIsBetter': 'true false',
  'criteria.measure.step': 'null',
  'criteria.measure.terms.figure': 'null',
  'criteria.notApplicable': 'full rescale zero',
  'groups.combine': 'sum best mean',
  'groups.cut': 'true false',
  'groups.counts': 'true false',
  'groups.parent': 'null',
  'ranking.classFirst': 'true false',
  'tieKeys.prefer': 'higher lower',
  'awards.subject': 'individual collective',
  'awards.quota': 'number awaiting unlimited',
  'awards.quota.base.of': 'listed eligible award figure',
  'awards.quota.rounding': 'down up nearest',
  'awards.ties': 'council all none',
  'awards.rollsDown': 'true false',
  'awards.exclusive': 'true false',
  'limits.kind': 'atMost reserved',
  'limits.per': 'all unit F1',
  'limits.amount.base.of': 'listed eligible award figure quota',
  'marking.combine.kind': 'mean weighted trimmed last third',
  'marking.periodCombine': 'sum mean',
  'questions.answer': 'null',
};

test('every construct is drawn', () => {
  const found = new Set<string>();
  for (const { campaign } of SAMPLE) choicesOf(campaign, '', found);
  const missing = Object.entries(EXPECTED).flatMap(([path, words]) =>
    words.split(' ').flatMap((word) => (found.has(`${path}=${word}`) ? [] : [`${path}=${word}`])),
  );
  expect(missing).toEqual([]);
});

test('so is what has no word of its own', () => {
  const has = (is: (one: OracleInput) => boolean) => SAMPLE.filter(is).length;
  const rare = {
    'classes with a condition': has(({ campaign }) =>
      campaign.classes.some(({ requires }) => requires.length > 0),
    ),
    'classes by role': has(({ campaign }) => campaign.classes.length > 3),
    'ranked in fields': has(({ campaign }) =>
      campaign.ranking.some(({ within }) => within.length > 0),
    ),
    'preferred values': has(({ campaign }) =>
      campaign.tieKeys.some(({ prefer }) => typeof prefer === 'object'),
    ),
    'k of n': has(({ campaign }) => campaign.gates.some(({ needed }) => needed > 1)),
    'groups in groups': has(({ campaign }) =>
      campaign.groups.some(({ parent }) => parent !== null),
    ),
    weights: has(({ campaign }) => campaign.criteria.some(({ weight }) => weight !== null)),
    'a rule about the total': has(({ campaign }) =>
      campaign.groups.some(({ code }) => code === 'TONG'),
    ),
    'awards with a condition': has(({ campaign }) =>
      campaign.awards.some(({ requires }) => requires.length > 0),
    ),
    ballots: has(({ entry }) => entry.individuals.ballots !== null),
    periods: has(({ campaign }) => campaign.marking.periods.length > 1),
  };
  expect(Object.entries(rare).filter(([, count]) => count < 10)).toEqual([]);
});

test('every verdict and every status is reached, with ties and without', () => {
  const found = new Map<string, number>();
  const hit = (key: string) => found.set(key, (found.get(key) ?? 0) + 1);
  for (const one of SAMPLE) {
    const { collective, individual } = oracle(one);
    for (const { nominees, awards } of [collective, individual]) {
      for (const { verdict, status } of nominees) {
        hit(verdict);
        hit(status);
      }
      for (const { tied, empty } of awards) {
        if (tied.length > 0) hit('a tie');
        if (empty) hit('an empty place');
      }
    }
  }
  const wanted = [
    ...['eligible', 'onHold', 'ineligible', 'undetermined', 'proposed', 'awaitingCouncil'],
    ...['tiedAtCutLine', 'awaitingQuota', 'beyondQuota', 'notForAward', 'a tie', 'an empty place'],
  ];
  expect(wanted.filter((key) => (found.get(key) ?? 0) < 40)).toEqual([]);
});

test('whatever a case is reduced to can still be judged', () => {
  for (const one of SAMPLE.slice(0, 40)) {
    expect(isNamedFully(one.campaign)).toBe(true);
    for (const smaller of reductionsOf(one)) expect(() => oracle(smaller)).not.toThrow();
  }
});

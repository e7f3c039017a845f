/** Awards beside each other: what a number is taken of, what ties leave, what an award asks for. */
import { describe, expect, test } from 'vitest';
import type { Award, Percentage, QuotaBase } from '../../src/domain/award';
import { basesOf, inOrderOfBases } from '../../src/domain/quota';
import { names, outcomeOf, shape } from '../support/awards';
import {
  award,
  campaignOf,
  fact,
  gate,
  judge,
  limit,
  line,
  number,
  people,
  scope,
  source,
  test_,
} from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

const share = (percent: string, base: QuotaBase, rounding: 'down' | 'up' = 'down'): Percentage => ({
  share: number(percent),
  base,
  rounding,
});
const halfOf = (code: string) => share('50%', { of: 'award', award: code });

const question = (answer: string) => ({
  code: 'Q1',
  text: 'Có xét không?',
  planWords: '',
  options: [
    { code: 'A', text: 'Có' },
    { code: 'B', text: 'Không' },
  ],
  answer,
  source,
});

describe('a number taken of another award', () => {
  test('places that a tie still holds count, for somebody will take them', () => {
    // Of two places An has one; Bình and Chi share the other. Half of two is one.
    const { awards } = outcomeOf(
      [award('GK', 2), award('BK', halfOf('GK'), { exclusive: false })],
      'An 95, Bình 90, Chi 90',
    );
    expect(awards[1]?.places).toMatchObject({ count: 1, basis: { base: 2 } });
    expect(shape(awards[1])).toMatchObject({ proposed: 'An', beyond: 'Bình Chi' });
  });

  test('that is still to be allocated leaves everybody waiting for both', () => {
    const { awards, judged } = outcomeOf(
      [award('GK', 'awaiting'), award('BK', halfOf('GK'))],
      'An 95, Bình 90',
    );
    for (const result of awards) {
      expect(result.places).toEqual({ count: 'awaiting', basis: null });
      expect(names(result.awaiting)).toBe('An Bình');
      expect(result).toMatchObject({ proposed: [], tied: [], beyond: [], unfit: [] });
      expect(result).toMatchObject({ tiedPlaces: 0, empty: 0, cutPoints: null });
    }
    expect(judged.map(({ decision }) => decision.status)).toEqual([
      'awaitingQuota',
      'awaitingQuota',
    ]);
  });

  test('that the office does not give is a share of nobody', () => {
    const { awards } = outcomeOf(
      [award('GK', 4, { onlyIf: scope('Q1=A') }), award('BK', halfOf('GK'))],
      'An 95, Bình 90',
      { questions: [question('B')] },
    );
    expect(awards.map((result) => result.award.code)).toEqual(['BK']);
    expect(awards[0]?.places).toMatchObject({ count: 0, basis: { base: 0 } });
    expect(shape(awards[0])).toMatchObject({ proposed: '-', beyond: 'An Bình', empty: '0' });
    expect(awards[0]?.awaiting).toEqual([]);
  });
});

describe('an award that the office gives under an answer', () => {
  test.each(
    table(`
      answer  awards  first         second
      A       GK BK   proposed GK   proposed BK
      B       BK      proposed BK   beyondQuota BK
    `),
  )('answer $answer', ({ answer = '', awards: given, first, second }) => {
    const { awards, judged } = outcomeOf(
      [award('GK', 1, { onlyIf: scope('Q1=A') }), award('BK', 1)],
      'An 95, Bình 90',
      { questions: [question(answer)] },
    );
    expect(awards.map((result) => result.award.code).join(' ')).toBe(given);
    const told = judged.map(({ decision }) => `${decision.status} ${decision.award?.code ?? '-'}`);
    expect(told).toEqual([first, second]);
  });

  test('without another award there is only a ranking', () => {
    const { awards, judged } = outcomeOf([award('GK', 1, { onlyIf: scope('Q1=A') })], 'An 95', {
      questions: [question('B')],
    });
    expect(awards).toEqual([]);
    expect(said(judged[0])).toEqual(['noAward rank=1 points=95 @office']);
  });
});

describe('a percentage of those with a figure', () => {
  test('whose figure is blank or does not apply does not count', () => {
    const base: QuotaBase = { of: 'figure', figure: 'n', test: test_('>=2') };
    const campaign = campaignOf({
      facts: [fact('n', 'number')],
      criteria: [line('1', '100')],
      awards: [award('BK', share('50%', base))],
    });
    // Four have two or more: half of them is 2.
    const individuals = people(
      campaign,
      '1 n',
      `An | P | 95 2
       Bình | P | 94 -
       Chi | P | 93 KAD
       Dũng | P | 92 3
       Em | P | 91 1
       Giang | P | 90 2
       Hà | P | 89 5`,
    );
    const [result] = judge(campaign, { individuals }).awards;
    expect(result?.places).toMatchObject({ count: 2, basis: { base: 4 } });
    expect(shape(result).proposed).toBe('An Bình');
  });
});

describe('losers of an open tie', () => {
  test('who have a place keep none further down', () => {
    // Two of three lose. One place is kept in GK, so one loser is left for KK, and Dũng has a place.
    const { awards } = outcomeOf(
      [award('BK', 1), award('GK', 1), award('KK', 2)],
      'An 95, Bình 95, Chi 95, Dũng 90, Em 89',
    );
    expect(awards.map(({ kept }) => kept)).toEqual([0, 1, 1]);
    expect(shape(awards[1])).toMatchObject({ proposed: '-', beyond: 'Dũng Em', empty: '0' });
    expect(shape(awards[2])).toMatchObject({ proposed: 'Dũng', beyond: 'Em', empty: '0' });
  });

  test('keep no place in an award that is not for them', () => {
    const { awards } = outcomeOf(
      [award('BK', 1), award('GK', 1, { onlyIf: scope('v=B') })],
      'An 95 P A, Bình 95 P A, Chi 90 P B',
    );
    expect(awards[1]?.kept).toBe(0);
    expect(shape(awards[1])).toMatchObject({ proposed: 'Chi', empty: '0' });
  });

  test('as many as the award is for: of two losers one fits', () => {
    const { awards } = outcomeOf(
      [award('BK', 1), award('GK', 3, { onlyIf: scope('v=B') })],
      'An 95 P A, Bình 95 P A, Chi 95 P B, Dũng 90 P B, Em 89 P B, Giang 88 P B',
    );
    expect(awards[1]?.kept).toBe(1);
    expect(shape(awards[1])).toMatchObject({ proposed: 'Dũng Em', beyond: 'Giang', empty: '0' });
  });
});

describe('what an award asks for', () => {
  test.each(
    table(`
      fact  status
      Có    proposed
      Không  notForAward
      -     notForAward
      // a condition that does not apply is no ground against anybody
      KAD   proposed
    `),
  )('with $fact the only nominee is $status', ({ fact: value = '', status }) => {
    const gates = [gate('M', 'v', 'Có', { otherwise: { effect: 'noted' } })];
    const { awards, judged } = outcomeOf(
      [award('BK', 1, { requires: ['M'] })],
      `An 95 P ${value}`,
      { gates },
    );
    expect(judged[0]?.decision.status).toBe(status);
    expect(awards[0]?.cutPoints).toBe(status === 'proposed' ? 950_000 : null);
  });
});

describe('the order in which awards are given out', () => {
  const codes = (list: readonly Award[]) => list.map(({ code }) => code).join(' ');
  const listed = share('10%', { of: 'listed' });

  test('a limit taken of another award waits for it as well', () => {
    const three = [award('A', 1), award('B', 1), award('C', 1)];
    expect(codes(inOrderOfBases(three, [limit('A', halfOf('C'))]))).toBe('C A B');
    expect(codes(inOrderOfBases(three, [limit('B', halfOf('C'))]))).toBe('A C B');
    expect(codes(inOrderOfBases(three, [limit('A', 2), limit('A', listed)]))).toBe('A B C');
  });

  test('what an award is taken of: its own number and its limits, not those of others', () => {
    const limits = [limit('A', halfOf('C')), limit('B', halfOf('D')), limit('A', listed)];
    expect(basesOf(award('A', halfOf('B')), limits)).toEqual(['B', 'C']);
    expect(basesOf(award('A', listed), [])).toEqual([]);
    expect(basesOf(award('A', 'unlimited'), limits)).toEqual(['C']);
  });

  test('a circle, which the check of the rules names, still gives each award once', () => {
    const circle = [award('A', halfOf('B')), award('B', halfOf('A')), award('C', halfOf('C'))];
    const order = inOrderOfBases(circle, []).map(({ code }) => code);
    expect(order.toSorted()).toEqual(['A', 'B', 'C']);
  });
});

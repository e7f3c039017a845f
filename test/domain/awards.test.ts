import { describe, expect, test } from 'vitest';
import type { Award } from '../../src/domain/award';
import { names, outcomeOf, shape } from '../support/awards';
import { award, gate, scope } from '../support/rules';
import { table } from '../support/table';

describe('a quota is a ceiling', () => {
  test.each(
    table(`
      who                               quota  proposed     tied         places  beyond         empty
      // An Giang 2026, V.3 "Số lượng khen thưởng", in small
      An 95, Bình 92, Chi 92, Dũng 90   2      An           Bình Chi     1       Dũng           0
      An 95, Bình 92, Chi 92, Dũng 90   3      An Bình Chi  -            0       Dũng           0
      An 95, Bình 92, Chi 92, Dũng 90   1      An           -            0       Bình Chi Dũng  0
      An 95, Bình 92                    6      An Bình      -            0       -              4
      An 90, Bình 90, Chi 90            2      -            An Bình Chi  2       -              0
      An 90, Bình 90                    0      -            -            0       An Bình        0
    `),
  )('$quota places for $who', ({ who = '', quota, ...expected }) => {
    const [result] = outcomeOf([award('BK', Number(quota))], who).awards;
    expect(shape(result)).toEqual(expected);
  });

  test('a quota that is not allocated yet proposes nobody and leaves everybody waiting', () => {
    const { awards, judged } = outcomeOf([award('GK', 'awaiting')], 'An 95, Bình 92');
    expect(names(awards[0]?.awaiting ?? [])).toBe('An Bình');
    expect(judged.map(({ decision }) => decision.status)).toEqual([
      'awaitingQuota',
      'awaitingQuota',
    ]);
  });

  test('without a limit everybody who is eligible is proposed', () => {
    const [result] = outcomeOf([award('GK', 'unlimited')], 'An 95, Bình 12').awards;
    expect(shape(result)).toMatchObject({ proposed: 'An Bình', empty: '0' });
  });

  test('without an award there is a ranking and nothing more', () => {
    const { judged } = outcomeOf([], 'An 95, Bình 92');
    expect(judged.map(({ decision }) => decision.reasons[0]?.code)).toEqual(['noAward', 'noAward']);
  });
});

describe('ties at the line, as the campaign says', () => {
  test.each(
    table(`
      ties     proposed     tied      beyond         empty
      council  An           Bình Chi  Dũng           0
      all      An Bình Chi  -         Dũng           0
      // nobody of the tied, and nobody behind them either: the place stays empty
      none     An           -         Bình Chi Dũng  1
    `),
  )('$ties', ({ ties, proposed, tied, beyond: behind, empty }) => {
    const [result] = outcomeOf(
      [award('BK', 2, { ties: ties as Award['ties'] })],
      'An 95, Bình 92, Chi 92, Dũng 90',
    ).awards;
    expect(shape(result)).toMatchObject({ proposed, tied, beyond: behind, empty });
  });

  test('who is not taken because of a tie is told so', () => {
    const { judged } = outcomeOf([award('BK', 1, { ties: 'none' })], 'An 92, Bình 92, Chi 90');
    const codes = judged.map(({ decision }) => decision.reasons[0]?.code);
    expect(codes).toEqual(['tieNotAdmitted', 'tieNotAdmitted', 'beyondQuota']);
  });
});

describe('one award after another', () => {
  test('who has the higher award is out of the lower', () => {
    const { awards } = outcomeOf([award('BK', 1), award('GK', 1)], 'An 95, Bình 92, Chi 90');
    expect(shape(awards[1])).toMatchObject({ proposed: 'Bình', beyond: 'Chi' });
  });

  test('losers of an open tie above keep their places below', () => {
    // Two of three tied ones will lose and stand before Dũng in the lower award: of its three
    // places two are theirs, so one is left. Giving Dũng and Em both a place would be one too many.
    const who = 'An 92, Bình 92, Chi 92, Dũng 90, Em 89';
    const { awards } = outcomeOf([award('BK', 1), award('GK', 3)], who);
    expect(shape(awards[0])).toMatchObject({ tied: 'An Bình Chi' });
    expect(shape(awards[1])).toMatchObject({ proposed: 'Dũng', beyond: 'Em' });
  });

  test('a loser who has a place without a number keeps none further down', () => {
    const awards = [award('BK', 1), award('KK', 'unlimited'), award('GK', 2)];
    const results = outcomeOf(awards, 'An 92, Bình 92').awards.map(shape);
    expect(results.map(({ tied, empty }) => `${tied}, ${empty}`)).toEqual([
      'An Bình, 0',
      '-, 0',
      '-, 2',
    ]);
  });

  test('where the numbers are still to be allocated no loser has a place', () => {
    const awards = [award('BK', 1), award('KK', 'awaiting'), award('GK', 2)];
    const results = outcomeOf(awards, 'An 92, Bình 92, Chi 80, Dũng 70').awards.map(shape);
    expect(results[2]).toMatchObject({ proposed: 'Chi', beyond: 'Dũng', empty: '0' });
  });

  test('places that stay empty roll down only if the campaign says so', () => {
    const fits = { onlyIf: scope('v=A') };
    const who = 'An 95 P A, Bình 92 P B, Chi 91 P B, Dũng 90 P B';
    const lower = award('GK', 1);
    const kept = outcomeOf([award('BK', 3, fits), lower], who).awards[1];
    expect(shape(kept)).toMatchObject({ proposed: 'Bình', beyond: 'Chi Dũng' });
    const rolled = outcomeOf([award('BK', 3, { ...fits, rollsDown: true }), lower], who).awards[1];
    expect(rolled?.places.count).toBe(3);
    expect(shape(rolled)).toMatchObject({ proposed: 'Bình Chi Dũng', beyond: '-' });
  });

  test('an award that may be held beside others is proposed beside them', () => {
    const { awards, judged } = outcomeOf(
      [award('BK', 1), award('DH', 2, { exclusive: false }), award('GK', 1)],
      'An 95, Bình 92, Chi 90',
    );
    expect(awards.map((result) => names(result.proposed))).toEqual(['An', 'An Bình', 'Bình']);
    expect(judged[0]?.decision).toMatchObject({ award: { code: 'BK' }, also: [{ code: 'DH' }] });
    expect(judged[0]?.decision.reasons).toContainEqual(
      expect.objectContaining({ code: 'alsoProposed', award: 'DH' }),
    );
  });
});

describe('what an award asks for itself', () => {
  const gates = [gate('Đ', 'TONG', '>=90', { text: 'Từ 90 điểm', otherwise: { effect: 'noted' } })];
  test('a minimum score', () => {
    const { awards, judged } = outcomeOf(
      [award('BK', 3, { requires: ['Đ'] })],
      'An 95, Bình 90, Chi 89.99',
      { gates },
    );
    expect(shape(awards[0])).toMatchObject({ proposed: 'An Bình', beyond: '-', empty: '1' });
    expect(names(awards[0]?.unfit ?? [])).toBe('Chi');
    expect(judged[2]?.decision.status).toBe('notForAward');
    expect(judged[2]?.decision.reasons[0]).toMatchObject({
      code: 'notForAward',
      conditions: ['Từ 90 điểm'],
    });
  });

  test('whoever misses the higher is considered for the lower', () => {
    const { judged } = outcomeOf(
      [award('BK', 3, { requires: ['Đ'] }), award('GK', 1)],
      'An 95, Chi 80',
      { gates },
    );
    expect(judged[1]?.decision).toMatchObject({ status: 'proposed', award: { code: 'GK' } });
  });

  test('an award for leaders only', () => {
    const { awards, judged } = outcomeOf(
      [award('BK', 2, { onlyIf: scope('v=A') })],
      'An 95 P B, Bình 90 P A, Chi 85 P -',
    );
    expect(names(awards[0]?.proposed ?? [])).toBe('Bình');
    // Whether Chi is one is not known; that is no ground to propose.
    expect(names(awards[0]?.unfit ?? [])).toBe('An Chi');
    expect(judged[0]?.decision.reasons[0]).toMatchObject({
      code: 'notForAward',
      conditions: ['A'],
    });
  });
});

describe('the council looks at some cases', () => {
  const gates = [gate('X', 'v', 'B', { otherwise: { effect: 'review' } })];
  test('its place is kept meanwhile', () => {
    const { judged } = outcomeOf([award('BK', 1)], 'An 95 P A, Bình 90 P B', { gates });
    expect(judged.map(({ decision }) => decision.status)).toEqual([
      'awaitingCouncil',
      'beyondQuota',
    ]);
  });
  test('behind the line there is nothing to look at', () => {
    const { judged } = outcomeOf([award('BK', 1)], 'An 95 P B, Bình 90 P A', { gates });
    expect(judged.map(({ decision }) => decision.status)).toEqual(['proposed', 'beyondQuota']);
    expect(judged[1]?.decision.reasons).toContainEqual(
      expect.objectContaining({ code: 'gateNotMet', outcome: 'review' }),
    );
  });
});

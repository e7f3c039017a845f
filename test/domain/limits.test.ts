import { describe, expect, test } from 'vitest';
import type { Award, Limit, Quota } from '../../src/domain/award';
import { outcomeOf, shape } from '../support/awards';
import { award, limit, number, scope } from '../support/rules';

describe('further limits', () => {
  const run = (
    limits: readonly Limit[],
    who: string,
    quota: Quota = 3,
    ties: Award['ties'] = 'council',
  ) => outcomeOf([award('BK', quota, { ties })], who, { limits });

  test('one for each unit: the next of another unit moves up', () => {
    const { awards, judged } = run(
      [limit('BK', 1, { per: 'unit' })],
      'An 95 P1, Bình 94 P1, Chi 90 P2',
    );
    expect(shape(awards[0])).toMatchObject({ proposed: 'An Chi', beyond: 'Bình', empty: '1' });
    expect(judged[1]?.decision.reasons[0]).toMatchObject({
      code: 'limitReached',
      of: 'P1',
      places: 1,
    });
  });

  test('a tie within a unit leaves the others alone', () => {
    const { awards } = run(
      [limit('BK', 1, { per: 'unit' })],
      'An 95 P1, Bình 95 P1, Chi 95 P2, Dũng 80 P3',
    );
    expect(shape(awards[0])).toEqual({
      proposed: 'Chi Dũng',
      tied: 'An Bình',
      places: '1',
      beyond: '-',
      empty: '0',
    });
  });

  test('what a tie in a unit may take is set aside: the number is never exceeded', () => {
    const { awards } = run(
      [limit('BK', 1, { per: 'unit' })],
      'An 95 P1, Bình 95 P1, Chi 94 P2, Dũng 80 P3',
      2,
    );
    expect(shape(awards[0])).toMatchObject({
      proposed: 'Chi',
      tied: 'An Bình',
      places: '1',
      beyond: 'Dũng',
    });
  });

  test('leaders at most 50 % of the places', () => {
    const half = {
      share: number('50%'),
      base: { of: 'quota' as const },
      rounding: 'down' as const,
    };
    const limits = [limit('BK', half, { among: scope('v=A') })];
    const { awards } = run(limits, 'An 95 P A, Bình 94 P A, Chi 93 P A, Dũng 60 P B', 4);
    expect(shape(awards[0])).toMatchObject({ proposed: 'An Bình Dũng', beyond: 'Chi', empty: '1' });
  });

  test('two places reserved for staff', () => {
    const limits = [limit('BK', 2, { kind: 'reserved', among: scope('v=B') })];
    const { awards } = run(limits, 'An 95 P A, Bình 94 P A, Chi 60 P B', 3);
    // Of three places one is left for others; the second reserved place stays empty.
    expect(shape(awards[0])).toMatchObject({ proposed: 'An Chi', beyond: 'Bình', empty: '1' });
  });

  test('for each value of a figure', () => {
    const { awards } = run([limit('BK', 1, { per: 'v' })], 'An 95 P A, Bình 94 P A, Chi 60 P B', 3);
    expect(shape(awards[0])).toMatchObject({ proposed: 'An Chi', beyond: 'Bình' });
  });

  test('nobody is admitted from a tie in a unit, and the others are not held up', () => {
    const { awards } = run(
      [limit('BK', 1, { per: 'unit' })],
      'An 95 P1, Bình 95 P1, Chi 90 P2',
      3,
      'none',
    );
    expect(shape(awards[0])).toMatchObject({ proposed: 'Chi', beyond: 'An Bình', empty: '2' });
  });

  test('a share of what is still to be allocated keeps everybody else out', () => {
    const half = {
      share: number('50%'),
      base: { of: 'award' as const, award: 'GK' },
      rounding: 'up' as const,
    };
    const outcome = (kind: Limit['kind']) =>
      outcomeOf([award('GK', 'awaiting'), award('BK', 3)], 'An 95 P A, Bình 94 P B', {
        limits: [limit('BK', half, { kind, among: scope('v=B') })],
      });
    // Of those with B none is let in while nobody knows how many may be.
    expect(shape(outcome('atMost').awards[1])).toMatchObject({ proposed: 'An', beyond: 'Bình' });
    // How many places are theirs is not known, so none can be given to another.
    expect(shape(outcome('reserved').awards[1])).toMatchObject({ proposed: 'Bình', beyond: 'An' });
  });
});

import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
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
  rank,
  scope,
  source,
} from '../support/rules';
import { said } from '../support/said';

describe('what is said of awards', () => {
  const of = (who: string, parts: Partial<Campaign>) => {
    const campaign = campaignOf({ facts: [fact('v')], criteria: [line('1', '100')], ...parts });
    const rows = who.split(', ').map((each) => {
      const [id = '', mark = '', v = 'A'] = each.split(' ');
      return `${id} | P | ${mark} ${v}`;
    });
    const { judged } = judge(campaign, { individuals: people(campaign, '1 v', rows.join('\n')) });
    return Object.fromEntries(judged.map((each) => [each.nominee.id, said(each).join(', ')]));
  };

  test('a place, a line, and who is behind it', () => {
    expect(of('An 95, Bình 90, Chi 85, Dũng 80', { awards: [award('BK', 2)] })).toEqual({
      An: 'withinQuota points=95 rank=1 quota=2 @V.3',
      Bình: 'withinQuota points=90 rank=2 quota=2 @V.3',
      Chi: 'beyondQuota rank=3 points=85 quota=2 cutPoints=90 @V.3',
      Dũng: 'beyondQuota rank=4 points=80 quota=2 cutPoints=90 @V.3',
    });
    expect(of('An 95', { awards: [award('BK', 0)] })).toEqual({
      An: 'beyondQuota rank=1 points=95 quota=0 cutPoints=- @V.3',
    });
    expect(of('An 95', { awards: [award('BK', 'unlimited')] })).toEqual({
      An: 'withinQuota points=95 rank=1 quota=unlimited @V.3',
    });
    expect(of('An 95', { awards: [award('BK', 'awaiting')] })).toEqual({
      An: 'awaitingQuota points=95 rank=1 @V.3',
    });
  });

  test('a tie at the line, as the campaign says', () => {
    const tied = (ties: 'council' | 'all' | 'none') =>
      of('An 95, Bình 90, Chi 90', { awards: [award('BK', 2, { ties })] });
    expect(tied('council')).toMatchObject({
      An: 'withinQuota points=95 rank=1 quota=2 @V.3',
      Chi: 'tiedAtCutLine points=90 places=1 others=Bình keys=none @V.3',
    });
    expect(tied('all')).toMatchObject({
      An: 'withinQuota points=95 rank=1 quota=2 @V.3',
      Chi: 'tieAdmitted points=90 rank=2 places=2 @V.3',
    });
    expect(tied('none')).toMatchObject({ Chi: 'tieNotAdmitted rank=2 points=90 places=2 @V.3' });
  });

  test('a percentage, and places that came from above', () => {
    const share = { share: number('50%'), base: { of: 'listed' }, rounding: 'up' } as const;
    const awards = [award('BK', 2, { onlyIf: scope('v=A'), rollsDown: true }), award('GK', share)];
    const found = of('An 95 A, Bình 90 B, Chi 85 B', { awards });
    // Half of three is 1,5, up: 2; with the place of BK that only An is for they are 3.
    const behind =
      'quotaShare share=0.5 base=3 exact=1.5 places=2 rounding=up @V.3, placesRolledDown rolled=1 total=3 @V.3';
    expect(found).toEqual({
      An: 'withinQuota points=95 rank=1 quota=2 @V.3',
      Bình: `withinQuota points=90 rank=2 quota=3 @V.3, ${behind}`,
      Chi: `withinQuota points=85 rank=3 quota=3 @V.3, ${behind}`,
    });
  });

  test('places that wait for the losers of a tie', () => {
    const awards = [award('BK', 1), award('GK', 2), award('KK', 'unlimited')];
    const found = of('An 95, Bình 95, Chi 90, Dũng 85', { awards });
    expect(found).toMatchObject({
      Chi: 'withinQuota points=90 rank=3 quota=2 @V.3, placesKept kept=1 @V.3',
      // Without a number nothing is kept.
      Dũng: 'withinQuota points=85 rank=4 quota=unlimited @V.3',
    });
  });

  test('a limit, with whom it is for', () => {
    const limits = [limit('BK', 1, { per: 'v', source: { ...source, section: 'V.4' } })];
    expect(of('An 95 A, Bình 90 A', { awards: [award('BK', 3)], limits })).toMatchObject({
      Bình: 'limitReached rank=2 points=90 of=A places=1 @V.4',
    });
    const none = [award('BK', 3, { ties: 'none' })];
    expect(of('An 95 A, Bình 95 A', { awards: none, limits })).toMatchObject({
      Bình: 'tieNotAdmitted rank=1 points=95 places=1 @V.4',
    });
  });

  test('what an award asks for besides, by its words or for whom it is', () => {
    const gates = [
      gate('M', 'TONG', '>=80', { text: 'Từ 80 điểm', otherwise: { effect: 'noted' } }),
      gate('T', 'v', 'A', { text: 'Nhóm A', otherwise: { effect: 'noted' } }),
    ];
    const required = [award('BK', 3, { requires: ['M', 'T'] })];
    expect(of('An 79 B, Bình 79 A, Chi 90 -', { awards: required, gates })).toEqual({
      An: 'notForAward conditions=Từ 80 điểm+Nhóm A @V.3',
      Bình: 'notForAward conditions=Từ 80 điểm @V.3',
      Chi: 'notForAward conditions=Nhóm A @V.3',
    });
    const scoped = [award('BK', 3, { onlyIf: scope('v=A|B') })];
    expect(of('An 79 Không', { awards: scoped })).toEqual({
      An: 'notForAward conditions=A / B @V.3',
    });
  });

  test('what parted those with equal points', () => {
    const key = { figure: 'v', prefer: { values: ['A'] }, appliesTo: ['individual'], onlyIf: [] };
    const parts = {
      awards: [award('BK', 1)],
      tieKeys: [{ ...key, source: { ...source, section: 'V.5' } } as never],
    };
    expect(of('An 95 A, Bình 95 B', parts)).toEqual({
      An: 'withinQuota points=95 rank=1 quota=1 @V.3, partedBy key=v value=A @V.5',
      Bình: 'beyondQuota rank=2 points=95 quota=1 cutPoints=95 @V.3, partedBy key=v value=B @V.5',
    });
  });

  test('awards beside each other', () => {
    const awards = [award('BK', 1), award('DH', 1, { exclusive: false })];
    expect(of('An 95', { awards }).An).toBe(
      'withinQuota points=95 rank=1 quota=1 @V.3, alsoProposed @V.3',
    );
  });
});

test('where a class goes before points no number of points is the line', () => {
  const campaign = campaignOf({
    facts: [fact('s')],
    criteria: [line('1', '100')],
    gates: [gate('S', 's', 'Có', { otherwise: { effect: 'noted' } })],
    classes: [rank('Xuất sắc', '>=80', { requires: ['S'] }), rank('Tốt', '>=70')],
    ranking: [{ subject: 'individual', within: [], classFirst: true }],
    awards: [award('BK', 2)],
  });
  const rows = 'An | P | 95 Không\nBình | P | 80 Có\nChi | P | 85 Không';
  const { judged } = judge(campaign, { individuals: people(campaign, '1 s', rows) });
  expect(judged.map((each) => said(each)[0])).toEqual([
    'withinQuota points=95 rank=2 quota=2 @V.3',
    'withinQuota points=80 rank=1 quota=2 @V.3',
    'beyondQuota rank=3 points=85 quota=2 cutPoints=- @V.3',
  ]);
});

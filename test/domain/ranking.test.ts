import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import type { TieKey } from '../../src/domain/fact';
import { campaignOf, fact, judge, line, people, rank, source } from '../support/rules';
import { table } from '../support/table';

const key = (figure: string, prefer: TieKey['prefer'], more: Partial<TieKey> = {}): TieKey => ({
  figure,
  prefer,
  appliesTo: ['individual'],
  onlyIf: [],
  source,
  ...more,
});

const heads = '1 mới tháng khối vai';
const facts = [fact('mới'), fact('tháng', 'number'), fact('khối'), fact('vai')];

/** "An 1, Bình 2": who is ranked where, in the order of places and names. */
function places(rules: Partial<Campaign>, rows: string): string {
  const campaign = campaignOf({ facts, criteria: [line('1', '100')], ...rules });
  return judge(campaign, { individuals: people(campaign, heads, rows) })
    .judged.map(({ nominee, rank: at }) => `${nominee.id} ${String(at)}`)
    .join(', ');
}

describe('places', () => {
  test.each(
    table(`
      points         places
      90 95 95       An 3, Bình 1, Chi 1
      90 90 90       An 1, Bình 1, Chi 1
      95 90 90       An 1, Bình 2, Chi 2
      // exact: 89,99 is not 90
      89.99 90 90    An 3, Bình 1, Chi 1
      // without a total nobody has a place
      90 - 80        An 1, Bình null, Chi 2
    `),
  )('$points: $places', ({ points = '', places: expected }) => {
    const [a, b, c] = points.split(' ');
    const rows = `An | P | ${a ?? ''} Có 1 A A
      Bình | P | ${b ?? ''} Có 1 A A
      Chi | P | ${c ?? ''} Có 1 A A`;
    expect(places({}, rows)).toBe(expected);
  });
});

describe('tie keys, one after another', () => {
  const rows = (text: string) =>
    text
      .split(', ')
      .map((each) => {
        const [id = '', mark = '', isNew = '', months = ''] = each.split(' ');
        return `${id} | P | ${mark} ${isNew} ${months} A A`;
      })
      .join('\n');
  const keys = [key('mới', { values: ['Có'] }), key('tháng', 'higher')];
  test.each(
    table(`
      who                                             places
      An 90 Không 5, Bình 90 Có 1, Chi 95 Không 1     An 3, Bình 2, Chi 1
      // the second key decides where the first does not
      An 90 Có 5, Bình 90 Có 7, Chi 90 Không 9        An 2, Bình 1, Chi 3
      // whom no key tells apart shares the place
      An 90 Có 5, Bình 90 Có 5, Chi 90 Có 4           An 1, Bình 1, Chi 3
      // one value that is not known: the key is not used, nor a later one
      An 90 - 5, Bình 90 Có 7, Chi 90 Không 9         An 1, Bình 1, Chi 1
      An 90 Có -, Bình 90 Có 7, Chi 90 Không 9        An 1, Bình 1, Chi 3
      An 90 KAD 5, Bình 90 Có 7, Chi 80 Không 9       An 1, Bình 1, Chi 3
      // points before any key
      An 90 Không 1, Bình 89 Có 9, Chi 88 Có 9        An 1, Bình 2, Chi 3
    `),
  )('$who: $places', ({ who = '', places: expected }) => {
    expect(places({ tieKeys: keys }, rows(who))).toBe(expected);
  });

  test('fewer is better where the campaign says so', () => {
    expect(places({ tieKeys: [key('tháng', 'lower')] }, rows('An 90 Có 5, Bình 90 Có 7'))).toBe(
      'An 1, Bình 2',
    );
  });

  test('a key that stands only under another answer is not used', () => {
    const questions = [
      {
        code: 'Q',
        text: '',
        planWords: '',
        options: [
          { code: 'A', text: '' },
          { code: 'B', text: '' },
        ],
        answer: 'B',
        source,
      },
    ];
    const only = (option: string) =>
      places(
        { questions, tieKeys: [key('tháng', 'lower', { onlyIf: [{ of: 'Q', is: [option] }] })] },
        rows('An 90 Có 5, Bình 90 Có 7'),
      );
    expect(only('A')).toBe('An 1, Bình 1');
    expect(only('B')).toBe('An 1, Bình 2');
  });

  test('a key of the other subject is not used', () => {
    const collective = [key('tháng', 'lower', { appliesTo: ['collective'] })];
    expect(places({ tieKeys: collective }, rows('An 90 Có 5, Bình 90 Có 7'))).toBe('An 1, Bình 1');
  });

  test('who was placed by a key is told so, with its value and source', () => {
    const campaign = campaignOf({ facts, criteria: [line('1', '100')], tieKeys: keys });
    const individuals = people(campaign, heads, rows('An 90 Có 5, Bình 90 Có 7, Chi 80 Có 1'));
    const reasons = judge(campaign, { individuals }).judged.map(({ decision }) =>
      decision.reasons.find(({ code }) => code === 'partedBy'),
    );
    expect(reasons[0]).toMatchObject({ key: 'tháng', source });
    expect(reasons[1]).toMatchObject({ key: 'tháng' });
    expect(reasons[2]).toBeUndefined();
  });
});

describe('fields and classes', () => {
  const rows = `An | P | 95 Có 1 A A
    Bình | P | 90 Có 1 B A
    Chi | P | 85 Có 1 A B
    Dũng | P | 80 Có 1 B B
    Em | P | 75 Có 1 - A`;

  test('places count within each khối; who has none is a field of his own', () => {
    const ranking = [{ subject: 'individual' as const, within: ['khối'], classFirst: false }];
    expect(places({ ranking }, rows)).toBe('An 1, Bình 1, Chi 2, Dũng 2, Em 1');
  });

  test('within khối and role together', () => {
    const ranking = [
      { subject: 'individual' as const, within: ['khối', 'vai'], classFirst: false },
    ];
    expect(places({ ranking }, rows)).toBe('An 1, Bình 1, Chi 1, Dũng 1, Em 1');
  });

  test('a better class before more points, if the campaign says so', () => {
    const classes = [rank('Tốt', '>=80', { requires: ['K'] }), rank('Đạt', '>=50')];
    const gates = [
      {
        code: 'K',
        text: '',
        appliesTo: ['individual' as const],
        facts: ['vai'],
        accepts: { kind: 'oneOf' as const, values: ['B'] },
        needed: 1,
        over: 'self' as const,
        otherwise: { effect: 'noted' as const },
        onlyIf: [],
        source,
      },
    ];
    const ranked = (classFirst: boolean) =>
      places(
        { classes, gates, ranking: [{ subject: 'individual', within: [], classFirst }] },
        rows,
      );
    expect(ranked(true)).toBe('An 3, Bình 4, Chi 1, Dũng 2, Em 5');
    expect(ranked(false)).toBe('An 1, Bình 2, Chi 3, Dũng 4, Em 5');
  });
});

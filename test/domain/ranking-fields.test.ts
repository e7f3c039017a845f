import { describe, expect, test } from 'vitest';
import type { Campaign, RankingRule } from '../../src/domain/campaign';
import type { TieKey } from '../../src/domain/fact';
import { campaignOf, fact, gate, judge, line, people, rank, scope, source } from '../support/rules';
import { said } from '../support/said';

const within = (subject: RankingRule['subject'], ...figures: string[]): RankingRule => ({
  subject,
  within: figures,
  classFirst: false,
});

function ranked(rules: Partial<Campaign>, ...rows: string[]) {
  const campaign = campaignOf({
    facts: [fact('khối'), fact('vai')],
    criteria: [line('1', '100')],
    ...rules,
  });
  const list = people(
    campaign,
    '1 khối vai',
    rows.map((row) => row.replace(' ', ' | P | ')).join('\n'),
  );
  return judge(campaign, { individuals: list }).judged;
}

describe('fields', () => {
  test('a field has the values of all its figures; blank and KAD are fields of their own', () => {
    const judged = ranked(
      { ranking: [within('individual', 'khối', 'vai')] },
      'An 90 A B',
      'Bình 80 A B',
      'Chi 70 A -',
      'Dũng 60 A KAD',
      'Em 50 KAD B',
    );
    expect(judged.map(({ field, rank: at }) => `${field}: ${String(at)}`)).toEqual([
      'A · B: 1',
      'A · B: 2',
      'A · –: 1',
      'A · KAD: 1',
      'KAD · B: 1',
    ]);
  });

  test('the rule of the collectives is not theirs', () => {
    const ranking = [
      { ...within('collective', 'khối'), classFirst: true },
      within('individual', 'vai'),
    ];
    const judged = ranked({ ranking }, 'An 90 A A', 'Bình 80 B A');
    expect(judged.map(({ field, rank: at }) => `${field} ${String(at)}`)).toEqual(['A 1', 'A 2']);
    const alone = ranked({ ranking: [within('collective', 'khối')] }, 'An 90 A A', 'Bình 80 B A');
    expect(alone.map(({ field, rank: at }) => `${field} ${String(at)}`)).toEqual([' 1', ' 2']);
  });
});

describe('a class before points', () => {
  const classes = [
    rank('Xuất sắc', '>=90', { onlyIf: scope('Q1=B') }),
    rank('Tốt', '>=70'),
    rank('Đạt', '>=50'),
  ];
  const questions = [{ code: 'Q1', text: 'Q1', options: [], answer: 'A', planWords: '', source }];
  const ranking = [{ ...within('individual'), classFirst: true }];
  const gates = [
    gate('T', 'khối', 'A', { otherwise: { effect: 'classIs', name: 'Xuất sắc' } }),
    gate('N', 'vai', 'A', { otherwise: { effect: 'noClass' } }),
  ];
  const standing = (...rows: string[]) =>
    ranked({ classes, questions, ranking, gates }, ...rows)
      .map(
        ({ nominee, classification, rank: at }) =>
          `${nominee.id} ${classification ?? '-'} ${String(at)}`,
      )
      .join(', ');

  test('the better class stands first whatever the points, and nobody without one before it', () => {
    expect(standing('An 95 A B', 'Bình 60 A A', 'Chi 75 A A', 'Dũng 40 A A')).toBe(
      'An - 3, Bình Đạt 2, Chi Tốt 1, Dũng - 4',
    );
  });

  test('a class that is forced keeps its place in the list, although the answers set its row aside', () => {
    expect(standing('An 60 B A', 'Bình 95 A A')).toBe('An Xuất sắc 1, Bình Tốt 2');
  });

  test('in one class points decide, and equal points are one place', () => {
    expect(standing('An 75 A A', 'Bình 80 A A', 'Chi 75 A A')).toBe(
      'An Tốt 2, Bình Tốt 1, Chi Tốt 2',
    );
  });
});

describe('keys between equals', () => {
  const preferred: TieKey = {
    figure: 'vai',
    prefer: { values: ['A'] },
    appliesTo: ['individual'],
    onlyIf: [],
    source,
  };

  test('preferred values stand first, all others are equal', () => {
    const judged = ranked({ tieKeys: [preferred] }, 'An 90 A B', 'Bình 90 A Có', 'Chi 90 A A');
    expect(judged.map(({ nominee, rank: at }) => `${nominee.id} ${String(at)}`)).toEqual([
      'An 2',
      'Bình 2',
      'Chi 1',
    ]);
  });

  test('a key that parts nobody is not said to have done so', () => {
    const parted = (...rows: string[]) =>
      ranked({ tieKeys: [preferred] }, ...rows).map((each) =>
        said(each).some((reason) => reason.startsWith('partedBy')),
      );
    expect(parted('An 90 A B', 'Bình 90 A Có')).toEqual([false, false]);
    expect(parted('An 90 A A', 'Bình 90 A B')).toEqual([true, true]);
    expect(parted('An 90 A A', 'Bình 80 A B')).toEqual([false, false]);
  });
});

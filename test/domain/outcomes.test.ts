/** One campaign judged from end to end: verdicts, cards, decisions, and whose the scale is. */
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import { award, campaignOf, fact, gate, judge, line, people, points, rank } from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

const rules: Partial<Campaign> = {
  facts: [fact('a'), fact('s')],
  criteria: [line('1', '10', { group: 'A' }), line('2', '10', { group: 'B' })],
  gates: [gate('K', 'a', 'Có'), gate('S', 's', 'Có', { otherwise: { effect: 'noted' } })],
  awards: [award('GK', 5), award('TT', 5, { subject: 'collective' })],
};
const campaign = campaignOf(rules);
const classes = [rank('Tốt', '>=15', { requires: ['S'] }), rank('Đạt', '>=10')];

const judgedOf = (of: Campaign, cells: string) =>
  judge(of, { individuals: people(of, '1 2 a s', `An | P | ${cells}`) }).judged[0];

describe('the verdict, and the status that follows from it', () => {
  test.each(
    table(`
      marks and facts  verdict       status      rank
      8 9 Có Có        eligible      proposed    1
      8 9 Không Có     ineligible    notMet      -
      8 9 - Có         undetermined  incomplete  -
      8 - Có Có        undetermined  incomplete  -
      // who fails a condition is out, whatever is missing besides
      8 - Không Có     ineligible    notMet      -
      8 9 Không -      ineligible    notMet      -
      // the class is open
      8 9 Có -         undetermined  incomplete  -
      // what is open does not matter to the class that 12 points reach
      8 4 Có -         eligible      proposed    1
    `),
  )('$verdict: $status', (row) => {
    const judged = judgedOf({ ...campaign, classes }, row['marks and facts'] ?? '');
    expect(judged?.verdict).toBe(row['verdict']);
    expect(judged?.decision.status).toBe(row['status']);
    expect(String(judged?.rank ?? '-')).toBe(row['rank']);
  });

  test('collectives are proposed for the awards of collectives', () => {
    const collectives = people(campaign, '1 2 a', 'P1 | P1 | 8 9 Có');
    const [judged] = judge(campaign, { collectives }, 'collective').judged;
    expect(judged?.decision.status).toBe('proposed');
    expect(judged?.decision.award?.code).toBe('TT');
  });

  test('the card has every line and every group, marked or not', () => {
    expect(judgedOf(campaign, '8 9 Có Có')?.card).toEqual({
      lines: [points('8'), points('9')],
      groups: [points('8'), points('9')],
      total: points('17'),
    });
    expect(judgedOf(campaign, '- KAD Có Có')?.card).toEqual({
      lines: ['blank', 'dropped'],
      groups: ['blank', 'dropped'],
      total: null,
    });
  });
});

describe('what is said of a class', () => {
  test('nothing, where the campaign has none', () => {
    const codes = judgedOf(campaign, '8 9 Có Có')?.decision.reasons.map(({ code }) => code);
    expect(codes).toContain('allConditionsMet');
    expect(codes).not.toContain('noClassReached');
  });

  test('points that reach none', () => {
    expect(said(judgedOf({ ...campaign, classes }, '4 5 Có Có'))).toContain(
      'noClassReached points=9 @office',
    );
  });
});

describe('whose the scale of points is', () => {
  test.each(
    table(`
      approved by      document
      nobody           -
      QĐ 12/QĐ-UBND    QĐ 12/QĐ-UBND
    `),
  )("the office's own, approved by $document", (row) => {
    const by = row['document'] === '-' ? null : (row['document'] ?? '');
    const of = campaignOf({ ...rules, classes, scaleApproval: by });
    const reasons = judgedOf(of, '4 5 Có Có')?.decision.reasons ?? [];
    expect(reasons.find(({ code }) => code === 'noClassReached')?.source).toEqual({
      document: by ?? '',
      section: '',
      origin: 'office',
    });
  });
});

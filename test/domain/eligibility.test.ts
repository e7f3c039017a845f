import { describe, expect, test } from 'vitest';
import type { Campaign, Gate } from '../../src/domain/campaign';
import { verdictOf } from '../../src/domain/eligibility';
import { figuresOf } from '../../src/domain/figures';
import {
  campaignOf,
  entryOf,
  fact,
  gate,
  judge,
  line,
  people,
  points,
  scope,
} from '../support/rules';
import { table } from '../support/table';

/** The answer of condition K to one person. */
function answer(rules: Partial<Campaign>, heads: string, cells: string): string | undefined {
  const campaign = campaignOf(rules);
  const individuals = people(campaign, heads, `An | P | ${cells}`);
  const figures = figuresOf({ campaign, entry: entryOf({ individuals }), asOf: '2026-12-31' });
  const wanted = campaign.gates.find(({ code }) => code === 'K');
  return wanted && figures.gate('individual', wanted).answers[0];
}

describe('a condition is met, not met, open, or does not apply', () => {
  const facts = [fact('a'), fact('b'), fact('c')];
  test.each(
    table(`
      needed  a      b      c      answer
      1       Có     Không  Không  met
      1       Không  Không  Không  notMet
      // one that is blank may still turn out well
      1       Không  -      Không  unknown
      1       Có     -      Không  met
      2       Có     Có     Không  met
      2       Có     -      Không  unknown
      2       Có     Không  Không  notMet
      2       Có     -      -      unknown
      2       Không  Không  -      notMet
      3       Có     Có     Có     met
      3       Có     Có     Không  notMet
      3       Có     Có     -      unknown
      3       -      Có     Không  notMet
      // what does not apply is left out: of two that are left, two are all
      3       Có     KAD    Có     met
      2       Có     KAD    Không  notMet
      1       KAD    KAD    KAD    notApplicable
    `),
  )('$needed of $a, $b, $c: $answer', ({ needed, a, b, c, answer: expected }) => {
    const gates = [gate('K', 'a b c', 'Có', { needed: Number(needed) })];
    expect(answer({ facts, gates }, 'a b c', [a, b, c].join(' '))).toBe(expected);
  });

  test.each(
    table(`
      test                       value       answer
      >=80%                      80%         met
      >=80%                      79.99%      notMet
      >85%                       85%         notMet
      >85%                       85.01%      met
      >=80 <90                   89.9        met
      >=80 <90                   90          notMet
      <2023-10-30                2023-10-29  met
      <2023-10-30                2023-10-30  notMet
      <=2023-10-30               2023-10-30  met
      =0                         0           met
      <>0                        0           notMet
      // a text is no number, and no number is a text
      >=80%                      Có          notMet
      Có                         1           notMet
      <>0                        Có          met
    `),
  )('$value under $test: $answer', ({ test: wanted = '', value = '', answer: expected }) => {
    const rules = { facts: [fact('a', 'number')], gates: [gate('K', 'a', wanted)] };
    expect(answer(rules, 'a', value)).toBe(expected);
  });

  test.each(
    table(`
      role       mark  answer
      Lãnh_đạo   Có    met
      Lãnh_đạo   Không  notMet
      Nhân_viên  Không  notApplicable
      KAD        Không  notApplicable
      // whether it applies is not known
      -          Có    unknown
    `),
  )('for leaders only: $role with $mark', ({ role = '', mark, answer: expected }) => {
    const gates = [gate('K', 'a', 'Có', { onlyIf: scope('V=Lãnh đạo') })];
    expect(answer({ facts: [fact('a'), fact('V')], gates }, 'V a', `${role} ${mark ?? ''}`)).toBe(
      expected,
    );
  });

  test.each(
    table(`
      a      b      answer
      Có     Không  met
      Không  Có     met
      Không  Không  notMet
      Không  -      unknown
      Có     -      met
    `),
  )('conditions about other conditions: $a or $b', ({ a, b, answer: expected }) => {
    const noted = { otherwise: { effect: 'noted' } } as const;
    const gates = [
      gate('K1', 'a', 'Có', noted),
      gate('K2', 'b', 'Có', noted),
      gate('K', 'K1 K2', 'Đạt'),
    ];
    expect(answer({ facts, gates }, 'a b', `${a ?? ''} ${b ?? ''}`)).toBe(expected);
  });

  test.each(
    table(`
      marks  answer
      8 9    met
      8 1    notMet
      8 -    unknown
      8 KAD  notApplicable
    `),
  )('a minimum for a group, marks $marks', ({ marks = '', answer: expected }) => {
    const criteria = [line('1', '10', { group: 'A' }), line('2', '10', { group: 'B' })];
    expect(answer({ criteria, gates: [gate('K', 'B', '>=5')] }, '1 2', marks)).toBe(expected);
  });

  test('no criterion at zero', () => {
    const criteria = [line('1', '10'), line('2', '10')];
    const rules = { criteria, gates: [gate('K', '1 2', '>0', { needed: 2 })] };
    expect(answer(rules, '1 2', '8 0')).toBe('notMet');
    expect(answer(rules, '1 2', '8 0.1')).toBe('met');
  });

  test('a minimum for the total, and for the part of full marks', () => {
    const criteria = [line('1', '10'), line('2', '10')];
    const rules = { criteria, gates: [gate('K', 'TONG', '>=15')] };
    expect(answer(rules, '1 2', '8 7')).toBe('met');
    expect(answer(rules, '1 2', '8 6.99')).toBe('notMet');
  });
});

describe('a condition asked of every member of a unit', () => {
  const gates = [
    gate('K', 'a', 'Không', {
      over: 'members',
      appliesTo: ['collective'],
      otherwise: { effect: 'onHold' },
    }),
  ];
  const campaign = campaignOf({ facts: [fact('a')], gates, criteria: [line('1', '10')] });
  const units = (members: string) =>
    judge(
      campaign,
      {
        individuals: people(campaign, 'a', members),
        collectives: people(campaign, '1', 'P1 | P1 | 9'),
      },
      'collective',
    ).judged[0];

  test.each(
    table(`
      members            verdict
      Không Không        eligible
      Không Có           onHold
      // one member who fails decides, whatever is open about others
      - Có               onHold
      Không -            undetermined
      KAD Không          eligible
    `),
  )('members with $members: $verdict', ({ members = '', verdict }) => {
    const rows = members.split(' ').map((cell, index) => `N${String(index)} | P1 | ${cell}`);
    expect(units(rows.join('\n'))?.verdict).toBe(verdict);
  });

  test('a unit of which nobody is listed has not shown anything', () => {
    const found = units('An | P2 | Có');
    expect(found?.verdict).toBe('undetermined');
    expect(found?.decision.reasons[0]?.code).toBe('noMembersListed');
  });

  test('the members that decide are named with what stands about them', () => {
    const found = units('An | P1 | Không\nBình | P1 | Có\nChi | P1 | -');
    expect(found?.decision.reasons[0]).toMatchObject({
      code: 'memberBars',
      members: [{ name: 'Bình', value: 'Có' }],
      outcome: 'onHold',
    });
    const open = units('An | P1 | Không\nChi | P1 | -');
    expect(open?.decision.reasons[0]).toMatchObject({
      code: 'memberFactMissing',
      fact: 'a',
      members: ['Chi'],
    });
  });

  test('it says nothing about the people themselves', () => {
    const individuals = people(campaign, 'a 1', 'An | P1 | Có 9');
    const { judged } = judge(campaign, { individuals });
    expect(judged[0]?.verdict).toBe('eligible');
  });
});

describe('the firmest answer decides the verdict', () => {
  const finding = (effect: Gate['otherwise']['effect'], answered: string) => ({
    gate: gate('K', 'a', 'Có', { otherwise: { effect } as Gate['otherwise'] }),
    answer: answered as 'met',
  });
  test.each(
    table(`
      ineligible     onHold         review         noted    verdict
      met            met            met            met      eligible
      notMet         notMet         met            met      ineligible
      notMet         unknown        met            met      ineligible
      unknown        notMet         met            met      onHold
      met            unknown        met            met      undetermined
      unknown        met            met            met      undetermined
      met            met            notMet         met      eligible
      met            met            unknown        met      undetermined
      met            met            met            unknown  eligible
      met            met            met            notMet   eligible
      notApplicable  notApplicable  notApplicable  met      eligible
    `),
  )('$ineligible, $onHold, $review, $noted: $verdict', (row) => {
    const effects = ['ineligible', 'onHold', 'review', 'noted'] as const;
    const findings = effects.map((effect) => finding(effect, row[effect] ?? ''));
    expect(verdictOf(findings)).toBe(row['verdict']);
  });
});

describe('reasons of a condition', () => {
  const campaign = campaignOf({
    facts: [fact('a'), fact('b'), fact('V')],
    criteria: [line('1', '10')],
    gates: [
      gate('K1', 'a b', 'Có', { text: 'Có a hoặc b' }),
      gate('K2', 'b', 'Có', { onlyIf: scope('V=A') }),
      gate('K3', 'a', 'Có|Không', { otherwise: { effect: 'totalCapped', at: points('5') } }),
      gate('K4', 'a', 'B', { otherwise: { effect: 'noted' } }),
    ],
  });
  const reasons = (cells: string) => {
    const individuals = people(campaign, 'a b V 1', `An | P | ${cells}`);
    return judge(campaign, { individuals }).judged[0]?.decision.reasons ?? [];
  };

  test('what failed is named with its values', () => {
    expect(reasons('Không Không B 9')[0]).toMatchObject({
      code: 'gateNotMet',
      gate: 'K1',
      text: 'Có a hoặc b',
      facts: [
        { label: 'a', value: 'Không' },
        { label: 'b', value: 'Không' },
      ],
      outcome: 'ineligible',
    });
  });

  test('what is missing is named, and only that', () => {
    expect(reasons('Không - B 9')[0]).toMatchObject({ code: 'factMissing', gate: 'K1', fact: 'b' });
  });

  test('where it is not known whether the condition applies, that fact is named', () => {
    expect(reasons('Có Không - 9')[0]).toMatchObject({
      code: 'factMissing',
      gate: 'K2',
      fact: 'V',
    });
  });

  test('a cap on the total is given with its number', () => {
    expect(reasons('A Có B 9')).toContainEqual(
      expect.objectContaining({ code: 'totalCapped', gate: 'K3', at: points('5') }),
    );
  });

  test('how many conditions are met counts neither recorded ones nor those for others', () => {
    expect(reasons('Có Có B 9')).toContainEqual(
      expect.objectContaining({ code: 'allConditionsMet', count: 1 }),
    );
  });
});

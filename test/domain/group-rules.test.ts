/** What a group reaches against what is stated of it, for every subject and every role. */
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import type { Criterion, GroupRule } from '../../src/domain/criterion';
import type { FactDefinition } from '../../src/domain/fact';
import { problems } from '../support/rule-problems';
import { fact, gate, group, line, number, points, scope, source } from '../support/rules';
import { table } from '../support/table';

const wrong = (code: string) => `groupMaximum at group:${code}.groupMax`;

/** A of 10 + 5 points and B of 5, with the groups as they are stated. */
const of = (...groups: readonly GroupRule[]) =>
  problems({
    criteria: [
      line('1', '10', { group: 'A' }),
      line('2', '5', { group: 'A' }),
      line('3', '5', { group: 'B' }),
    ],
    groups,
  });
const upTo = (code: string, max: string, more: Partial<GroupRule> = {}) =>
  group(code, { pointsMax: points(max), ...more });

describe('a group reaches what its lines and the groups in it reach', () => {
  test.each(
    table(`
      stated  problem
      20      -
      15      groupMaximum
      25      groupMaximum
    `),
  )('a group above two others, stated with $stated: $problem', ({ stated = '', problem }) => {
    const found = of(upTo('C', stated), group('A', { parent: 'C' }), group('B', { parent: 'C' }));
    expect(found).toEqual(problem === '-' ? [] : [wrong('C')]);
  });

  test('what lies in another group is in the total once', () => {
    const nested = group('B', { parent: 'A' });
    expect(of(nested, upTo('A', '20'), upTo('TONG', '20'))).toEqual([]);
    expect(of(nested, upTo('A', '20'), upTo('TONG', '25'))).toEqual([wrong('TONG')]);
  });

  test('what does not count is neither in the group above nor in the total', () => {
    const outside = group('B', { counts: false });
    expect(of(outside, upTo('TONG', '15'))).toEqual([]);
    expect(of(outside, upTo('TONG', '20'))).toEqual([wrong('TONG')]);
    expect(of(group('B', { counts: false, parent: 'A' }), upTo('A', '15'))).toEqual([]);
    // It has to add up all the same.
    expect(of(upTo('B', '5', { counts: false }))).toEqual([]);
    expect(of(upTo('B', '6', { counts: false }))).toEqual([wrong('B')]);
  });

  test('the total lies in no group, whatever stands in its row', () => {
    expect(of(upTo('TONG', '20', { parent: 'A' }), upTo('A', '15'))).toEqual([]);
  });

  test('a wrong maximum is named where it stands, and not again in the total', () => {
    // Without a cut all 15 points of A count.
    expect(of(upTo('A', '12'), upTo('TONG', '20'))).toEqual([wrong('A')]);
    expect(of(upTo('A', '20', { cut: true }), upTo('TONG', '20'))).toEqual([wrong('A')]);
    expect(of(upTo('A', '15', { cut: true }), upTo('TONG', '20'))).toEqual([]);
  });

  test('weights of lines make what their group reaches', () => {
    const weighted = (max: string) =>
      problems({
        criteria: [
          line('1', '10', { weight: number('60%') }),
          line('2', '5', { weight: number('40%') }),
        ],
        groups: [upTo('A', max)],
      });
    // 0,6 × 10 + 0,4 × 5
    expect(weighted('8')).toEqual([]);
    expect(weighted('15')).toEqual([wrong('A')]);
  });

  test('a group without any line is said to be empty, and nothing else', () => {
    expect(of(upTo('C', '10'))).toEqual(['groupEmpty at group:C.groupCode']);
  });
});

describe('only the lines that somebody has are added up', () => {
  const totalOf = (max: string, criteria: readonly Criterion[], more: Partial<Campaign> = {}) =>
    problems({ criteria, groups: [upTo('TONG', max)], ...more });

  test('lines of collectives and lines of individuals', () => {
    const both = (own: string) => [
      line('1', '10'),
      line('2', '5', { appliesTo: ['collective'] }),
      line('3', own, { appliesTo: ['individual'] }),
    ];
    expect(totalOf('15', both('5'))).toEqual([]);
    expect(totalOf('15', both('6'))).toEqual([wrong('TONG')]);
  });

  test('lines that the office set aside', () => {
    const questions = [
      { code: 'Q1', text: '', planWords: '', options: [], answer: 'A' as string | null, source },
    ];
    const criteria = [
      line('1', '10', { onlyIf: scope('Q1=A') }),
      line('2', '5', { onlyIf: scope('Q1=B') }),
    ];
    expect(totalOf('10', criteria, { questions })).toEqual([]);
    expect(totalOf('15', criteria, { questions })).toEqual([wrong('TONG')]);
  });

  const choices = (code: string, values: string): FactDefinition => ({
    ...fact(code),
    values: values === '' ? [] : values.split(' '),
  });
  const forWhom = (code: string, max: string, who: string) =>
    line(code, max, { onlyIf: scope(who) });

  test('a role that no line names has the lines of everybody', () => {
    const facts = [choices('khối', 'I II'), choices('v', 'LĐ NV')];
    expect(totalOf('15', [line('1', '10'), forWhom('2', '5', 'v=NV')], { facts })).toEqual([
      wrong('TONG'),
    ]);
    const named = [line('1', '10'), forWhom('2', '5', 'v=NV'), forWhom('3', '5', 'v=LĐ')];
    expect(totalOf('15', named, { facts })).toEqual([]);
  });

  test('roles that come from elsewhere are those that the lines name', () => {
    // The block stands in the row of the unit, the condition has its two answers.
    const facts = [choices('khối', '')];
    const gates = [gate('K', '1', '>=5', { otherwise: { effect: 'noted' } })];
    const criteria = [
      line('1', '10'),
      forWhom('2', '5', 'khối=I'),
      forWhom('3', '5', 'khối=II'),
      forWhom('4', '2', 'K=Đạt'),
      forWhom('5', '2', 'K=Không đạt'),
    ];
    expect(totalOf('17', criteria, { facts, gates })).toEqual([]);
    expect(totalOf('15', criteria, { facts, gates })).toEqual([wrong('TONG')]);
  });

  test('sixty-four combinations of roles are all looked at', () => {
    const values = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const facts = [choices('v', values.join(' ')), choices('w', values.join(' '))];
    const each = (figure: string, last: string) =>
      values.map((value) =>
        forWhom(`${figure}.${value}`, value === '8' ? last : '5', `${figure}=${value}`),
      );
    expect(totalOf('10', [...each('v', '5'), ...each('w', '5')], { facts })).toEqual([]);
    expect(totalOf('10', [...each('v', '5'), ...each('w', '6')], { facts })).toEqual([
      wrong('TONG'),
    ]);
  });

  test('with more combinations than that nothing is said, for some alone would mislead', () => {
    const names = ['u', 'v', 'w'];
    const facts = names.map((name) => choices(name, '1 2 3 4 5'));
    const criteria = names.flatMap((name) =>
      ['1', '2', '3', '4', '5'].map((value) =>
        forWhom(`${name}.${value}`, '5', `${name}=${value}`),
      ),
    );
    expect(totalOf('15', criteria, { facts })).toEqual([]);
  });
});

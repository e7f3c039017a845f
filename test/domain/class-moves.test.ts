/** Classes that conditions withhold, force, lower or leave open, and why. */
import { describe, expect, test } from 'vitest';
import type { Campaign, Gate } from '../../src/domain/campaign';
import type { Classified } from '../../src/domain/classes';
import { figuresOf } from '../../src/domain/figures';
import { NOT_APPLICABLE } from '../../src/domain/value';
import { campaignOf, entryOf, fact, gate, line, people, rank, scope } from '../support/rules';
import { table } from '../support/table';

const effect = (code: string, otherwise: Gate['otherwise']) =>
  gate(code, code.toLowerCase(), 'Không', { otherwise });

const FACTS = ['s', 'v', 'n', 'f', 't', 'd', 'e'];

/** Xuất sắc from 90 with an initiative, Tốt from 70 for staff only, Đạt from 50 for all. */
const campaign = campaignOf({
  facts: FACTS.map((code) => fact(code)),
  criteria: [line('1', '100')],
  gates: [
    gate('S', 's', 'Có', { otherwise: { effect: 'noted' } }),
    effect('N', { effect: 'noClass' }),
    effect('F', { effect: 'classIs', name: 'Đạt' }),
    effect('T', { effect: 'notTopClass' }),
    effect('D', { effect: 'oneClassDown' }),
    effect('E', { effect: 'oneClassDown' }),
  ],
  classes: [
    rank('Xuất sắc', '>=90', { requires: ['S'] }),
    rank('Tốt', '>=70', { onlyIf: scope('v=Nhân viên') }),
    rank('Đạt', '>=50'),
    rank('Không đạt', '<50'),
  ],
});

function classOf(of: Campaign, mark: string, facts = ''): Classified | undefined {
  const individuals = people(of, ['1', ...FACTS].join(' '), `An | P | ${mark} ${facts}`);
  const figures = figuresOf({ campaign: of, entry: entryOf({ individuals }), asOf: '2026-12-31' });
  return figures.classes('individual')[0];
}

/** "T: Xuất sắc → Tốt, D: Tốt → Đạt". */
const moves = (found: Classified | undefined) =>
  (found?.changes ?? [])
    .map(({ gate: { code }, from, to }) => `${code}: ${from ?? '·'} → ${to ?? '·'}`)
    .join(', ') || '-';

const missed = (found: Classified | undefined) =>
  (found?.missed ?? [])
    .map(({ rule, gates }) => `${rule.name} for ${gates.map(({ code }) => code).join(' ')}`)
    .join(', ') || '-';

describe('what moved a class', () => {
  test.each(
    table(`
      mark  facts                                            class           moves
      95    Có Nhân_viên Không Không Không Không Không       Xuất sắc        -
      95    Có Nhân_viên Không Không Có Không Không          Tốt             T: Xuất sắc → Tốt
      95    Có Nhân_viên Không Không Không Có Không          Tốt             D: Xuất sắc → Tốt
      95    Có Nhân_viên Không Không Không Có Có             Đạt             D: Xuất sắc → Tốt, E: Tốt → Đạt
      95    Có Nhân_viên Không Không Có Có Không             Đạt             T: Xuất sắc → Tốt, D: Tốt → Đạt
      // the next of his own classes: leaders have no Tốt
      95    Có Lãnh_đạo Không Không Có Không Không           Đạt             T: Xuất sắc → Đạt
      // who is not at the top is not barred from it
      75    Có Nhân_viên Không Không Có Không Không          Tốt             -
      60    Có Nhân_viên Không Không Có Không Không          Đạt             -
      // below the last there is nothing: nothing moved
      40    Có Nhân_viên Không Không Không Có Không          Không đạt       -
      55    Có Nhân_viên Không Không Không Có Có             Không đạt       D: Đạt → Không đạt
      // forced and withheld, whatever the points
      95    Có Nhân_viên Không Có Có Có Có                   Đạt             F: · → Đạt
      95    Có Nhân_viên Có Có Không Không Không             Không xếp loại  N: · → ·
    `),
  )('$mark, $facts: $class, $moves', ({ mark = '', facts, class: name, moves: expected }) => {
    const found = classOf(campaign, mark, facts);
    expect(found?.value).toBe(name);
    expect(moves(found)).toBe(expected);
    expect(found?.openBy).toEqual([]);
    expect(missed(found)).toBe('-');
  });

  test.each(
    table(`
      mark  facts                                         class  missed
      95    Không Nhân_viên Không Không Không Không Không  Tốt   Xuất sắc for S
      85    Không Nhân_viên Không Không Không Không Không  Tốt   -
      95    Không Nhân_viên Không Không Không Có Không     Đạt   Xuất sắc for S
    `),
  )('$mark, $facts: $class, and $missed is missed', ({ mark = '', facts, ...expected }) => {
    const found = classOf(campaign, mark, facts);
    expect(found?.value).toBe(expected['class']);
    expect(missed(found)).toBe(expected['missed']);
  });
});

describe('what leaves a class open', () => {
  test.each(
    table(`
      mark  facts                                        open
      95    - Nhân_viên Không Không Không Không Không    S
      95    Có Nhân_viên - Không Không Không Không       N
      95    Có Nhân_viên Không - Không Không Không       F
      95    Có Nhân_viên Không Không - Không Không       T
      95    Có Nhân_viên Không Không Không - Không       D
      95    Có Nhân_viên Không Không - - -               T D E
      -     Có Nhân_viên Không Không Không Không Không   TONG
      // whether 75 points reach Tốt depends on the role
      75    Có - Không Không Không Không Không           v
      // so does the class below Xuất sắc
      95    Có - Không Không Không Có Không              v
    `),
  )('$mark, $facts: $open', ({ mark = '', facts, open }) => {
    const found = classOf(campaign, mark, facts);
    const none = { value: null, changes: [], missed: [], byTotal: null };
    expect(found).toEqual({ ...none, openBy: open?.split(' ') });
  });

  test('who stays at the top does not wait for the classes below', () => {
    const found = classOf(campaign, '95', 'Có - Không Không Không Không Không');
    expect(found).toMatchObject({ value: 'Xuất sắc', changes: [], missed: [], openBy: [] });
  });
});

describe('the classes among which the points alone decide', () => {
  test.each(
    table(`
      mark  facts                                          classes
      95    Có Nhân_viên Không Không Không Không Không     Xuất sắc, Tốt, Đạt, Không đạt
      40    Có Nhân_viên Không Không Không Không Không     Xuất sắc, Tốt, Đạt, Không đạt
      // without S nobody is Xuất sắc, and leaders have no Tốt
      95    Không Nhân_viên Không Không Không Không Không  Tốt, Đạt, Không đạt
      95    Có Lãnh_đạo Không Không Không Không Không      Xuất sắc, Đạt, Không đạt
      // a class that a condition withholds, forces or lowers is no matter of points
      95    Có Nhân_viên Có Không Không Không Không        -
      95    Có Nhân_viên Không Có Không Không Không        -
      95    Có Nhân_viên Không Không Có Không Không        -
    `),
  )('$mark, $facts: $classes', ({ mark = '', facts, classes }) => {
    const found = classOf(campaign, mark, facts);
    expect(found?.byTotal?.map(({ name }) => name).join(', ') ?? '-').toBe(classes);
  });
});

describe('no class', () => {
  test('where nothing of the rubric applies none is reached', () => {
    expect(classOf(campaign, 'KAD', 'Có Nhân_viên Không Không Không Không Không')).toEqual({
      value: 'Không xếp loại',
      changes: [],
      missed: [],
      openBy: [],
      byTotal: null,
    });
  });

  test('where a campaign has no classes for the subject the question does not arise', () => {
    const none = { value: NOT_APPLICABLE, changes: [], missed: [], openBy: [], byTotal: null };
    expect(classOf({ ...campaign, classes: [] }, '95')).toEqual(none);
    const forUnits = campaign.classes.map((each) => ({
      ...each,
      appliesTo: ['collective' as const],
    }));
    expect(classOf({ ...campaign, classes: forUnits }, '95')).toEqual(none);
  });
});

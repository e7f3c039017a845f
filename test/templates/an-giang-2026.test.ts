/** An Giang 2026, clause by clause. */
import { describe, expect, test } from 'vitest';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import { answered, judgeRows, withQuotas } from '../support/entry';
import type { Row } from '../support/entry';
import { table } from '../support/table';

const LAST_DAY = '2026-12-31';
const campaign = answered(anGiang2026, 'Q1=A, Q2=A, Q3=A');
const record = { D2: 'Không', D3: 'Không', D4: 'Không' };
const unit: Row = { T1: 'Có', T2: 'Có', T3: 'Có', ...record, marks: 'full' };
const person: Row = { ...unit, D1: 'Không', E1: 'Không', E2: 'Không', GT: 'Nam' };

/** "D1=Đang xem xét, E2=" → cells of a row. */
const cells = (text: string): Row =>
  Object.fromEntries(text.split(', ').map((part) => part.split('=') as [string, string]));

function personWith(text: string, of = campaign) {
  const individuals = [{ ...person, id: 'A', unit: 'Văn phòng', ...cells(text) }];
  return judgeRows(of, { individuals }, LAST_DAY)('A');
}

function unitWithMember(text: string, of = campaign) {
  const individuals = [
    { ...person, id: 'A', unit: 'Văn phòng' },
    { ...person, id: 'B', unit: 'Văn phòng', ...cells(text) },
  ];
  const collectives = [{ ...unit, id: 'TT', unit: 'Văn phòng' }];
  return judgeRows(of, { individuals, collectives }, LAST_DAY)('TT');
}

describe('III: the contents', () => {
  test('four groups of four lines, 100 points for people and collectives', () => {
    const individuals = [{ ...person, id: 'A', unit: 'TT' }];
    const collectives = [{ ...unit, id: 'TT' }];
    const found = judgeRows(campaign, { individuals, collectives }, LAST_DAY);
    expect([found('A').total, found('TT').total]).toEqual(['100', '100']);
  });

  test('a line that does not apply is borne by the others; a blank one leaves it open', () => {
    expect(personWith('1.1=KAD').total).toBe('100');
    expect(personWith('1.1=')).toMatchObject({ verdict: 'undetermined', total: null });
  });
});

describe('IV.3: the standards', () => {
  test.each(
    table(`
      facts                         verdict
      T1=Không                      ineligible
      T2=Không                      ineligible
      T3=Không                      ineligible
      E1=Có                         ineligible
      E2=Có                         ineligible
      D1=Đang thi hành              ineligible
      T1=                           undetermined
      E2=                           undetermined
    `),
  )('a person with $facts is $verdict', ({ facts = '', verdict }) => {
    expect(personWith(facts).verdict).toBe(verdict);
  });

  test.each(
    table(`
      member                        verdict
      E1=Có                         ineligible
      E2=Có                         ineligible
      D1=Đang thi hành              ineligible
      D1=Đang xem xét               onHold
      D1=Đã kết luận không vi phạm  eligible
      D1=                           undetermined
      // what the plan does not pass to the collective stays with the person
      D2=Đang xác minh              eligible
      T3=Không                      eligible
    `),
  )(
    '“không có cá nhân”: a unit with a member of $member is $verdict',
    ({ member = '', verdict }) => {
      expect(unitWithMember(member).verdict).toBe(verdict);
    },
  );

  test('Q1 = B: an outstanding result or an initiative is enough', () => {
    const either = answered(campaign, 'Q1=B');
    expect(personWith('T3=Không', either).verdict).toBe('eligible');
    expect(personWith('T2=Không', either).verdict).toBe('eligible');
    expect(personWith('T2=Không, T3=Không', either).verdict).toBe('ineligible');
    expect(personWith('T2=Không, T3=', either).verdict).toBe('undetermined');
  });

  test('Q3 = B: a member who is only under consideration does not hold the unit', () => {
    expect(unitWithMember('D1=Đang xem xét', answered(campaign, 'Q3=B')).verdict).toBe('eligible');
  });
});

describe('NĐ 152/2025, Điều 4 khoản 4: holds', () => {
  test.each(
    table(`
      facts                         verdict
      D1=Đang xem xét               onHold
      D2=Đang xác minh              onHold
      D3=Có dấu hiệu vi phạm        onHold
      D3=Định kỳ theo kế hoạch      eligible
      D4=Đang xác minh              onHold
      // a conclusion lifts each of them
      D1=Đã kết luận không vi phạm  eligible
      D2=Đã kết luận không vi phạm  eligible
      D3=Đã kết luận không vi phạm  eligible
      D4=Đã kết luận không vi phạm  eligible
      // the firmest answer decides
      D1=Đang xem xét, E1=Có        ineligible
    `),
  )('a person with $facts is $verdict', ({ facts = '', verdict }) => {
    expect(personWith(facts).verdict).toBe(verdict);
  });
});

describe('IV.2 and V.3: forms and numbers', () => {
  /** Eight people, each a quarter of a point behind the one before; `same` share a mark. */
  const people = (same: readonly string[] = []): readonly Row[] =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id, index) => ({
      ...person,
      id,
      unit: 'Văn phòng',
      '1.1': same.includes(id) ? '4.75' : String(6 - index / 4),
    }));

  test('06 people: the sixth is in, the seventh is beyond, and Giấy khen waits for its number', () => {
    const found = judgeRows(campaign, { individuals: people() }, LAST_DAY);
    expect(found('F')).toMatchObject({ status: 'proposed', award: 'BK-CN', rank: 6 });
    expect(found('G')).toMatchObject({ status: 'awaitingQuota', award: 'GK-CN' });
    const both = withQuotas(campaign, { 'GK-CN': 1 });
    const given = judgeRows(both, { individuals: people() }, LAST_DAY);
    expect(given('G')).toMatchObject({ status: 'proposed', award: 'GK-CN' });
    expect(given('H').status).toBe('beyondQuota');
  });

  test('a tie across the sixth place goes to the council', () => {
    const found = judgeRows(campaign, { individuals: people(['F', 'G']) }, LAST_DAY);
    expect(found('E').status).toBe('proposed');
    for (const id of ['F', 'G']) {
      expect(found(id)).toMatchObject({ status: 'tiedAtCutLine', award: 'BK-CN' });
    }
  });

  test('Q2 = B: one number for both forms, which the council chooses', () => {
    const one = answered(campaign, 'Q2=B');
    const found = judgeRows(one, { individuals: people() }, LAST_DAY);
    expect(found('F')).toMatchObject({ status: 'proposed', award: 'KT-CN' });
    expect(found('G')).toMatchObject({ status: 'beyondQuota', award: 'KT-CN' });
  });
});

describe('V.1-2: time and dossier', () => {
  test('to 31/12/2026; the first day is the office’s to enter', () => {
    expect(anGiang2026.period).toEqual({ from: null, to: LAST_DAY });
  });

  test('six items, each of V.2', () => {
    expect(anGiang2026.dossier).toHaveLength(6);
    expect(new Set(anGiang2026.dossier.map(({ source }) => source.section))).toEqual(
      new Set(['V.2']),
    );
  });
});

describe('NĐ 152/2025, Điều 4 khoản 6: preference, once it is switched on', () => {
  const tied: readonly Row[] = ['A', 'B'].map((id) => ({ ...person, id, unit: 'TT' }));
  const rows = { individuals: tied.map((row) => (row['id'] === 'B' ? { ...row, GT: 'Nữ' } : row)) };
  const one = withQuotas(campaign, { 'BK-CN': 1 });

  test('off: the council decides', () => {
    expect(judgeRows(one, rows, LAST_DAY)('B').status).toBe('tiedAtCutLine');
  });

  test('on: a woman before a man of equal points; a blank parts nobody', () => {
    const on = answered(one, 'QUT=A');
    expect(judgeRows(on, rows, LAST_DAY)('B')).toMatchObject({ status: 'proposed', rank: 1 });
    const blank = { individuals: rows.individuals.map((row) => ({ ...row, GT: '' })) };
    expect(judgeRows(on, blank, LAST_DAY)('B').status).toBe('tiedAtCutLine');
  });

  test.each([
    { women: 7, men: 3, status: 'proposed', why: 'exactly 70 %' },
    { women: 69, men: 31, status: 'tiedAtCutLine', why: 'below 70 %' },
  ])('a collective of $women women and $men men is $status: $why', ({ women, men, status }) => {
    const on = answered(withQuotas(campaign, { 'BK-TT': 1 }), 'QUT=A');
    const members = (name: string, gender: string, count: number): readonly Row[] =>
      Array.from({ length: count }, (_, index) => ({
        ...person,
        id: `${name}${gender}${String(index)}`,
        unit: name,
        GT: gender,
      }));
    const individuals = [
      ...members('X', 'Nữ', women),
      ...members('X', 'Nam', men),
      ...members('Y', 'Nam', 2),
    ];
    const collectives = ['X', 'Y'].map((id) => ({ ...unit, id }));
    expect(judgeRows(on, { individuals, collectives }, LAST_DAY)('X').status).toBe(status);
  });
});

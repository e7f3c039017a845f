/** Sóc Trăng 2022, clause by clause. */
import { describe, expect, test } from 'vitest';
import { socTrang2022 } from '../../src/templates/soc-trang-2022';
import { answered, judgeRows, withQuotas } from '../support/entry';
import type { Row } from '../support/entry';
import { table } from '../support/table';

const REVIEW = '2026-12-31';
const campaign = answered(socTrang2022, 'Q1=A, Q2=A, Q3=A, Q4=A');
const contribution: Row = { T1: 'Có', T2: 'Không', T3: 'Có' };
const record: Row = { D1: 'Không', D2: 'Không', D3: 'Không', D4: 'Không', marks: 'full' };
const unit: Row = { ...contribution, ...record, H1: 'Có', H2: '0' };
const person: Row = { ...contribution, ...record, S1: 'Có', GT: 'Nam' };

/** "10 10 9" is standard 10, reached 10, last year 9; rows are parted by commas. */
function criteria(text: string): readonly Row[] {
  return text.split(', ').map((row) => {
    const [standard = '', reached = '', before = ''] = row.split(' ');
    const cell = (value: string) => (value === '-' ? '' : value);
    return {
      id: 'A',
      'Điểm chuẩn': standard,
      'Điểm đạt': cell(reached),
      'Điểm đạt năm trước': cell(before),
    };
  });
}

const GOOD = '10 10 9';

function unitWith(rows: string, cells: Row = {}, of = campaign) {
  const registers = { 'Tiêu chí được giao': rows === '' ? [] : criteria(rows) };
  const collectives = [{ ...unit, id: 'A', ...cells }];
  return judgeRows(of, { collectives, registers }, REVIEW)('A');
}

function peopleWith(rows: readonly Row[], of = campaign) {
  return judgeRows(of, { individuals: rows.map((row) => ({ ...person, ...row })) }, REVIEW);
}
const personWith = (cells: Row, of = campaign) => peopleWith([{ id: 'A', ...cells }], of)('A');

describe('I.2: “Chưa khen thưởng” whoever serves discipline or is considered for it', () => {
  test.each(
    table(`
      discipline                 verdict
      Không                      eligible
      Đang thi hành              onHold
      Đang xem xét               onHold
      Đã kết luận không vi phạm  eligible
    `),
  )('$discipline: people and collectives are $verdict', ({ discipline = '', verdict }) => {
    expect(personWith({ D1: discipline }).verdict).toBe(verdict);
    expect(unitWith(GOOD, { D1: discipline }).verdict).toBe(verdict);
  });

  test('a hold is no judgement on merit: who fails a standard as well is ineligible', () => {
    const both = { D1: 'Đang thi hành', T2: 'Không', T3: 'Không' };
    expect(personWith(both).verdict).toBe('ineligible');
  });

  test('it holds for the stage award as well', () => {
    const stage = answered(campaign, 'Q1=B');
    expect(personWith({ D1: 'Đang thi hành' }, stage).verdict).toBe('onHold');
  });
});

describe('II.2: six contents', () => {
  test('the result is the mean of six lines of 100', () => {
    expect(personWith({}).total).toBe('100');
    expect(personWith({ '2.1': '40' }).total).toBe('90');
    // 5/6 of 100, rounded once.
    expect(personWith({ '2.1': '0' }).total).toBe('83.33');
  });
});

describe('II.3a: “ít nhất 80% tiêu chí … đạt tròn điểm chuẩn”', () => {
  const rows = (full: number, all: number) =>
    Array.from({ length: all }, (_, index) => (index < full ? '10 10 9' : '10 9 8')).join(', ');

  test.each([
    { full: 4, all: 5, verdict: 'eligible' },
    { full: 8, all: 10, verdict: 'eligible' },
    { full: 79, all: 99, verdict: 'ineligible' },
    { full: 3, all: 4, verdict: 'ineligible' },
    { full: 1, all: 1, verdict: 'eligible' },
  ])('$full of $all at full points: $verdict', ({ full, all, verdict }) => {
    expect(unitWith(rows(full, all)).verdict).toBe(verdict);
  });

  test('a unit whose criteria nobody listed has not met anything yet', () => {
    expect(unitWith('')).toMatchObject({ verdict: 'undetermined' });
    expect(unitWith('').gates).toContain('K2');
  });

  test('a criterion of no points proves nothing', () => {
    expect(unitWith('10 10 9, 0 0 KAD').verdict).toBe('ineligible');
  });

  test('a criterion without its points leaves it open', () => {
    expect(unitWith('10 - 9, 10 10 9').verdict).toBe('undetermined');
  });
});

describe('II.3a: “điểm số cao hơn năm trước liền kề”', () => {
  test.each(
    table(`
      rows                                          answer  verdict
      10 10 9.5                                     A       eligible
      10 10 9.5                                     B       eligible
      // one that is not higher bars
      10 10 9, 10 10 9, 10 10 9, 10 10 9, 10 8 8    A       ineligible
      10 10 9, 10 10 9, 10 10 9, 10 10 9, 10 8 8.1  A       ineligible
      // full points, and full points the year before: Q4
      10 10 10                                      A       eligible
      10 10 10                                      B       ineligible
      // new: nothing to compare with
      10 10 KAD                                     A       eligible
      10 10 KAD                                     B       eligible
      // last year's points missing is not the same as new
      10 10 9, 10 10 -                              B       undetermined
      10 10 9, 10 10 9, 10 10 9, 10 10 9, 10 9 -    A       undetermined
    `),
  )('$rows under Q4 = $answer is $verdict', ({ rows = '', answer = '', verdict }) => {
    expect(unitWith(rows, {}, answered(campaign, `Q4=${answer}`)).verdict).toBe(verdict);
  });
});

describe('II.3a: tasks of the province on time, or no overdue file', () => {
  test.each(
    table(`
      onTime  overdue  verdict
      Có      0        eligible
      Có      3        eligible
      Không   0        eligible
      Không   1        ineligible
      // one is enough, whatever the other will be
      Có      -        eligible
      -       0        eligible
      -       2        undetermined
      Không   -        undetermined
      // no such task, or no such files: the other decides
      KAD     0        eligible
      KAD     1        ineligible
      Không   KAD      ineligible
    `),
  )('on time $onTime, overdue $overdue: $verdict', ({ onTime = '', overdue = '', verdict }) => {
    const cell = (text: string) => (text === '-' ? '' : text);
    expect(unitWith(GOOD, { H1: cell(onTime), H2: cell(overdue) }).verdict).toBe(verdict);
  });
});

describe('II.3a: “cụ thể:” and the three lines together', () => {
  const NOT_80 = '10 9 8';
  const NOT_HIGHER = '10 9 9';
  const late = { H1: 'Không', H2: '2' };

  test('Q2 = A: all three; Q2 = B: one of them', () => {
    const one = answered(campaign, 'Q2=B');
    expect(unitWith(NOT_80).verdict).toBe('ineligible');
    expect(unitWith(NOT_80, {}, one).verdict).toBe('eligible');
    expect(unitWith(NOT_HIGHER, late).verdict).toBe('ineligible');
    expect(unitWith(NOT_HIGHER, late, one).verdict).toBe('ineligible');
    expect(unitWith(GOOD, late).gates).toEqual(['K3']);
  });

  test.each(
    table(`
      head                           answer  verdict
      T1=Không, T2=Không, T3=Không   A       eligible
      T1=Không, T2=Có, T3=Có         B       ineligible
      T1=Có, T2=Không, T3=Không      B       ineligible
      T1=Có, T2=Có, T3=Không         B       eligible
      T1=Có, T2=Không, T3=Có         B       eligible
    `),
  )('Q3 = $answer: a collective with $head is $verdict', ({ head = '', answer = '', verdict }) => {
    const cells = Object.fromEntries(head.split(', ').map((part) => part.split('='))) as Row;
    expect(unitWith(GOOD, cells, answered(campaign, `Q3=${answer}`)).verdict).toBe(verdict);
  });
});

describe('II.3a: a person meets one of two', () => {
  test.each(
    table(`
      initiative  contribution  verdict
      Có          Không         eligible
      Không       Có            eligible
      Có          Có            eligible
      Không       Không         ineligible
      Có          -             eligible
      Không       -             undetermined
    `),
  )('initiative $initiative, contribution $contribution: $verdict', (example) => {
    const { initiative = '', contribution: index = '', verdict } = example;
    const T3 = index === '-' ? '' : index;
    expect(personWith({ T2: initiative, T3 }).verdict).toBe(verdict);
  });

  test('Q3 = B: and has contributed actively', () => {
    expect(personWith({ T1: 'Không' }).verdict).toBe('eligible');
    expect(personWith({ T1: 'Không' }, answered(campaign, 'Q3=B')).verdict).toBe('ineligible');
  });
});

describe('II.3: awards of the year and of the stage', () => {
  test('Q1 = A: Giấy khen for both, waiting for a number that the plan does not state', () => {
    expect(personWith({})).toMatchObject({ status: 'awaitingQuota', award: 'GK-CN' });
    expect(unitWith(GOOD)).toMatchObject({ status: 'awaitingQuota', award: 'GK-TT' });
  });

  test('Q1 = B: Bằng khen for people, within what the province allots', () => {
    const stage = answered(campaign, 'Q1=B');
    expect(personWith({}, stage)).toMatchObject({ status: 'awaitingQuota', award: 'BK-CN' });
    const allotted = withQuotas(stage, { 'BK-CN': 1 });
    const found = peopleWith([{ id: 'A', '2.1': '90' }, { id: 'B' }], allotted);
    expect(found('B')).toMatchObject({ status: 'proposed', award: 'BK-CN' });
    expect(found('A').status).toBe('beyondQuota');
  });

  test('Q1 = B: only who meets III.4 of the province’s plan, as the office enters it', () => {
    const allotted = withQuotas(answered(campaign, 'Q1=B'), { 'BK-CN': 2 });
    expect(personWith({ S1: 'Có' }, allotted).status).toBe('proposed');
    expect(personWith({ S1: 'Không' }, allotted).status).toBe('notForAward');
    expect(personWith({ S1: '' }, allotted).status).toBe('notForAward');
  });

  test('II.3c: the dossier is that of the law', () => {
    expect(socTrang2022.dossier.map(({ source }) => source.section)).toEqual(['II.3c']);
  });

  test('Q1 = B: the yearly standards are not asked', () => {
    const stage = answered(campaign, 'Q1=B');
    expect(personWith({ T2: 'Không', T3: 'Không' }, stage).verdict).toBe('eligible');
    expect(unitWith('', { H1: 'Không', H2: '5' }, stage)).toMatchObject({
      verdict: 'eligible',
      award: null,
    });
  });
});

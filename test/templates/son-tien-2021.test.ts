/** Sơn Tiến 2021, clause by clause. */
import { describe, expect, test } from 'vitest';
import { judgeCampaign } from '../../src/domain/judge';
import { decimalText } from '../../src/domain/points';
import { sonTien2021 } from '../../src/templates/son-tien-2021';
import { answered, entryFor, judgeRows, withQuotas } from '../support/entry';
import type { Row } from '../support/entry';
import { table } from '../support/table';

const REVIEW = '2025-09-02';
const yearly = answered(sonTien2021, 'Q1=A, Q2=A, Q3=A, Q4=A, Q5=A, QKL=A');
const interim = answered(yearly, 'Q1=B, Q2=B');
const final = answered(yearly, 'Q1=C, Q2=B');
const nominee: Row = {
  T1: 'Có',
  T2: 'Có',
  X1: 'Có',
  X2: 'Không',
  D1: 'Không',
  D2: 'Không',
  D3: 'Không',
  D4: 'Không',
  marks: 'full',
};

interface Example {
  readonly people?: readonly Row[];
  readonly units?: readonly Row[];
  readonly years?: readonly Row[];
}

function rowsOf({ people = [], units = [], years = [] }: Example) {
  return {
    individuals: people.map((row) => ({
      ...nominee,
      V1: 'Không',
      GT: 'Nam',
      unit: 'Thôn',
      ...row,
    })),
    collectives: units.map((row) => ({ ...nominee, ...row })),
    registers: { 'Kết quả các năm': years },
  };
}

const judge = (example: Example, of = yearly) => judgeRows(of, rowsOf(example), REVIEW);
const personWith = (cells: Row, of = yearly) => judge({ people: [{ id: 'A', ...cells }] }, of)('A');
const unitWith = (cells: Row, of = yearly) => judge({ units: [{ id: 'A', ...cells }] }, of)('A');

describe('IV.1.1: common standards', () => {
  test.each(
    table(`
      facts     verdict
      T1=Không  ineligible
      T2=Không  ineligible
      T1=       undetermined
    `),
  )('$facts is $verdict for people and collectives', ({ facts = '', verdict }) => {
    const [code = '', value = ''] = facts.split('=');
    expect(personWith({ [code]: value }).verdict).toBe(verdict);
    expect(unitWith({ [code]: value }).verdict).toBe(verdict);
  });
});

describe('IV.1.2a: five standards of collectives', () => {
  test('a group is the mean of its lines, the result the mean of the groups', () => {
    expect(unitWith({}).total).toBe('100');
    // One of five lines at 50: the group has 90, the five groups 98.
    expect(unitWith({ 'A1.2': '50' }).total).toBe('98');
    // The only line of a group weighs the whole group.
    expect(unitWith({ 'A4.1': '50' }).total).toBe('90');
  });

  test('five groups with 5, 3, 1, 1 and 1 lines', () => {
    const lines = sonTien2021.criteria.filter(({ code }) => /^A\d/.test(code));
    const groups = [...new Set(lines.map(({ group }) => group))];
    const counts = groups.map((name) => lines.filter(({ group }) => group === name).length);
    expect(counts).toEqual([5, 3, 1, 1, 1]);
  });
});

describe('IV.1.2b: seven standards of people', () => {
  test('seven groups with 4, 1, 4, 4, 6, 3 and 1 lines, one of four for leaders twice', () => {
    const lines = sonTien2021.criteria.filter(({ code }) => /^B\d/.test(code));
    const groups = [...new Set(lines.map(({ group }) => group))];
    const counts = groups.map((name) => lines.filter(({ group }) => group === name).length);
    expect(counts).toEqual([4, 1, 4, 4, 6, 3, 1]);
    const forLeaders = lines.filter(({ onlyIf }) => onlyIf.some(({ of }) => of === 'V1'));
    expect(forLeaders.map(({ code }) => code)).toEqual(['B3.4', 'B4.4']);
  });

  test('others do not have the lines of leaders, and still reach 100', () => {
    const without = { 'B3.4': '', 'B4.4': '' };
    expect(personWith({ ...without }).total).toBe('100');
    expect(personWith({ V1: 'Có' }).total).toBe('100');
    expect(personWith({ V1: 'Có', ...without }).total).toBeNull();
    expect(personWith({ 'B3.4': '0' }).total).toBe('100');
    // 75 of 100 in one of seven groups.
    expect(personWith({ V1: 'Có', 'B3.4': '0' }).total).toBe('96.43');
  });

  test('whether someone leads must be said before there is a result', () => {
    expect(personWith({ V1: '' })).toMatchObject({ verdict: 'undetermined', total: null });
  });

  test('“Đối với ngành có trang phục riêng”: others leave the line out', () => {
    expect(personWith({ 'B6.3': 'KAD' }).total).toBe('100');
    // 50 and 100 of two lines: 75 in one of seven groups.
    expect(personWith({ 'B6.3': 'KAD', 'B6.1': '50' }).total).toBe('96.43');
  });
});

describe('IV.2.1: yearly', () => {
  test('collectives are commended by the commune, whose number is not stated', () => {
    expect(unitWith({})).toMatchObject({ status: 'awaitingQuota', award: 'KN-TT' });
    const one = withQuotas(yearly, { 'KN-TT': 1 });
    const found = judge({ units: [{ id: 'A' }, { id: 'B', 'A1.1': '90' }] }, one);
    expect(found('A')).toMatchObject({ status: 'proposed', award: 'KN-TT' });
    expect(found('B').status).toBe('beyondQuota');
  });

  test('people are ranked and proposed for nothing', () => {
    expect(personWith({})).toMatchObject({ status: 'awaitingQuota', award: null, rank: 1 });
  });

  /** Points of the line that is added to the year's overall achievement. */
  const addedTo = (cells: Row, of: typeof yearly) => {
    const entry = entryFor(of, rowsOf({ people: [{ id: 'A', ...cells }] }));
    const outcome = judgeCampaign({ campaign: of, entry, asOf: REVIEW });
    const people = outcome.subjects.find(({ subject }) => subject === 'individual');
    const at = people?.rubric.criteria.findIndex(({ code }) => code === 'DC') ?? -1;
    const line = people?.judged[0]?.card.lines[at];
    return typeof line === 'number' ? decimalText(line) : line;
  };

  test('Q3: how much is added to the year’s achievement', () => {
    expect(addedTo({}, yearly)).toBe('absent');
    const added = answered(yearly, 'Q3=B');
    expect(addedTo({}, added)).toBe('10');
    // 96,43 of 100.
    expect(addedTo({ V1: 'Có', 'B3.4': '0' }, added)).toBe('9.64');
    expect(personWith({}, added).total).toBe('100');
  });
});

describe('IV.2.2, V.2-3: interim and final rounds over the years', () => {
  const year = (id: string, of: string, total: string): Row => ({
    id,
    Năm: of,
    'Tổng điểm': total,
  });
  const years = [
    year('A', '2021', '90'),
    year('A', '2022', '95'),
    year('A', '2023', '100'),
    year('B', '2021', '91'),
    year('B', '2022', '91,5'),
  ];
  const people = [
    { id: 'A', marks: '' },
    { id: 'B', marks: '' },
  ];

  test('the points are the mean of the yearly results up to the round', () => {
    const atInterim = judge({ people, years }, interim);
    expect([atInterim('A').total, atInterim('B').total]).toEqual(['92.5', '91.25']);
    const atFinal = judge({ people, years }, final);
    expect([atFinal('A').total, atFinal('B').total]).toEqual(['95', '91.25']);
  });

  test('the campaign runs from 2019 to 2025: no other year is counted', () => {
    const around = ['2018', '2019', '2025', '2026'].map((of, index) =>
      year('A', of, String(50 + index * 10)),
    );
    expect(judge({ people, years: around }, final)('A').total).toBe('65');
  });

  test('whoever has no year in the register has no result yet', () => {
    expect(judge({ people, years: [] }, interim)('A').verdict).toBe('undetermined');
  });

  test('Q2 = A: the lines are marked for the round itself', () => {
    expect(personWith({ 'B2.1': '65' }, answered(interim, 'Q2=A')).total).toBe('95');
  });

  test('collectives have the same rounds', () => {
    const found = judge({ units: [{ id: 'A', marks: '' }], years }, final);
    expect(found('A')).toMatchObject({ total: '95', verdict: 'eligible' });
  });
});

describe('IV.2.2: the commune commends, and proposes upward from among them', () => {
  const round = answered(interim, 'Q2=A');
  const quotas = { 'BKT-CN': 1, 'BK-CN': 1, 'GKH-CN': 1, 'KXA-CN': 3, 'KXB-CN': 2 };
  const given = withQuotas(round, quotas);
  const people: readonly Row[] = [
    { id: 'A', X2: 'Có' },
    { id: 'B', X2: 'Có', 'B2.1': '90' },
    { id: 'C', X2: 'Có', 'B2.1': '80' },
    { id: 'D', 'B2.1': '70' },
    { id: 'E', X1: 'Không', 'B2.1': '95' },
  ];

  test('“thành tích xuất sắc” is asked by the awards and bars nobody from the ranking', () => {
    expect(judge({ people }, given)('E')).toMatchObject({
      verdict: 'eligible',
      rank: 2,
      status: 'notForAward',
    });
  });

  test('Q4 = A: whoever is proposed upward keeps the commune’s award', () => {
    const found = judge({ people }, given);
    expect(found('A')).toMatchObject({ award: 'BKT-CN', also: ['KXA-CN'] });
    expect(found('B')).toMatchObject({ award: 'BK-CN', also: ['KXA-CN'] });
    expect(found('C')).toMatchObject({ status: 'proposed', award: 'KXA-CN', also: [] });
    expect(found('D')).toMatchObject({ status: 'beyondQuota', award: 'KXA-CN' });
  });

  test('Q4 = B: one achievement, one award', () => {
    const found = judge({ people }, answered(given, 'Q4=B'));
    expect(found('A')).toMatchObject({ award: 'BKT-CN', also: [] });
    expect(found('C')).toMatchObject({ status: 'proposed', award: 'KXB-CN' });
    expect(found('D')).toMatchObject({ status: 'proposed', award: 'KXB-CN' });
  });

  test('Q5: no award of the district, unless the office says so', () => {
    expect(judge({ people }, given)('C').award).toBe('KXA-CN');
    const district = answered(given, 'Q5=B');
    expect(judge({ people }, district)('C')).toMatchObject({ award: 'GKH-CN', also: ['KXA-CN'] });
  });

  test('no number is stated: all wait for one', () => {
    expect(judge({ people }, round)('A').status).toBe('awaitingQuota');
    expect(judge({ units: [{ id: 'A', X2: 'Có' }] }, round)('A')).toMatchObject({
      status: 'awaitingQuota',
      award: 'BKT-TT',
    });
  });
});

describe('holds of the law, and discipline being served', () => {
  test.each(
    table(`
      facts                     answer  verdict
      D1=Đang xem xét           A       onHold
      D2=Đang xác minh          A       onHold
      D3=Có dấu hiệu vi phạm    A       onHold
      D3=Định kỳ theo kế hoạch  A       eligible
      D4=Đang xác minh          A       onHold
      D1=Đang thi hành          A       onHold
      D1=Đang thi hành          B       ineligible
      D1=Đang thi hành          C       eligible
    `),
  )('$facts under QKL = $answer is $verdict', ({ facts = '', answer = '', verdict }) => {
    const [code = '', value = ''] = facts.split('=');
    const of = answered(yearly, `QKL=${answer}`);
    expect(personWith({ [code]: value }, of).verdict).toBe(verdict);
    expect(unitWith({ [code]: value }, of).verdict).toBe(verdict);
  });
});

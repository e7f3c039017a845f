/** Bình Phước 2022, clause by clause. */
import { describe, expect, test } from 'vitest';
import { binhPhuoc2022 } from '../../src/templates/binh-phuoc-2022';
import { answered, judgeRows } from '../support/entry';
import type { Row } from '../support/entry';
import { table } from '../support/table';

const REVIEW = '2022-12-31';
const campaign = answered(binhPhuoc2022, 'Q1=C, QKL=A');
const nominee: Row = { D1: 'Không', D2: 'Không', D3: 'Không', D4: 'Không', marks: 'full' };
const incident: Row = { id: 'A', Ngày: '2022-06-01', 'Hành vi': 'Đi muộn', 'Số lần': '1' };

interface Example {
  readonly people?: readonly Row[];
  readonly units?: readonly Row[];
  readonly incidents?: readonly Row[];
}

function judge({ people = [], units = [], incidents = [] }: Example, of = campaign) {
  const individuals = people.map((row) => ({ ...nominee, GT: 'Nam', unit: 'Văn phòng', ...row }));
  const collectives = units.map((row) => ({ ...nominee, ...row }));
  const registers = { 'Sổ vi phạm': incidents.map((row) => ({ ...incident, ...row })) };
  return judgeRows(of, { individuals, collectives, registers }, REVIEW);
}

const personWith = (incidents: readonly Row[], cells: Row = {}) =>
  judge({ people: [{ id: 'A', ...cells }], incidents })('A');

describe('II.1-5: five contents of 20 points', () => {
  test.each(['Văn phòng', 'A'])('%s reaches 100', (id) => {
    const found = judge({ people: [{ id: 'A' }], units: [{ id: 'Văn phòng' }] });
    expect(found(id).total).toBe('100');
  });

  test.each(
    table(`
      line  marked  total
      1.1   4       99
      2.4   0       95
      3.3   2,5     97,5
      4.2   5       95
      5.1   15      95
    `),
  )('line $line with $marked makes $total', ({ line = '', marked = '', total = '' }) => {
    expect(personWith([], { [line]: marked }).total).toBe(total.replace(',', '.'));
  });
});

describe('II.1: the faults that the plan names', () => {
  test.each(
    table(`
      fault
      Đi muộn
      Về sớm
      Làm việc riêng
      Uống rượu bia
      Hút thuốc lá
      Không đeo thẻ
    `),
  )('$fault costs half a point each time, as proposed', ({ fault = '' }) => {
    expect(personWith([{ 'Hành vi': fault, 'Số lần': '1' }]).total).toBe('99.5');
    expect(personWith([{ 'Hành vi': fault, 'Số lần': '3' }]).total).toBe('98.5');
  });

  test('different faults add up, on rows of their own', () => {
    const incidents = [{}, { 'Hành vi': 'Về sớm', 'Số lần': '2' }, { 'Hành vi': 'Hút thuốc lá' }];
    expect(personWith(incidents).total).toBe('98');
  });

  test('no row is no fault; a row without its number leaves the points open', () => {
    expect(personWith([]).total).toBe('100');
    expect(personWith([{ 'Số lần': '' }])).toMatchObject({ verdict: 'undetermined', total: null });
  });

  test('the group stops at 0 and takes nothing from the other contents', () => {
    expect(personWith([{ 'Số lần': '40' }]).total).toBe('80');
    expect(personWith([{ 'Số lần': '41' }]).total).toBe('80');
    expect(personWith([{ 'Số lần': '30' }], { '1.1': '0' }).total).toBe('80');
  });

  test('a fault of somebody else costs nothing', () => {
    const found = judge({ people: [{ id: 'A' }, { id: 'B' }], incidents: [{ id: 'B' }] });
    expect([found('A').total, found('B').total]).toEqual(['100', '99.5']);
  });
});

describe('III.1: from 2/2022 to 31/12/2022', () => {
  test.each(
    table(`
      day         total
      2022-01-31  100
      2022-02-01  99.5
      2022-12-31  99.5
      2023-01-01  100
    `),
  )('an incident of $day: $total', ({ day = '', total }) => {
    expect(personWith([{ Ngày: day }]).total).toBe(total);
  });
});

describe('III.2a: collectives, and what people cost them', () => {
  const example: Example = {
    people: [{ id: 'A' }, { id: 'B' }, { id: 'C', unit: 'Thanh tra' }],
    units: [{ id: 'Văn phòng' }, { id: 'Thanh tra' }],
    incidents: [{ 'Số lần': '4' }, { id: 'B', 'Số lần': '2' }],
  };

  test.each(
    table(`
      answer  office  inspectorate
      A       97      100
      B       98.5    100
      C       100     100
    `),
  )('Q1 = $answer: $office and $inspectorate', ({ answer = '', office, inspectorate }) => {
    const found = judge(example, answered(campaign, `Q1=${answer}`));
    expect([found('Văn phòng').total, found('Thanh tra').total]).toEqual([office, inspectorate]);
  });
});

describe('no form of commendation is named: ranking and summary only', () => {
  test('people are ranked 1, 1, 3 and proposed for nothing', () => {
    const people = [{ id: 'A' }, { id: 'B' }, { id: 'C', '5.1': '19' }];
    const found = judge({ people });
    expect(people.map(({ id }) => found(id).rank)).toEqual([1, 1, 3]);
    expect(found('A')).toMatchObject({ status: 'awaitingQuota', award: null });
  });
});

describe('holds of the law, and discipline being served', () => {
  test.each(
    table(`
      facts                         answer  verdict
      D1=Đang xem xét               A       onHold
      D2=Đang xác minh              A       onHold
      D3=Có dấu hiệu vi phạm        A       onHold
      D3=Định kỳ theo kế hoạch      A       eligible
      D4=Đã kết luận không vi phạm  A       eligible
      D1=Đang thi hành              A       onHold
      D1=Đang thi hành              B       ineligible
      D1=Đang thi hành              C       eligible
      D1=Đã kết luận không vi phạm  A       eligible
      D1=Đã kết luận không vi phạm  B       eligible
      D1=Đang xem xét               B       onHold
    `),
  )('$facts under QKL = $answer is $verdict', ({ facts = '', answer = '', verdict }) => {
    const [code = '', value = ''] = facts.split('=');
    const of = answered(campaign, `QKL=${answer}`);
    expect(judge({ people: [{ id: 'A', [code]: value }] }, of)('A').verdict).toBe(verdict);
  });
});

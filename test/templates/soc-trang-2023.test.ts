/** Sóc Trăng 2023, clause by clause. */
import { describe, expect, test } from 'vitest';
import { stands } from '../../src/domain/campaign';
import { socTrang2023 } from '../../src/templates/soc-trang-2023';
import { answered, judgeRows, withQuotas } from '../support/entry';
import type { Row } from '../support/entry';
import { table } from '../support/table';

const REVIEW = '2023-11-15';
const campaign = answered(socTrang2023, 'Q1=A, Q2=A, Q3=B, Q4=A, Q5=A, QKL=A');
const unit: Row = {
  B1: '2023-10-20',
  N1: '90',
  N2: '80',
  D1: 'Không',
  D2: 'Không',
  D3: 'Không',
  D4: 'Không',
  TN: '50',
  marks: 'full',
};
const model: Row = {
  'Ngày triển khai': '2023-05-15',
  'Mô hình mới': 'Không',
  'Có khả năng nhân rộng': 'Không',
  'Còn duy trì': 'Có',
};

interface Example {
  readonly units: readonly Row[];
  readonly models: readonly Row[];
}

function judge({ units, models }: Example, of = campaign, asOf = REVIEW) {
  const collectives = units.map((row) => ({ ...unit, ...row }));
  const registers = { 'Đăng ký mô hình': models.map((row) => ({ ...model, ...row })) };
  return judgeRows(of, { collectives, registers }, asOf);
}

/** One unit with one model. */
const one = (cells: Row, of = campaign, asOf = REVIEW) =>
  judge({ units: [{ id: 'A', ...cells }], models: [{ id: 'A' }] }, of, asOf)('A');

describe('II.1: collectives only', () => {
  test('no line, no fact and no award is for individuals', () => {
    const { criteria, facts, awards } = socTrang2023;
    const subjects = [...criteria, ...facts].flatMap(({ appliesTo }) => appliesTo);
    expect(new Set([...subjects, ...awards.map(({ subject }) => subject)])).toEqual(
      new Set(['collective']),
    );
  });
});

describe('III.2: contents and targets', () => {
  test('five lines, 100 points', () => {
    expect(one({}).total).toBe('100');
    expect(one({ '1.2': '15' }).total).toBe('95');
  });

  test.each(
    table(`
      satisfaction  reform  verdict
      85,01         75,01   eligible
      // "trên": exactly 85 or 75 is not above it
      85            80      ineligible
      90            75      ineligible
      84,9          80      ineligible
      // takes no part in the index: not asked
      KAD           80      eligible
      90            KAD     eligible
      KAD           KAD     eligible
      -             80      undetermined
    `),
  )(
    'Q3 = A, standards: satisfaction $satisfaction and reform $reform is $verdict',
    ({ satisfaction = '', reform = '', verdict }) => {
      const standards = answered(campaign, 'Q3=A');
      const N1 = satisfaction === '-' ? '' : satisfaction;
      expect(one({ N1, N2: reform }, standards).verdict).toBe(verdict);
    },
  );

  test('Q3 = B, targets: nobody is turned away, and a blank leaves nothing open', () => {
    expect(one({ N1: '60', N2: '' }).verdict).toBe('eligible');
    const standing = campaign.gates.filter(
      ({ facts, onlyIf }) => /^N\d$/.test(facts[0] ?? '') && stands(onlyIf, campaign),
    );
    expect(standing.map(({ otherwise }) => otherwise.effect)).toEqual(['noted', 'noted']);
  });
});

describe('IV.1: registered, and still kept', () => {
  const unitWith = (models: readonly Row[]) => judge({ units: [{ id: 'A' }], models })('A');

  test('no registered model is ineligible', () => {
    expect(unitWith([])).toMatchObject({ verdict: 'ineligible', gates: ['K1', 'K2'] });
  });

  test('a model that was given up is ineligible; one kept beside it is enough', () => {
    const givenUp = { id: 'A', 'Còn duy trì': 'Không' };
    expect(unitWith([givenUp])).toMatchObject({ verdict: 'ineligible', gates: ['K2'] });
    expect(unitWith([givenUp, { id: 'A' }]).verdict).toBe('eligible');
  });

  test('while it is not said whether a model is kept, nothing is decided', () => {
    expect(unitWith([{ id: 'A', 'Còn duy trì': '' }]).verdict).toBe('undetermined');
  });
});

describe('IV.1: “ưu tiên các mô hình mới, có khả năng nhân rộng”', () => {
  const single = withQuotas(campaign, { 'BK-TT': 1 });
  const isNew = { 'Mô hình mới': 'Có' };
  const spreads = { 'Có khả năng nhân rộng': 'Có' };
  const order = (of: typeof campaign, models: readonly Row[]) => {
    const found = judge({ units: [{ id: 'A' }, { id: 'B' }], models }, of);
    return [found('A').status, found('B').status];
  };
  const tie = ['tiedAtCutLine', 'tiedAtCutLine'];
  const first = ['proposed', 'beyondQuota'];

  test('among equals a new model comes first, then one that can be replicated', () => {
    expect(order(single, [{ id: 'A', ...isNew }, { id: 'B' }])).toEqual(first);
    expect(order(single, [{ id: 'A', ...spreads }, { id: 'B' }])).toEqual(first);
    expect(
      order(single, [
        { id: 'A', ...isNew },
        { id: 'B', ...spreads },
      ]),
    ).toEqual(first);
    expect(
      order(single, [
        { id: 'A', ...isNew },
        { id: 'B', ...isNew },
      ]),
    ).toEqual(tie);
  });

  test('it never lifts a unit over one with more points', () => {
    const units = [{ id: 'A', '1.1': '19' }, { id: 'B' }];
    const found = judge({ units, models: [{ id: 'A', ...isNew }, { id: 'B' }] }, single);
    expect(found('B')).toMatchObject({ status: 'proposed', rank: 1 });
  });

  test('three new models are not preferred to one, nor is one that was given up', () => {
    const three = [1, 2, 3].map(() => ({ id: 'A', ...isNew }));
    expect(order(single, [...three, { id: 'B', ...isNew }])).toEqual(tie);
    const gone = { id: 'A', ...isNew, 'Còn duy trì': 'Không' };
    expect(order(single, [gone, { id: 'A' }, { id: 'B' }])).toEqual(tie);
    const goneToo = { id: 'A', ...spreads, 'Còn duy trì': 'Không' };
    expect(order(single, [goneToo, { id: 'A' }, { id: 'B' }])).toEqual(tie);
  });

  test('Q4 = B: only a model that is both', () => {
    const together = answered(single, 'Q4=B');
    expect(order(together, [{ id: 'A', ...isNew }, { id: 'B' }])).toEqual(tie);
    expect(order(together, [{ id: 'A', ...isNew, ...spreads }, { id: 'B' }])).toEqual(first);
    // One new and another that spreads are not one model that is both.
    const apart = [
      { id: 'A', ...isNew },
      { id: 'A', ...spreads },
    ];
    expect(order(together, [...apart, { id: 'B' }])).toEqual(tie);
    const gone = { id: 'A', ...isNew, ...spreads, 'Còn duy trì': 'Không' };
    expect(order(together, [gone, { id: 'A' }, { id: 'B' }])).toEqual(tie);
  });

  test('Q5 = B: kept longer, counted from the start to the review date', () => {
    const since = (id: string, day: string) => ({ id, 'Ngày triển khai': day });
    const longer = [since('A', '2023-04-15'), since('B', '2023-05-15')];
    expect(order(single, longer)).toEqual(tie);
    expect(order(answered(single, 'Q5=B'), longer)).toEqual(first);
    // Whole months: from 15/5 to 15/11 six, from 16/5 five.
    const byADay = [since('A', '2023-05-15'), since('B', '2023-05-16')];
    expect(order(answered(single, 'Q5=B'), byADay)).toEqual(first);
    const within = [since('A', '2023-05-16'), since('B', '2023-05-20')];
    expect(order(answered(single, 'Q5=B'), within)).toEqual(tie);
    // Of several models the one kept longest counts.
    const several = [since('A', '2023-10-01'), since('A', '2023-04-15'), since('B', '2023-05-15')];
    expect(order(answered(single, 'Q5=B'), several)).toEqual(first);
  });
});

describe('IV.2: the report before 30/10 each year', () => {
  test.each(
    table(`
      year  answer  reported    verdict
      A     A       2023-10-29  eligible
      A     A       2023-10-30  ineligible
      A     B       2023-10-30  eligible
      A     B       2023-10-31  ineligible
      B     A       2024-10-29  eligible
      B     A       2024-10-30  ineligible
      B     B       2024-10-30  eligible
      C     B       2025-10-30  eligible
      C     B       2025-10-31  ineligible
      A     A       -           undetermined
    `),
  )('year $year, answer $answer, reported $reported: $verdict', (example) => {
    const { year = '', answer = '', reported = '', verdict } = example;
    const of = answered(campaign, `Q1=${year}, Q2=${answer}`);
    expect(one({ B1: reported === '-' ? '' : reported }, of, '2025-11-15').verdict).toBe(verdict);
  });
});

describe('IV.1: Bằng khen, of which the plan states no number', () => {
  test('whoever is eligible waits until the office enters one', () => {
    expect(one({})).toMatchObject({ status: 'awaitingQuota', award: 'BK-TT' });
  });
});

describe('V.1, IV.2: registration form and report', () => {
  test('both are in the dossier, with what the law asks besides', () => {
    expect(socTrang2023.dossier.map(({ source }) => source.section)).toEqual([
      'V.1; Bản đăng ký',
      'IV.2',
      'IV.2',
    ]);
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
      // the plan is silent: QKL
      D1=Đang thi hành          A       onHold
      D1=Đang thi hành          B       ineligible
      D1=Đang thi hành          C       eligible
      D1=Đang xem xét           B       onHold
    `),
  )('$facts under QKL = $answer is $verdict', ({ facts = '', answer = '', verdict }) => {
    const [code = '', value = ''] = facts.split('=');
    expect(one({ [code]: value }, answered(campaign, `QKL=${answer}`)).verdict).toBe(verdict);
  });

  test('on hold is no judgement on merit: without a kept model a held unit is ineligible', () => {
    const units = [{ id: 'A', D2: 'Đang xác minh' }];
    expect(judge({ units, models: [] })('A').verdict).toBe('ineligible');
  });

  test('at least 70 % women come first among equals, once it is switched on', () => {
    const units = [
      { id: 'A', TN: '70' },
      { id: 'B', TN: '69,9' },
    ];
    const models = [{ id: 'A' }, { id: 'B' }];
    const off = withQuotas(campaign, { 'BK-TT': 1 });
    expect(judge({ units, models }, off)('A').status).toBe('tiedAtCutLine');
    expect(judge({ units, models }, answered(off, 'QUT=A'))('A').status).toBe('proposed');
  });
});

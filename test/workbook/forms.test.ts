/** The forms of a unit: the plan's own words, every line with its source, limits as in the office's sheets. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stands } from '../../src/domain/campaign';
import type { Campaign } from '../../src/domain/campaign';
import { NOBODY } from '../../src/domain/entry';
import type { Entrants, Nominee } from '../../src/domain/entry';
import { catalogs } from '../../src/i18n/catalog';
import { templates } from '../../src/templates';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import { binhPhuoc2022 } from '../../src/templates/binh-phuoc-2022';
import { socTrang2023 } from '../../src/templates/soc-trang-2023';
import { planForms } from '../../src/workbook/forms/plan-forms';
import { formUnits, unitNamed } from '../../src/workbook/forms/unit';
import type { SheetPlan } from '../../src/workbook/write-plan';
import { tidy } from '../../src/workbook/text';

const words = catalogs.vi;
const person = (id: string, name: string): Nominee => ({
  ...{ id, name, unit: 'Văn phòng', post: 'Chuyên viên', document: '' },
});
const unit = { id: 'TT01', name: 'Văn phòng', people: [person('001', 'Lê Văn An')] };

/** Every question answered with its first choice: open ones leave out the rules that rest on them. */
const answered = (campaign: Campaign): Campaign => ({
  ...campaign,
  questions: campaign.questions.map((question) => ({
    ...question,
    answer: question.options[0]?.code ?? null,
  })),
});
const formsOf = (campaign = anGiang2026) => planForms(answered(campaign), unit, words);
const texts = ({ rows }: SheetPlan) => rows.flat().filter((cell) => typeof cell === 'string');
const named = (plans: readonly SheetPlan[], end: string) => {
  const plan = plans.find(({ title }) => title.endsWith(end));
  if (!plan) throw new Error(`no ${end} among ${plans.map(({ title }) => title).join(', ')}`);
  return plan;
};

/** A plan as it is kept for the tests, blanks and marks of its layout aside. */
const planText = (id: string) =>
  tidy(
    readFileSync(new URL(`../templates/plans/${id}.txt`, import.meta.url), 'utf8')
      .replaceAll('*', '')
      .replaceAll('\\', ''),
  );

describe('the registration form', () => {
  test.each([
    ['an-giang-2026', anGiang2026],
    ['soc-trang-2023', socTrang2023],
  ])('%s: every line stands in the plan, but for what is filled in', (id, campaign) => {
    const plan = planText(id);
    const filled = /\[(đơn vị|kế hoạch)\]/;
    const quoted = campaign.form.filter(({ text }) => text !== '' && !filled.test(text));
    // What is not the plan's own says so.
    const own = campaign.form.filter(({ source }) => source.origin !== 'plan');
    expect(own.map(({ text }) => text)).toEqual(
      id === 'an-giang-2026' ? ['Phòng, đơn vị: [đơn vị]'] : [],
    );
    expect(quoted.length).toBeGreaterThan(6);
    for (const { text } of quoted) {
      // Dots that the plan leaves for a day stand for its blanks.
      const said = text.replace(/ …/g, '');
      expect(plan.includes(said) || plan.includes(text), text).toBe(true);
    }
  });

  test('An Giang: numbers of the awards, with room for those who register', () => {
    const lines = texts(named(formsOf(), 'Đăng ký'));
    const from = lines.indexOf('- Tập thể: 06 (Tập thể phòng, đơn vị thuộc Sở).');
    const people = lines.indexOf('- Cá nhân: 06.');
    expect(from).toBeGreaterThan(0);
    expect(people - from).toBe(3);
    expect(lines.slice(people + 1, people + 7).map((line) => line.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
    expect(lines).toContain('Phòng, đơn vị: Văn phòng');
    expect(lines).toContain(
      `(Ban hành kèm theo ${anGiang2026.plan.document} của Sở Công Thương tỉnh An Giang)`,
    );
  });

  test('Sóc Trăng: the six headings in order, the unit filled in, addressee and signer', () => {
    const lines = texts(named(formsOf(socTrang2023), 'Đăng ký'));
    const headings = lines
      .filter((line) => /^\d\. [A-ZĐ]/.test(line))
      .map((line) => line.charAt(0));
    expect(headings).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(lines).toContain('ĐƠN VỊ: Văn phòng');
    expect(lines).toContain('- Tên tập thể: Văn phòng');
    expect(lines).toContain('Kính gửi: Thường trực Hội đồng Thi đua - Khen thưởng tỉnh Sóc Trăng');
    expect(lines.some((line) => line.startsWith('THỦ TRƯỞNG CƠ QUAN\n(ký tên, đóng dấu)'))).toBe(
      true,
    );
  });

  test('a plan without one has none: nothing is made up', () => {
    expect(formsOf(binhPhuoc2022).map(({ title }) => title)).toEqual([
      'TT01 Tự chấm',
      'TT01 Điều kiện',
      'TT01 Cá nhân',
    ]);
  });
});

describe('the score form', () => {
  test.each(templates.map((campaign) => [campaign.id, campaign] as const))(
    '%s: every line of the unit with its maximum and source, and that the scale is only proposed',
    (_, campaign) => {
      const form = named(formsOf(campaign), 'Tự chấm');
      const asked = campaign.criteria.filter(
        ({ appliesTo, onlyIf }) =>
          appliesTo.includes('collective') && stands(onlyIf, answered(campaign)),
      );
      expect(asked.length).toBeGreaterThan(4);
      for (const { code, text, pointsMax, source } of asked) {
        const row = form.rows.find(([first]) => first === code);
        expect(row?.[1]).toContain(text);
        expect(row?.[1]).toContain(`${source.document}, ${source.section}`);
        expect(row?.[2]).toBe(words.sheets.points(pointsMax));
        expect(row?.slice(4)).toEqual([null, null]);
      }
      expect(texts(form)).toContain('Thang điểm đề xuất, chưa phê duyệt');
    },
  );

  test('says of lines that are counted in the office’s registers that nobody scores them', () => {
    const owns = named(formsOf(binhPhuoc2022), 'Tự chấm').rows.map(([, , , own]) => own);
    expect(owns).toContain('Cơ quan tổng hợp');
    expect(named(formsOf(), 'Tự chấm').rows.map(([, , , own]) => own)).not.toContain(
      'Cơ quan tổng hợp',
    );
  });

  test('takes no more points than the office’s own sheet', () => {
    const form = named(formsOf(), 'Tự chấm');
    const row = form.rows.findIndex(([first]) => first === '1.1');
    const rule = form.entryRules.find(({ area }) => area.row === row);
    expect(rule?.rule).toEqual({ kind: 'points', minimum: 0, maximum: 6.25 });
  });

  test('an approved scale names the document that approved it', () => {
    const approved = { ...anGiang2026, scaleApproval: 'Quyết định 12/QĐ-SCT' };
    const lines = texts(named(planForms(approved, unit, words), 'Tự chấm'));
    expect(lines).toContain('Thang điểm được phê duyệt tại Quyết định 12/QĐ-SCT');
  });
});

describe('what the unit states', () => {
  const form = named(formsOf(), 'Điều kiện');

  test('each fact with the conditions that rest on it and the words to choose from', () => {
    const row = form.rows.findIndex(([first]) => first === 'T2');
    expect(form.rows[row]?.[1]).toMatch(/^Thành tích nổi bật\nĐiều kiện: Có thành tích tiêu biểu/);
    const rule = form.entryRules.find(({ area }) => area.row === row && area.column === 2);
    expect(rule?.rule).toEqual({ kind: 'list', values: ['Có', 'Không'], isOpen: true });
  });

  test('conditions over the unit’s people are the office’s to work out', () => {
    const row = form.rows.find(([first]) => first === 'K8');
    expect(row?.[2]).toBe('Cơ quan tổng hợp');
  });
});

describe('the form of the unit’s people', () => {
  test('lists them with a cell for every line, and says what the codes mean', () => {
    const form = named(formsOf(), 'Cá nhân');
    const rows = form.rows.filter(([, id]) => id === '001');
    // 16 lines in two tables of 8; ten facts in two tables of 5.
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row[2]).toBe('Lê Văn An');
    const legend = form.rows.find(([code, , text]) => code === '3.2' && text !== null);
    expect(legend?.[2]).toContain('Giữ gìn cơ quan xanh - sạch - đẹp');
  });

  test('is left out where only collectives are judged', () => {
    const titles = formsOf(socTrang2023).map(({ title }) => title);
    expect(titles).toEqual(['TT01 Đăng ký', 'TT01 Tự chấm', 'TT01 Điều kiện']);
  });
});

describe('the units', () => {
  const people: Entrants = {
    ...NOBODY,
    nominees: [person('001', 'An'), { ...person('002', 'Bình'), unit: 'Thanh tra' }],
  };
  const registers = new Map();

  test('are those of the list of collectives, with their people', () => {
    const listed = { ...person('TT01', 'văn phòng'), unit: 'văn phòng' };
    const collectives = { ...NOBODY, nominees: [listed] };
    const units = formUnits({ collectives, individuals: people, registers });
    expect(units.map(({ id, people: of }) => [id, of.map(({ name }) => name)])).toEqual([
      ['TT01', ['An']],
    ]);
    expect(unitNamed(units, 'tt01')?.name).toBe('văn phòng');
    expect(unitNamed(units, 'Thanh tra')).toBeNull();
  });

  test('without such a list they are where people belong', () => {
    const units = formUnits({ collectives: NOBODY, individuals: people, registers });
    expect(units.map(({ id, name }) => [id, name])).toEqual([
      ['', 'Văn phòng'],
      ['', 'Thanh tra'],
    ]);
    expect(planForms(anGiang2026, units[0] ?? unit, words)[0]?.title).toBe('Văn phòng Đăng ký');
  });
});

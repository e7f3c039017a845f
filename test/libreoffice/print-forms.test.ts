/** The forms of a unit on paper: nothing cut or torn, headings on every page, room to sign. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { unitForms } from '../../src/app/unit-forms';
import { catalogs } from '../../src/i18n/catalog';
import { openInExcel } from '../support/excel';
import { readIndependently } from '../support/reader';
import { checkPrints } from './print-check';
import type { PrintJob, PrintedSheet } from './print-check';
import type { SheetToPrint } from './print-problems';
import { missingForPrint } from './print-tools';

const SIGNATURE = { first: 'NGƯỜI LẬP', last: '(Ký, ghi rõ họ tên)' };
/** By the end of the sheet's name. */
const KINDS: Readonly<Record<string, Omit<SheetToPrint, 'name'>>> = {
  'Tự chấm': { header: ['Mã', 'Tiêu chí'], signature: SIGNATURE },
  'Điều kiện': { header: ['Mã', 'Nội dung, điều kiện liên quan'], signature: SIGNATURE },
  'Cá nhân': { signature: SIGNATURE },
};
const REGISTRATION: Readonly<Record<string, Omit<SheetToPrint, 'name'>>> = {
  'an-giang-2026': { signature: { first: 'THỦ TRƯỞNG', last: '(Ký, ghi rõ họ tên)' } },
  'soc-trang-2023': { signature: { first: 'THỦ TRƯỞNG', last: '(ký tên, đóng dấu)' } },
};
/** Two plans with a registration form, and one whose lines are counted in registers. */
const SAMPLES = ['an-giang-2026', 'soc-trang-2023', 'binh-phuoc-2022'];

async function jobOf(id: string): Promise<PrintJob> {
  const bytes = readFileSync(new URL(`../../assets/samples/${id}.xlsx`, import.meta.url));
  const { port } = openInExcel(new Uint8Array(bytes));
  const made = await unitForms(port, { words: catalogs.vi, unit: 'TT01', together: true });
  const [file] = made.status === 'made' ? made.files : [];
  if (!file) throw new Error(made.status);
  const sheets = readIndependently(file.bytes).SheetNames.map((name) => {
    const kind = Object.keys(KINDS).find((end) => name.endsWith(end));
    return { name, ...(kind === undefined ? REGISTRATION[id] : KINDS[kind]) };
  });
  return { bytes: file.bytes, sheets };
}

describe.runIf(missingForPrint.length === 0)('the forms of a unit on paper', () => {
  const printed = new Map<string, readonly PrintedSheet[]>();

  beforeAll(async () => {
    const jobs: PrintJob[] = [];
    for (const id of SAMPLES) jobs.push(await jobOf(id));
    let sheets = checkPrints(jobs);
    SAMPLES.forEach((id, index) => {
      const count = jobs[index]?.sheets.length ?? 0;
      printed.set(id, sheets.slice(0, count));
      sheets = sheets.slice(count);
    });
  }, 300_000);

  test.each([
    ['an-giang-2026', ['TT01 Đăng ký', 'TT01 Tự chấm', 'TT01 Điều kiện', 'TT01 Cá nhân']],
    ['soc-trang-2023', ['TT01 Đăng ký', 'TT01 Tự chấm', 'TT01 Điều kiện']],
    ['binh-phuoc-2022', ['TT01 Tự chấm', 'TT01 Điều kiện', 'TT01 Cá nhân']],
  ])('%s: nothing is cut, torn or too small to read', (id, tabs) => {
    const sheets = printed.get(id) ?? [];
    expect(sheets.map(({ name }) => name)).toEqual(tabs);
    expect(sheets.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('the registration forms stand upright on one page or two', () => {
    for (const id of ['an-giang-2026', 'soc-trang-2023']) {
      const [form] = printed.get(id) ?? [];
      expect(form?.pages.length).toBeLessThanOrEqual(2);
      for (const { width, height } of form?.pages ?? []) expect(height).toBeGreaterThan(width);
    }
  });
});

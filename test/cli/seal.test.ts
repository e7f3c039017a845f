/** Sealing, verifying and publishing as a user types it into a terminal. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInExcel } from '../support/excel';
import { saveWorkbook } from '../../src/xlsx';
import { readIndependently } from '../support/reader';
import { newFolder, run } from '../support/command-line';
import { sampleAfter } from '../support/damaged';

const folder = newFolder();
let printed = '';

beforeAll(async () => {
  const file = folder.put(
    'mau.xlsx',
    sampleAfter(() => undefined),
  );
  await run('score', file, '--out', folder.at('cham.xlsx'));
  const named = ['--document', '12/TTr-SCT', '--day', '2026-12-31', '--name', 'Nguyễn Văn A'];
  const { code, out } = await run('seal', folder.at('cham.xlsx'), ...named);
  expect(code).toBe(0);
  printed = /[0-9A-F]{4}(-[0-9A-F]{4}){3}/.exec(out)?.[0] ?? '';
}, 120_000);
afterAll(() => {
  folder.remove();
});

describe('verify', () => {
  test('0: unchanged', async () => {
    const { code, out } = await run(
      'verify',
      folder.at('cham.sealed.xlsx'),
      '--fingerprint',
      printed,
    );
    expect(code).toBe(0);
    expect(out).toContain('Không thay đổi');
  });

  test('1: changed, with the cell, what it was and what it is', async () => {
    const { excel, workbook } = openInExcel(folder.read('cham.sealed.xlsx'));
    excel.user.type('Cá nhân', 'P5', [[1]]);
    folder.put('sua.xlsx', saveWorkbook(workbook));
    const { code, out } = await run('verify', folder.at('sua.xlsx'), '--fingerprint', printed);
    expect(code).toBe(1);
    expect(out).toMatch(/Sheet Cá nhân, ô P5 .*trước “[\d.]+”, nay “1”/);
  });

  test('1: a fingerprint that the file does not know', async () => {
    const file = folder.at('cham.sealed.xlsx');
    const { code, out } = await run('verify', file, '--fingerprint', '0000-0000-0000-0000');
    expect(code).toBe(1);
    expect(out).toContain('0000-0000-0000-0000');
  });

  test('2: never sealed, or no workbook', async () => {
    expect((await run('verify', folder.at('cham.xlsx'))).code).toBe(2);
    folder.put('khong.xlsx', new TextEncoder().encode('không phải sổ'));
    expect((await run('verify', folder.at('khong.xlsx'))).code).toBe(2);
  });
});

test('seal without a document, a day or a name: 2, and nothing is written', async () => {
  const { code, err } = await run('seal', folder.at('cham.xlsx'), '--out', folder.at('x.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('người ký');
  expect(folder.has('x.xlsx')).toBe(false);
});

test('score over a sealed round: 1 until --keep-sealed, then new sheets beside the sealed ones', async () => {
  const { excel, workbook } = openInExcel(folder.read('cham.sealed.xlsx'));
  excel.user.type('Cá nhân', 'P5', [[1]]);
  const file = folder.put('moi.xlsx', saveWorkbook(workbook));
  expect((await run('score', file)).code).toBe(1);
  const { code } = await run('score', file, '--keep-sealed', '--out', folder.at('moi2.xlsx'));
  expect(code).toBe(0);
  const names = readIndependently(folder.read('moi2.xlsx')).SheetNames;
  expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Tổng hợp (ký 1)']));
});

test('public and remove write files of their own', async () => {
  const file = folder.at('cham.xlsx');
  expect((await run('public', file, '--out', folder.at('cong-khai.xlsx'))).code).toBe(0);
  expect(readIndependently(folder.read('cong-khai.xlsx')).SheetNames).toHaveLength(2);
  expect((await run('remove', file, '--out', folder.at('tron.xlsx'))).code).toBe(0);
  expect(readIndependently(folder.read('tron.xlsx')).SheetNames).toHaveLength(4);
});

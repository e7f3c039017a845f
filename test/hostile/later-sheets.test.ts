/**
 * Hostile texts in the sheets that come later or by hand: ballots, registers, what the council and the
 * dossier ask for, and the history of sealed rounds. `HOSTILE=all` changes every text, else a share.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nextRound } from '../../src/app/next-round';
import { sealCampaign } from '../../src/app/seal-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { CHOSEN, openDesk, tiedBytes } from '../support/council-sheet';
import { openInExcel, scenarioBytes } from '../support/excel';
import { score, small } from '../support/small-campaign';
import { typedWorkbook } from '../support/typed-workbook';
import { click, copies } from './doors';
import { harmIn } from './harmless';
import { opened, textsIn, withTexts } from './input';
import { TEXTS } from './texts';

const words = catalogs.vi;
const STEP = process.env['HOSTILE'] === 'all' ? 1 : 12;

const typed = (name: string) =>
  typedWorkbook(fileURLToPath(new URL(`../cases/${name}/sheets`, import.meta.url)));

/** The council has chosen and met; parts of the dossier are ticked off, and noted. */
async function decided(): Promise<Uint8Array> {
  const desk = openDesk(await tiedBytes());
  desk.decide('CN03', 'BK-CN', CHOSEN);
  desk.excel.user.type('Hội đồng', 'B8:B12', [[9], [9], [0], [0.8], ['Quy chế số 3/QC-HĐ']]);
  desk.excel.user.type('Hồ sơ', 'G7', [['Thiếu bản sao quyết định']]);
  return saveWorkbook(desk.workbook);
}

/** The workbook of the round after a sealed one. */
async function yearLater(): Promise<Uint8Array> {
  const running = openInExcel(await scenarioBytes(small));
  await score(running);
  const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };
  await sealCampaign(running.port, { words, approval });
  const period = { from: null, to: null };
  const plan = { document: 'Kế hoạch số 9/KH-UBND', issuer: null };
  const order = { asOf: '2027-12-31', plan, period };
  const next = await nextRound(running.port, order, words);
  if (next.status !== 'made') throw new Error(next.status);
  return next.bytes;
}

describe.each([
  ['ballots of two rounds', typed('hoi-dong-cham-diem'), /Phiếu/],
  ['registers of tasks', typed('xep-loai-vien-chuc'), /Sổ|Nhiệm vụ/],
  ['weekly ballots and duty books', typed('lop-hoc-theo-tuan'), /Phiếu|Sổ/],
  ['the council and the dossier', await decided(), /^(Hội đồng|Hồ sơ)$/],
  ['the history', await yearLater(), /^Lịch sử/],
])('%s', (_, base, sheets) => {
  const { data } = opened(base);
  const names = data.sheets.map(({ name }) => name).filter((name) => sheets.test(name));
  const texts = textsIn(base, (name) => names.includes(name));
  const changed = texts.filter((_text, index) => index % STEP === 0);

  test('there are such sheets, with texts in them', () => {
    expect(names, data.sheets.map(({ name }) => name).join()).not.toEqual([]);
    expect(texts.length).toBeGreaterThan(10);
  });

  test.each(changed)('%s', async (text) => {
    const other = TEXTS[texts.indexOf(text) % TEXTS.length]?.[1] ?? '';
    for (const hostile of ['=1+1', other]) {
      const bytes = withTexts(base, (each) => (each === text ? hostile : each));
      for (const door of [click, copies]) {
        const { wrong, files } = await door(bytes);
        const harm = [...files.values()].flatMap(harmIn);
        expect([...wrong, ...harm], `${door.name} of ${JSON.stringify(hostile)}`).toEqual([]);
      }
    }
  });
});

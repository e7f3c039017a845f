/** Drop-downs of a new workbook: they offer exactly the choices there are, or nothing. */
import { expect, test } from 'vitest';
import { startCampaign } from '../../src/app/start-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import { newWorkbook } from '../../src/xlsx';
import { runExcel } from '../support/excel';

test.each<[string, string[], string | undefined]>([
  ['plain words', ['Có', 'Không'], '"Có,Không"'],
  ['a word that looks like a number', ['0', '1'], '"0,1"'],
  // Excel parts the choices at commas: "Có, một phần" would be offered as two.
  ['a choice with a comma', ['Có, một phần', 'Không'], undefined],
  // The first sign makes Excel read a formula.
  ['a choice like a formula', ['=1', 'Không'], undefined],
  [
    'more letters than Excel takes',
    ['Đạt '.repeat(40).trim(), 'Chưa '.repeat(30).trim()],
    undefined,
  ],
])('%s', async (_, values, source) => {
  const { excel, port } = runExcel(newWorkbook('Ghi chú'));
  const [first, ...rest] = anGiang2026.facts;
  if (!first) throw new Error('no facts');
  const template = { ...anGiang2026, facts: [{ ...first, values }, ...rest], gates: [] };
  const started = await startCampaign(port, { template, words: catalogs.vi });
  expect(started.status).toBe('started');
  const sheet = excel.data.sheets.find(({ name }) => name === 'Tập thể');
  // The first fact stands in column C, behind code and name.
  const rule = sheet?.validations.find(({ areas }) =>
    areas.some(({ column }) => column === 2),
  )?.rule;
  expect(rule?.kind === 'list' ? rule.source : undefined).toBe(source);
  const others = sheet?.validations.filter(({ rule: { kind } }) => kind === 'list');
  expect(others?.length).toBe(source === undefined ? 5 : 6);
});

/** A campaign's sheets as a file of their own: what Excel would have made of the same plan. */
import { describe, expect, test } from 'vitest';
import { fileOfPlans } from '../../src/app/file-of-plan';
import { catalogs } from '../../src/i18n/catalog';
import { templates } from '../../src/templates';
import { planCampaignSheets } from '../../src/workbook/plan-campaign-sheets';
import type { WritePlan } from '../../src/workbook/write-plan';
import { newWorkbook, openWorkbook } from '../../src/xlsx';
import type { Cell, SheetData, WorkbookData } from '../../src/xlsx';
import { readCase } from '../support/case';
import { runExcel } from '../support/excel';

const COVER = 'Bìa';

async function byExcel(plan: WritePlan): Promise<WorkbookData> {
  const { port, workbook } = runExcel(newWorkbook(COVER));
  const applied = await port.apply(plan, () => undefined);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issue));
  return workbook.data;
}

function asFile(plan: WritePlan): WorkbookData {
  const opened = openWorkbook(fileOfPlans(plan.sheets));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook.data;
}

/** What a user meets in a workbook, sheet by sheet, in an order that two of them share. */
function metIn({ sheets, names, styles }: WorkbookData) {
  const lookOf = ({ value, style }: Cell) => {
    const { numberFormat, font, fill, borders, horizontal, wrap } = styles.get(style);
    // Of empty cells it matters that what is typed stays text.
    if (value === null) return numberFormat === '@' ? 'ready for text' : null;
    return { value, numberFormat, font, fill, borders, horizontal, wrap };
  };
  const looksOf = ({ cells }: SheetData) =>
    Object.fromEntries(
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, cell]) => {
          const look = lookOf(cell);
          return look === null ? [] : [[`${String(row)},${String(column)}`, look]];
        }),
      ),
    );
  const met = sheets
    .filter(({ name }) => name !== COVER)
    .map((sheet) => ({
      name: sheet.name,
      cells: looksOf(sheet),
      widths: [...sheet.columnWidths].map(([column, width]) => [column, width.toFixed(1)]),
      merges: sheet.merges,
      frozen: sheet.frozen,
      tabColor: sheet.tabColor,
      validations: sheet.validations.map(({ areas, rule, prompt, error }) => ({
        ...{ areas, rule, prompt },
        warning: error?.style === 'warning',
      })),
      page: { ...sheet.page, margins: null },
    }));
  return { met, names: names.filter(({ hidden }) => hidden) };
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const words = catalogs[language];
  test.each(templates.map((template) => [template.id, template] as const))(
    '%s: the same cells, looks, lists, widths and marks as in Excel',
    async (_, template) => {
      const plan = planCampaignSheets(template, words);
      expect(metIn(asFile(plan))).toEqual(metIn(await byExcel(plan)));
    },
  );
});

test('with people in the lists, too', async () => {
  const { campaign, entry, asOf } = readCase('an-giang-2026-mini').input;
  const plan = planCampaignSheets(campaign, catalogs.vi, { entry, asOf });
  expect(metIn(asFile(plan))).toEqual(metIn(await byExcel(plan)));
});

/** A scored campaign with a tie, open in Excel, with the council's sheet at hand. */
import { scoreCampaign } from '../../src/app/score-campaign';
import { reportOf } from '../../src/app/report';
import { catalogs } from '../../src/i18n/catalog';
import type { Language } from '../../src/i18n/catalog';
import { cellName } from '../../src/workbook/address';
import { FIRST_ROW, columnAt } from '../../src/workbook/council/council-layout';
import type { MatterColumn } from '../../src/workbook/council/council-layout';
import type { Cell, SheetData, WorkbookData } from '../../src/xlsx';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from './case';
import type { ScenarioInput } from './case';
import { openInExcel, scenarioBytes } from './excel';
import type { RunningExcel } from './excel';

/** CN03 and CN04 have 96 points each, and BK-CN has one place left; GK-CN has none. */
function tiedInput(): ScenarioInput {
  const { input } = readCase('an-giang-2026-mini');
  const awards = input.campaign.awards.map((award) =>
    award.code === 'GK-CN' ? { ...award, quota: 0 } : award,
  );
  return { ...input, campaign: { ...input.campaign, awards } };
}

const kept = new Map<Language, Promise<Uint8Array>>();

/** Scored once, so that the council's sheet is there. */
export function tiedBytes(language: Language = 'vi'): Promise<Uint8Array> {
  const known = kept.get(language);
  if (known) return known;
  const made = scenarioBytes(tiedInput()).then(async (bytes) => {
    const { port, workbook } = openInExcel(bytes);
    await scoreCampaign(port, { words: catalogs[language] });
    return saveWorkbook(workbook);
  });
  kept.set(language, made);
  return made;
}

/** The cell of a nominee under a heading of a list. */
export function listCell(data: WorkbookData, title: string, id: string, heading: string): string {
  const sheet = data.sheets.find(({ name }) => name === title);
  for (const [row, cells] of sheet?.cells ?? []) {
    if (cells.get(0)?.value !== id) continue;
    const found = [...(sheet?.cells.get(3) ?? [])].find(([, cell]) => cell.value === heading);
    if (found) return cellName(row, found[0]);
  }
  throw new Error(`no ${heading} of ${id}`);
}

/** The bytes after somebody worked in the sheet and saved. */
export async function afterWork(act: (desk: CouncilDesk) => void): Promise<Uint8Array> {
  const desk = openDesk(await tiedBytes());
  act(desk);
  return saveWorkbook(desk.workbook);
}

export interface CouncilDesk extends RunningExcel {
  readonly sheet: SheetData;
  readonly title: string;
  score(language?: Language): ReturnType<typeof scored>;
  /** The address of a cell in the row of a nominee and an award. */
  at(id: string, award: string, column: MatterColumn): string;
  /** Types into the row of a nominee. */
  decide(id: string, award: string, cells: Partial<Record<MatterColumn, unknown>>): void;
  cell(address: string): Cell | undefined;
  /** "CN03 BK-CN matter" a row, blank rows left out. */
  listed(): readonly string[];
}

async function scored(port: RunningExcel['port'], language: Language) {
  const result = await scoreCampaign(port, { words: catalogs[language] });
  return { result, report: reportOf(result, catalogs[language]) };
}

export function openDesk(bytes: Uint8Array, title = 'Hội đồng'): CouncilDesk {
  const running = openInExcel(bytes);
  const find = () => {
    const sheet = running.excel.data.sheets.find(({ name }) => name === title);
    if (!sheet) throw new Error(`no sheet ${title}`);
    return sheet;
  };
  const text = (row: number, column: MatterColumn) =>
    String(find().cells.get(row)?.get(columnAt(column))?.value ?? '');
  const rows = () =>
    [...find().cells.keys()].filter((row) => row >= FIRST_ROW).toSorted((a, b) => a - b);
  const at = (id: string, award: string, column: MatterColumn) => {
    const row = rows().find((each) => text(each, 'id') === id && text(each, 'award') === award);
    if (row === undefined) throw new Error(`no row of ${id} for ${award}`);
    return cellName(row, columnAt(column));
  };
  return {
    ...running,
    get sheet() {
      return find();
    },
    title,
    score: (language = 'vi') => scored(running.port, language),
    at,
    decide: (id, award, cells) => {
      for (const [column, value] of Object.entries(cells)) {
        running.excel.user.type(title, at(id, award, column as MatterColumn), [[value]]);
      }
    },
    cell: (address) => {
      const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      return find()
        .cells.get(Number(row) - 1)
        ?.get(letter.charCodeAt(0) - 65);
    },
    listed: () =>
      rows()
        .map((row) => [text(row, 'id'), text(row, 'award'), text(row, 'matter')].join(' ').trim())
        .filter((each) => each !== ''),
  };
}

/** A choice with all that it needs. */
export const CHOSEN = {
  choice: 'Chọn',
  reason: 'Nhiều sáng kiến hơn',
  by: 'Nguyễn Văn Tư, Chủ tịch Hội đồng',
};

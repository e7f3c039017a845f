/** A campaign workbook in an emulated Excel, as tests need it. */
import { startCampaign } from '../../src/app/start-campaign';
import type { WorkbookPort, WorkbookWatch } from '../../src/app/ports';
import { startExcel } from '../../src/emulator/node';
import type { EmulatedExcel, ExcelOptions } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { officePort } from '../../src/workbook/office/office-port';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook } from '../../src/xlsx';
import type { ScenarioInput } from './case';

/** No pause: tests have no page that wants to draw. */
export const atOnce = () => Promise.resolve();

export interface RunningExcel {
  readonly excel: EmulatedExcel;
  readonly port: WorkbookPort & WorkbookWatch;
  readonly workbook: OpenWorkbook;
}

/** `wait` is the watchdog's clock; unless a test gives one it never rings. */
export function openInExcel(
  bytes: Uint8Array,
  options: ExcelOptions = {},
  wait: (milliseconds: number) => Promise<void> = () => new Promise(() => undefined),
  portOn: typeof officePort = officePort,
): RunningExcel {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return runExcel(opened.workbook, options, wait, portOn);
}

export function runExcel(
  workbook: OpenWorkbook,
  options: ExcelOptions = {},
  wait: (milliseconds: number) => Promise<void> = () => new Promise(() => undefined),
  portOn: typeof officePort = officePort,
): RunningExcel {
  const excel = startExcel(workbook, options);
  const port = portOn({
    excel: excel.Excel,
    wait,
    pause: atOnce,
    supports: (version) => excel.Office.context.requirements.isSetSupported('ExcelApi', version),
  });
  return { excel, port, workbook };
}

/** The bytes of a workbook in which a scenario's campaign and entries stand, as an office has it. */
export async function scenarioBytes(input: ScenarioInput): Promise<Uint8Array> {
  const { excel, port, workbook } = runExcel(newWorkbook('Ghi chú'));
  const { campaign, entry, asOf } = input;
  const started = await startCampaign(port, {
    template: campaign,
    words: catalogs.vi,
    entry,
    asOf,
  });
  if (started.status !== 'started') throw new Error(JSON.stringify(started.issues));
  for (const { subject, row, criterion, text } of input.typedAsText) {
    const sheet = subject === 'individual' ? 'Cá nhân' : 'Tập thể';
    const column = columnHeaded(excel, sheet, criterion);
    // Four rows stand above the first nominee.
    excel.user.type(sheet, `${column}${String(row + 5)}`, [[`'${text}`]]);
  }
  return saveWorkbook(workbook);
}

function columnHeaded(excel: EmulatedExcel, sheetName: string, heading: string): string {
  const sheet = excel.data.sheets.find(({ name }) => name === sheetName);
  const cells = [...(sheet?.cells.get(3) ?? [])];
  const column = cells.find(([, cell]) => cell.value === heading)?.[0];
  if (column === undefined) throw new Error(`No column ${heading} in ${sheetName}`);
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return letters + String.fromCharCode(65 + (column % 26));
}

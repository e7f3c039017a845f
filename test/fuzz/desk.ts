/** A workbook that somebody works in, on one of two roads: plainly on the file, or through office.js. */
import { fileOfPlans } from '../../src/app/file-of-plan';
import type { WorkbookPort } from '../../src/app/ports';
import { startCampaign } from '../../src/app/start-campaign';
import { ExcelState } from '../../src/emulator/excel-state';
import { ExcelHost } from '../../src/emulator/host';
import { profiles } from '../../src/emulator/profiles';
import { User } from '../../src/emulator/user';
import { catalogs } from '../../src/i18n/catalog';
import { planCampaignSheets } from '../../src/workbook/plan-campaign-sheets';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook, WorkbookData } from '../../src/xlsx';
import type { OracleInput } from '../oracle/oracle';
import { runExcel } from '../support/excel';
import { filePort } from './file-port';

export type Road = 'file' | 'office';

export interface Desk {
  readonly data: WorkbookData;
  readonly port: WorkbookPort;
  readonly user: User;
  /** The workbook after it was saved and opened. */
  reopened(): Desk;
}

export async function started({ campaign, entry, asOf }: OracleInput, road: Road): Promise<Desk> {
  const words = catalogs.vi;
  if (road === 'file') {
    return openDesk(fileOfPlans(planCampaignSheets(campaign, words, { entry, asOf }).sheets), road);
  }
  const desk = officeDesk(newWorkbook(NOTES));
  const begun = await startCampaign(desk.port, { template: campaign, words, entry, asOf });
  if (begun.status !== 'started') throw new Error(`not started: ${JSON.stringify(begun.issues)}`);
  return desk;
}

/** The sheet of a workbook in which a campaign is started by the pane. */
export const NOTES = 'Ghi chú';

export function openDesk(bytes: Uint8Array, road: Road): Desk {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return road === 'file' ? fileDesk(opened.workbook) : officeDesk(opened.workbook);
}

function fileDesk(workbook: OpenWorkbook): Desk {
  const { data } = workbook;
  const state = new ExcelState(data, {
    profile: profiles.microsoft365,
    locale: 'vi-VN',
    workbookName: '-',
    readOnly: false,
    calculate: null,
    today: () => new Date(0),
  });
  const user = new User(new ExcelHost(state, setImmediate));
  const reopened = () => openDesk(saveWorkbook(workbook), 'file');
  return { data, user, port: filePort(state), reopened };
}

function officeDesk(workbook: OpenWorkbook): Desk {
  const { excel, port } = runExcel(workbook);
  const reopened = () => openDesk(saveWorkbook(workbook), 'office');
  return { data: workbook.data, user: excel.user, port, reopened };
}

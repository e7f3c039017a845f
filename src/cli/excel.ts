/** The use cases' port on a workbook file, through the emulated Excel. */
import type { WorkbookPort } from '../app/ports';
import { startExcel } from '../emulator/node';
import { officePort } from '../workbook/office/office-port';
import type { OpenWorkbook } from '../xlsx';

export function portOn(workbook: OpenWorkbook): WorkbookPort {
  const { Excel: excel, Office: office } = startExcel(workbook);
  return officePort({
    excel,
    // The emulated Excel always answers; a watchdog would only keep the process alive.
    wait: () => new Promise<void>(() => undefined),
    pause: () => Promise.resolve(),
    supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
  });
}

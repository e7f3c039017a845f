/** The workbook of the real Excel, or of its stand-in: the part of the pane that speaks to office.js. */
import type { WorkbookPort, WorkbookWatch } from '../../app/ports';
import { officePort } from '../../workbook/office/office-port';

export function excelPort(): WorkbookPort & WorkbookWatch {
  return officePort({
    excel: Excel,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  });
}

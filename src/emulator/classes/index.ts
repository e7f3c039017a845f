/**
 * All classes that are emulated. What is not in here is answered with `NotImplemented`.
 */
import type { ExcelState } from '../excel-state';
import type { ClassTable } from '../protocol/class-table';
import { borderClasses } from './borders';
import { chartLookClasses } from './chart-looks';
import { chartPartClasses } from './chart-parts';
import { chartClasses } from './charts';
import { conditionalFormatClasses } from './conditional-formats';
import { dataValidationClasses } from './data-validation';
import { functionClasses } from './functions';
import { nameAndSettingClasses } from './names-and-settings';
import { newWorkbookClasses } from './new-workbooks';
import { pageBreakClasses } from './page-breaks';
import { pageLayoutClasses } from './page-layout';
import { rangeClasses } from './range';
import { rangeFormatClasses } from './range-format';
import { sheetPartClasses } from './sheet-parts';
import { tableClasses } from './tables';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheets';

export const excelClasses: ClassTable<ExcelState> = new Map(
  [
    ...workbookClasses,
    ...newWorkbookClasses,
    ...functionClasses,
    ...worksheetClasses,
    ...rangeClasses,
    ...rangeFormatClasses,
    ...borderClasses,
    ...tableClasses,
    ...nameAndSettingClasses,
    ...conditionalFormatClasses,
    ...dataValidationClasses,
    ...sheetPartClasses,
    ...chartClasses,
    ...chartPartClasses,
    ...chartLookClasses,
    ...pageBreakClasses,
    ...pageLayoutClasses,
  ].map((excelClass) => [excelClass.name, excelClass]),
);

/**
 * The room's door: `.xlsx` and `.xlsm` files as plain data and back, losing nothing.
 */
export {
  absoluteAddress,
  addressOf,
  areaAddress,
  columnName,
  columnsMax,
  parseAddress,
  parseAreas,
  parseColumn,
  quoteSheetName,
  rowsMax,
} from './address';
export type * from './chart-data';
export { seriesOf } from './chart-series';
export type { PackageProblem } from './damage';
export { shiftFormula } from './formula-shift';
export { newWorkbook } from './new-workbook';
export { openWorkbook } from './open';
export type { OpenResult, OpenWorkbook } from './open';
export { saveWorkbook } from './save';
export { newSheetData } from './sheet-new';
export type * from './workbook-data';

/** Scoring again on Excel's bad days: one list grows, one shrinks, a filter hides rows. */
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel, scenarioBytes } from '../support/excel';
import { score, small } from '../support/small-campaign';
import { sweep } from '../support/sweep';

async function scoredThenEdited(): Promise<Uint8Array> {
  const running = openInExcel(await scenarioBytes(small));
  await score(running);
  running.excel.user.type('Cá nhân', 'H7', [['Không']]);
  running.excel.user.type('Tập thể', 'I6', [['5']]);
  running.excel.user.filter('Xếp hạng cá nhân', 'A7:I11', (row) => row[0] === 1);
  return saveWorkbook(running.workbook);
}

sweep({
  name: 'score again after changes',
  before: scoredThenEdited,
  click: score,
  done: 'scored',
  addsRules: false,
  keepsSheets: true,
});

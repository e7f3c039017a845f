/** Sealing, the round after it and taking results out, on Excel's bad days. */
import { removeResults } from '../../src/app/remove-results';
import { sealCampaign } from '../../src/app/seal-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { score, small } from '../support/small-campaign';
import { sweep } from '../support/sweep';

const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };
const seal = ({ port }: RunningExcel) => sealCampaign(port, { words: catalogs.vi, approval });

async function scored(): Promise<RunningExcel> {
  const running = openInExcel(await scenarioBytes(small));
  await score(running);
  return running;
}

const usual = { addsRules: false, keepsSheets: true };

sweep({
  ...usual,
  name: 'seal',
  before: async () => saveWorkbook((await scored()).workbook),
  click: seal,
  done: 'sealed',
});

sweep({
  ...usual,
  name: 'score over a sealed round',
  before: async () => {
    const running = await scored();
    await seal(running);
    running.excel.user.type('Tập thể', 'I6', [['5']]);
    return saveWorkbook(running.workbook);
  },
  click: (running) => score(running, { keepSealed: true }),
  done: 'scored',
  // From here on it is a first scoring.
  until: 'WorksheetCollection.add',
});

sweep({
  ...usual,
  name: 'take the results out',
  before: async () => saveWorkbook((await scored()).workbook),
  click: ({ port }) => removeResults(port, { sealed: false }),
  done: 'removed',
});

/** The first clicks on Excel's bad days. */
import { startCampaign } from '../../src/app/start-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { scenarioBytes } from '../support/excel';
import { score, small } from '../support/small-campaign';
import { sweep } from '../support/sweep';

sweep({
  name: 'start a campaign',
  before: () => Promise.resolve(saveWorkbook(newWorkbook('Ghi chú'))),
  click: ({ port }) =>
    startCampaign(port, { template: small.campaign, words: catalogs.vi, entry: small.entry }),
  done: 'started',
  addsRules: false,
  keepsSheets: false,
});

sweep({
  name: 'score for the first time',
  before: () => scenarioBytes(small),
  click: score,
  done: 'scored',
  addsRules: true,
  keepsSheets: true,
});

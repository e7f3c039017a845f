/** A sample as the workbook of an office that has filled it in: the same bytes on every machine. */
import { startCampaign } from '../../src/app/start-campaign';
import { portOn } from '../../src/cli/excel';
import { withoutCover } from '../../src/cli/new';
import type { Campaign, Day } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import { catalogs } from '../../src/i18n/catalog';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';

export interface Sample {
  /** The template as the office answered it. */
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
}

export async function workbookBytes({ campaign, entry, asOf }: Sample): Promise<Uint8Array> {
  const words = catalogs.vi;
  const workbook = newWorkbook(words.sheets.coverSheet);
  const request = { template: campaign, words, entry, asOf };
  const started = await startCampaign(portOn(workbook), request);
  if (started.status !== 'started') throw new Error(JSON.stringify(started.issues));
  withoutCover(workbook, words);
  return saveWorkbook(workbook);
}

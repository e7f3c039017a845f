/** A sample as the workbook of an office that has filled it in: the same bytes on every machine. */
import { startCampaign } from '../../src/app/start-campaign';
import { portOn } from '../../src/cli/excel';
import { withoutCover } from '../../src/cli/new';
import type { Campaign, Day } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import { catalogs } from '../../src/i18n/catalog';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { told, withAchievements } from './told';

export interface Sample {
  /** The template as the office answered it. */
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
}

export async function workbookBytes(sample: Sample): Promise<Uint8Array> {
  const { campaign, entry, asOf } = complete(sample);
  const words = catalogs.vi;
  const workbook = newWorkbook(words.sheets.coverSheet);
  const request = { template: campaign, words, entry, asOf };
  const started = await startCampaign(portOn(workbook), request);
  if (started.status !== 'started') throw new Error(JSON.stringify(started.issues));
  withoutCover(workbook, words);
  return saveWorkbook(workbook);
}

/** The sample with what its office says of itself and of its people. */
function complete({ campaign, entry, asOf }: Sample): Sample {
  const { office, achievements } = told[campaign.id] ?? { office: {}, achievements: {} };
  const { individuals, collectives } = entry;
  return {
    asOf,
    campaign: { ...campaign, office: { ...campaign.office, ...office } },
    entry: {
      ...entry,
      individuals: withAchievements(individuals, achievements),
      collectives: withAchievements(collectives, achievements),
    },
  };
}

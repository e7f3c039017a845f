/** The sample workbook, scored, with its report. */
import { reportOf } from '../../src/app/report';
import type { Report } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { sampleBytes } from './damaged';
import { openInExcel } from './excel';

export async function scoredSample(
  bytes: Uint8Array = sampleBytes(),
): Promise<{ bytes: Uint8Array; report: Report }> {
  const { port, workbook } = openInExcel(bytes);
  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(JSON.stringify(result.issues));
  return { bytes: saveWorkbook(workbook), report: reportOf(result, catalogs.vi) };
}

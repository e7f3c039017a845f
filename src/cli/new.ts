/** `new <template-id> --out FILE [--staff FILE]`: a campaign workbook, ready to be filled in. */
import { existsSync } from 'node:fs';
import { startCampaign } from '../app/start-campaign';
import type { Catalog } from '../i18n/catalog';
import { wordIssue } from '../i18n/explain';
import { templates } from '../templates';
import { newWorkbook, saveWorkbook } from '../xlsx';
import type { OpenWorkbook } from '../xlsx';
import { portOn } from './excel';
import { readStaff } from './staff';
import { UsageError, catalogFor, openFile, readArguments, writeFile } from './usage';

export async function newCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    staff: { type: 'string' },
    lang: { type: 'string' },
  });
  const words = catalogFor(values.lang);
  const [id = ''] = positionals;
  const template = templates.find((campaign) => campaign.id === id);
  if (positionals.length !== 1 || values.out === undefined)
    throw new UsageError(words.files.newUsage);
  if (!template) {
    throw new UsageError(
      words.files.unknownTemplate(
        id,
        templates.map((campaign) => campaign.id),
      ),
    );
  }
  if (existsSync(values.out)) throw new UsageError(words.files.alreadyThere(values.out));
  const staff = values.staff === undefined ? null : await readStaff(openFile(values.staff, words));
  if (staff && 'issues' in staff) {
    for (const issue of staff.issues) console.error(`✖ ${wordIssue(issue, words)}`);
    return 1;
  }
  const workbook = newWorkbook(words.sheets.coverSheet);
  const started = await startCampaign(portOn(workbook), { template, words, entry: staff?.entry });
  if (started.status === 'refused') {
    for (const issue of started.issues) console.error(`✖ ${wordIssue(issue, words)}`);
    return 1;
  }
  withoutCover(workbook, words);
  writeFile(values.out, saveWorkbook(workbook));
  console.log(values.out);
  return 0;
}

/** The empty sheet that every new workbook file starts with is not part of a campaign. */
export function withoutCover({ data }: OpenWorkbook, words: Catalog): void {
  data.sheets = data.sheets.filter(({ name }) => name !== words.sheets.coverSheet);
  data.touched = true;
}

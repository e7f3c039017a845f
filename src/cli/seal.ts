/** `seal FILE --document NUMBER --day YYYY-MM-DD --name NAME [--password TEXT] [--out FILE]` */
import { sealCampaign } from '../app/seal-campaign';
import { wordIssue } from '../i18n/explain';
import { saveWorkbook } from '../xlsx';
import { portOn } from './excel';
import {
  UsageError,
  catalogFor,
  dayFor,
  openFile,
  outputFor,
  readArguments,
  writeFile,
} from './usage';

export async function sealCommand(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = readArguments(args, {
    ...{ document: text, day: text, name: text, password: text, out: text, lang: text },
    'as-of': text,
  });
  const words = catalogFor(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words.files.sealUsage);
  const out = outputFor(file, values.out, 'sealed', words);
  const workbook = openFile(file, words);
  const { document = '', name = '', password } = values;
  const approval = { document, name, day: dayFor(values.day) ?? '' };
  const asOf = dayFor(values['as-of']);
  const result = await sealCampaign(portOn(workbook), { words, approval, password, asOf });
  switch (result.status) {
    case 'approvalMissing':
      throw new UsageError(`${words.seal.approvalMissing}\n${words.files.sealUsage}`);
    case 'rescored':
      console.error(words.seal.notWhole);
      return 1;
    case 'needsFixing':
    case 'interrupted':
      for (const issue of result.issues) console.error(`✖ ${wordIssue(issue, words)}`);
      return 1;
    case 'sealed': {
      const { fingerprint, content } = result.seal;
      writeFile(out, saveWorkbook(workbook));
      console.log(words.seal.sealed({ fingerprint, number: content.number }));
      console.log(out);
      return 0;
    }
  }
}

/** `remove FILE [--sealed] [--out FILE]`: takes the product's sheets and marks out of a workbook. */
import { removeResults } from '../app/remove-results';
import { wordIssue } from '../i18n/explain';
import { saveWorkbook } from '../xlsx';
import { portOn } from './excel';
import { UsageError, catalogFor, openFile, outputFor, readArguments, writeFile } from './usage';

export async function removeCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    sealed: { type: 'boolean' },
    out: { type: 'string' },
    lang: { type: 'string' },
  });
  const words = catalogFor(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words.files.removeUsage);
  const out = outputFor(file, values.out, 'plain', words);
  const workbook = openFile(file, words);
  const result = await removeResults(portOn(workbook), { sealed: values.sealed === true });
  if (result.status === 'interrupted') {
    for (const issue of result.issues) console.error(`✖ ${wordIssue(issue, words)}`);
    return 1;
  }
  writeFile(out, saveWorkbook(workbook));
  console.log(words.seal.removed(result.sheets));
  console.log(out);
  return 0;
}

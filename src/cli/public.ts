/** `public FILE --out FILE`: a new workbook that may be shown to everybody. */
import { existsSync } from 'node:fs';
import { publicCopy } from '../app/public-copy';
import { wordIssue } from '../i18n/explain';
import { portOn } from './excel';
import { UsageError, catalogFor, dayFor, openFile, readArguments, writeFile } from './usage';

export async function publicCommand(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { out: text, lang: text, 'as-of': text };
  const { values, positionals } = readArguments(args, options);
  const words = catalogFor(values.lang);
  const [file] = positionals;
  const { out } = values;
  if (file === undefined || positionals.length > 1 || out === undefined) {
    throw new UsageError(words.files.publicUsage);
  }
  if (existsSync(out)) throw new UsageError(words.files.alreadyThere(out));
  const asOf = dayFor(values['as-of']);
  const copy = await publicCopy(portOn(openFile(file, words)), { words, asOf });
  if (copy.status === 'needsFixing') {
    for (const issue of copy.issues) console.error(`✖ ${wordIssue(issue, words)}`);
    return 1;
  }
  writeFile(out, copy.bytes);
  console.log(out);
  return 0;
}

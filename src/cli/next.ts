/**
 * `next FILE --out FILE --as-of YYYY-MM-DD [--plan DOCUMENT] [--issuer NAME] [--from DAY --to DAY]`:
 * the workbook of the next round.
 */
import { existsSync } from 'node:fs';
import { nextRound } from '../app/next-round';
import { wordIssue } from '../i18n/explain';
import { portOn } from './excel';
import { UsageError, catalogFor, dayFor, openFile, readArguments, writeFile } from './usage';

export async function nextCommand(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = readArguments(args, {
    ...{ out: text, plan: text, issuer: text, from: text, to: text, lang: text },
    'as-of': text,
  });
  const words = catalogFor(values.lang);
  const [file] = positionals;
  const { out, issuer } = values;
  const asOf = dayFor(values['as-of']);
  if (file === undefined || positionals.length > 1 || out === undefined || asOf === undefined) {
    throw new UsageError(words.files.nextUsage);
  }
  if (existsSync(out)) throw new UsageError(words.files.alreadyThere(out));
  const from = dayFor(values.from) ?? null;
  const to = dayFor(values.to) ?? null;
  const plan = values.plan === undefined ? null : { document: values.plan, issuer: issuer ?? null };
  const port = portOn(openFile(file, words));
  const result = await nextRound(port, { asOf, plan, period: { from, to } }, words);
  switch (result.status) {
    case 'planMissing':
      throw new UsageError(words.files.planMissing(result));
    case 'unreadable':
      for (const issue of result.issues) console.error(`✖ ${wordIssue(issue, words)}`);
      return 1;
    case 'made':
      writeFile(out, result.bytes);
      if (result.citing > 0) console.log(words.files.citing(result.citing));
      console.log(out);
      return 0;
  }
}

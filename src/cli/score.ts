/** `score <workbook.xlsx>... [--out FILE] [--json FILE] [--as-of YYYY-MM-DD] [--lang vi|en]` */
import path from 'node:path';
import { reportOf } from '../app/report';
import { scoreCampaign } from '../app/score-campaign';
import type { ScoreResult } from '../app/score-campaign';
import type { Catalog } from '../i18n/catalog';
import { wordIssue } from '../i18n/explain';
import { saveWorkbook } from '../xlsx';
import { portOn } from './excel';
import {
  UsageError,
  catalogFor,
  dayFor,
  isSameFile,
  openFile,
  outputFor,
  readArguments,
  writeFile,
} from './usage';

export async function scoreCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    json: { type: 'string' },
    'as-of': { type: 'string' },
    lang: { type: 'string' },
    'keep-sealed': { type: 'boolean' },
  });
  const words = catalogFor(values.lang);
  const asOf = dayFor(values['as-of']);
  if (positionals.length === 0) throw new UsageError(words.files.scoreUsage);
  if (positionals.length > 1 && (values.out !== undefined || values.json !== undefined)) {
    throw new UsageError(words.files.oneOutput);
  }
  const runs = positionals.map((file) => {
    return { file, out: outputFor(file, values.out, 'scored', words) };
  });
  for (const written of [...runs.map(({ out }) => out), values.json]) {
    const input = positionals.find((file) => written !== undefined && isSameFile(written, file));
    if (input !== undefined) throw new UsageError(words.files.overInput(input));
  }
  if (
    values.json !== undefined &&
    runs.some(({ out }) => path.resolve(out) === path.resolve(values.json ?? ''))
  ) {
    throw new UsageError(words.files.oneOutput);
  }
  const keepSealed = values['keep-sealed'] === true;
  let worst = 0;
  for (const { file, out } of runs) {
    worst = Math.max(
      worst,
      await scoreOrSay(file, { out, json: values.json, asOf, words, keepSealed }),
    );
  }
  return worst;
}

interface ScoreOptions {
  readonly out: string;
  readonly json: string | undefined;
  readonly asOf: string | undefined;
  readonly words: Catalog;
  /** Sealed results are set aside instead of being refused. */
  readonly keepSealed: boolean;
}

/** One file that cannot be read does not keep the others from being scored. */
async function scoreOrSay(file: string, options: ScoreOptions): Promise<number> {
  try {
    return await scoreFile(file, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function scoreFile(file: string, options: ScoreOptions): Promise<number> {
  const { words, asOf, out, json, keepSealed } = options;
  const workbook = openFile(file, words);
  const result = await scoreCampaign(portOn(workbook), { words, asOf, keepSealed });
  if (json !== undefined) writeFile(json, `${JSON.stringify(reportOf(result, words), null, 2)}\n`);
  for (const issue of result.issues) {
    const print = issue.severity === 'blocks' ? console.error : console.log;
    print(`${issue.severity === 'blocks' ? '✖' : '!'} ${wordIssue(issue, words)}`);
  }
  if (result.status !== 'scored') {
    console.error(words.files.nothingWritten(file));
    return 1;
  }
  writeFile(out, saveWorkbook(workbook));
  console.log(summaryLine(result, out, words));
  return 0;
}

function summaryLine(
  { outcome, fingerprint }: Extract<ScoreResult, { status: 'scored' }>,
  out: string,
  words: Catalog,
): string {
  const lines = outcome.subjects.flatMap(({ subject, awards }) =>
    awards.map(({ award, proposed, tied, empty }) => {
      const places = words.sheets.placesLine(award.quota, proposed.length, tied.length, empty);
      return `${award.name} – ${words.sheets.subjects[subject]}: ${places}`;
    }),
  );
  return [...lines, words.sheets.statusWhole(fingerprint), out].join('\n');
}

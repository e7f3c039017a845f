/** The doors through which hostile texts go: the click, the command line, and the files for others. */
import { publicCopy } from '../../src/app/public-copy';
import { nextRound } from '../../src/app/next-round';
import { scoreCampaign } from '../../src/app/score-campaign';
import { unitForms } from '../../src/app/unit-forms';
import type { Issue } from '../../src/domain/issue';
import { catalogs } from '../../src/i18n/catalog';
import { wordIssue } from '../../src/i18n/explain';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel } from '../support/excel';

const words = catalogs.vi;

/** What became of it: files that were made, or what has to be mended. */
export interface Passed {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly said: readonly string[];
  /** What must not be, whatever was said. */
  readonly wrong: readonly string[];
}

export async function click(bytes: Uint8Array): Promise<Passed> {
  const { port, workbook } = openInExcel(bytes);
  const before = Buffer.from(saveWorkbook(workbook));
  const result = await scoreCampaign(port, { words });
  const after = saveWorkbook(workbook);
  if (result.status === 'scored') return passed([['scored', after]], []);
  return passed([], result.issues, before.equals(after) ? [] : ['written all the same']);
}

export async function copies(bytes: Uint8Array): Promise<Passed> {
  const { port } = openInExcel(bytes);
  const shown = await publicCopy(port, { words });
  const forms = await unitForms(port, { words, together: true });
  const period = { from: null, to: null };
  const next = await nextRound(port, { asOf: '2026-12-31', plan: null, period }, words);
  return passed(
    [
      ...(shown.status === 'made' ? [['public', shown.bytes] as const] : []),
      ...(forms.status === 'made'
        ? [['forms', forms.files[0]?.bytes ?? new Uint8Array()] as const]
        : []),
      ...(next.status === 'made' ? [['next', next.bytes] as const] : []),
    ],
    [shown, forms, next].flatMap((each) => ('issues' in each ? each.issues : [])),
  );
}

function passed(
  files: readonly (readonly [string, Uint8Array])[],
  issues: readonly Issue[],
  wrong: readonly string[] = [],
): Passed {
  const blocking = issues.filter(({ severity }) => severity === 'blocks');
  const unplaced = blocking.filter(({ at, code }) => at.sheet === '' && code !== 'noCampaign');
  return {
    files: new Map(files),
    said: blocking.map((issue) => wordIssue(issue, words)),
    wrong: [
      ...wrong,
      ...(files.length === 0 && blocking.length === 0
        ? ['nothing was made, and nothing said']
        : []),
      ...unplaced.map((issue) => `no place: ${wordIssue(issue, words)}`),
    ],
  };
}

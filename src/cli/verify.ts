/** `verify FILE [--fingerprint XXXX-XXXX-XXXX-XXXX]`: 0 unchanged, 1 changed, 2 never sealed. */
import { verifyCampaign } from '../app/verify-campaign';
import type { VerifiedRound } from '../app/verify-campaign';
import type { Catalog } from '../i18n/catalog';
import { wordIssue } from '../i18n/explain';
import { dayVi } from '../i18n/numbers';
import { portOn } from './excel';
import { UsageError, catalogFor, openFile, readArguments } from './usage';

export async function verifyCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    fingerprint: { type: 'string' },
    lang: { type: 'string' },
  });
  const words = catalogFor(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words.files.verifyUsage);
  const printed = values.fingerprint;
  const result = await verifyCampaign(portOn(openFile(file, words)), { printed });
  if (result.status === 'unreadable') throw new UsageError(wordIssue(result.issue, words));
  if (result.status === 'neverSealed') throw new UsageError(words.seal.neverSealed(file));
  if (result.damaged.length > 0) console.log(words.seal.damaged(result.damaged));
  if (result.status === 'unknownFingerprint') {
    console.log(words.seal.unknownFingerprint(printed ?? ''));
  }
  for (const round of result.rounds) console.log(roundText(round, words));
  return result.status === 'unchanged' ? 0 : 1;
}

function roundText(
  { seal, changes, missing, isUnchanged }: VerifiedRound,
  { seal: say }: Catalog,
): string {
  const { fingerprint, content } = seal;
  const { number, approval } = content;
  const about = { ...approval, day: dayVi(approval.day), fingerprint, number };
  const lines = isUnchanged
    ? [say.unchanged]
    : [
        say.changed(changes.length),
        ...missing.map((title) => `- ${say.missingSheet(title)}`),
        ...changes.map((change) => `- ${say.change(change)}`),
      ];
  return [say.round(about), ...lines].join('\n');
}

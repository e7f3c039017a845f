/** Which of two equals comes first, and how the marks of several scorers become one. */
import type { ScorerRule } from '../../domain/ballot';
import type { FactKind, TieKey } from '../../domain/fact';
import type { SheetWords } from '../../i18n/sheet-words';
import { isWord, listOf } from '../choices';
import { readPoints, writePoints } from './numbers';
import { aroundSign } from './quotes';

/** Numbers and days are higher or lower; of choices the preferred ones are named. */
export function readPreference(text: string, kind: FactKind): TieKey['prefer'] | null {
  if (kind === 'choice') {
    const values = listOf(text);
    return values.length === 0 ? null : { values };
  }
  for (const which of ['higher', 'lower'] as const) {
    if (isWord(text, ({ rules }) => rules.prefer[which])) return which;
  }
  return null;
}

export function writePreference(prefer: TieKey['prefer'], { rules }: SheetWords): string {
  return typeof prefer === 'string' ? rules.prefer[prefer] : prefer.values.join('; ');
}

const SCORER_RULES = ['mean', 'weighted', 'trimmed', 'last'] as const;

export function readScorerRule(text: string): ScorerRule | null {
  for (const kind of SCORER_RULES) {
    if (isWord(text, ({ rules }) => rules.scorerRules[kind])) return { kind };
  }
  const [left = '', , right = ''] = aroundSign(text, ':', 'first') ?? [];
  if (!isWord(left, ({ rules }) => rules.scorerRules.third)) return null;
  const over = readPoints(right);
  return over === null || over < 0 ? null : { kind: 'third', over };
}

export function writeScorerRule(rule: ScorerRule, sheets: SheetWords): string {
  const word = sheets.rules.scorerRules[rule.kind];
  return rule.kind === 'third' ? `${word}: ${writePoints(rule.over, sheets)}` : word;
}

/** What follows when a condition is not met: "Tạm dừng xét", "Xếp loại: Hoàn thành". */
import type { GateOutcome } from '../../domain/campaign';
import type { SheetWords } from '../../i18n/sheet-words';
import { choiceIn } from '../choices';
import { readPoints, writePoints } from './numbers';
import { aroundSign } from './quotes';

/** `unknown` for a word that is none of them, `unreadable` for a value that is missing or too many. */
export function readOutcome(text: string): GateOutcome | 'unknown' | 'unreadable' {
  const [word = text, , value = ''] = aroundSign(text, ':', 'first') ?? [];
  const effect = choiceIn(word, 'otherwise');
  if (effect === null) return 'unknown';
  if (effect === 'classIs') return value === '' ? 'unreadable' : { effect, name: value };
  if (effect === 'totalCapped') {
    const at = readPoints(value);
    return at === null || at < 0 ? 'unreadable' : { effect, at };
  }
  return word === text ? { effect } : 'unreadable';
}

export function writeOutcome(outcome: GateOutcome, sheets: SheetWords): string {
  const word = sheets.otherwise[outcome.effect];
  if (outcome.effect === 'classIs') return `${word}: ${outcome.name}`;
  return outcome.effect === 'totalCapped' ? `${word}: ${writePoints(outcome.at, sheets)}` : word;
}

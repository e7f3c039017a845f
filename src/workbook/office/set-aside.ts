/**
 * Sets a sealed round aside before the next one is written: its sheets keep what they say, get a
 * title of their own, and are known by another mark. The old mark goes when the new one is seen to
 * stand, so that a run that breaks off in between is finished by the next.
 */
import { tabName } from '../address';
import { isResultKey } from '../write-plan';
import type { SheetKey } from '../write-plan';
import { cellsIn } from './cells-in';
import { HostProblem } from './host-issues';
import { freeTitle } from './make-sheets';
import { markerFormula, markerName } from '../markers';
import { readSheetList } from './read-snapshot';
import { SEALS_KEY } from './seal-sheet';
import type { Session } from './session';

/** `suffix` goes behind the titles, with the number of the round for its "#". */
export async function setAside(session: Session, suffix: string): Promise<void> {
  const round = await lastRound(session);
  const { names } = session.context.workbook;
  const list = await readSheetList(session);
  const taken = list.sheets.map(({ name }) => name);
  const words = suffix.replace('#', String(round));
  const rounds = list.markers.flatMap(({ key, title }) => {
    const sheet = list.sheets.find(({ name }) => name === title);
    if (!sheet || !isResultKey(key)) return [];
    const next = title.endsWith(words) ? title : freeTitle(titleWith(title, words), taken);
    taken.push(next);
    return [{ key, title, sheet, next, aside: `sealed.${round}.${key}` as SheetKey }];
  });
  for (const { aside, title, sheet, next } of rounds) {
    const name = markerName(aside);
    const isThere = list.names.some((each) => each.name === name);
    const marker = isThere ? names.getItem(name) : names.add(name, markerFormula(title));
    marker.visible = false;
    marker.comment = 'whole';
    sheet.name = next;
  }
  const marked = await readSheetList(session);
  for (const { aside, next } of rounds) {
    const mark = marked.markers.find(({ key }) => key === aside);
    const shown = marked.names.some(({ name, visible }) => name === markerName(aside) && visible);
    if (shown || mark?.state !== 'whole' || mark.title !== next) {
      throw new HostProblem('notAsWritten', 'sealed');
    }
  }
  for (const { key } of rounds) names.getItem(markerName(key)).delete();
  const after = await readSheetList(session);
  if (after.markers.some(({ key }) => isResultKey(key))) {
    throw new HostProblem('notAsWritten', 'sealed');
  }
}

const TITLE_MAX = 31;

function titleWith(title: string, suffix: string): string {
  return tabName(title.slice(0, TITLE_MAX - suffix.length)) + suffix;
}

/** The number of the round that was sealed last, as the hidden sheet has it. */
async function lastRound(session: Session): Promise<number> {
  const list = await readSheetList(session);
  const marker = list.markers.find(({ key }) => key === SEALS_KEY);
  const sheet = list.sheets.find(({ name }) => name === marker?.title);
  if (!sheet) throw new HostProblem('refused', 'protected');
  const range = sheet.getRange('A:A').getUsedRange(true).load('values');
  await session.sync();
  const numbers = cellsIn(range).map(([text]) => /^N(\d+)$/.exec(String(text))?.[1]);
  return Math.max(...numbers.map((text) => Number(text ?? 0)));
}

/**
 * Makes the sheets that a plan needs and the workbook lacks. First the intent is written down,
 * then the sheet is made under a title that was free, hidden, and only then is it ours. Actions run
 * in their order and the first failure stops the rest, so that one request is enough: wherever it
 * breaks off, it leaves nothing that the next run cannot finish.
 */
import { tabName } from '../address';
import type { SheetPlan } from '../write-plan';
import type { Inspection, OwnSheet } from './inspect';
import { sameTitle } from './inspect';
import { intentFormula, markerFormula, markerName, writingComment } from '../markers';
import type { Marker } from '../markers';
import { markedCells } from './marked-cells';
import type { Session } from './session';
import { sayWriting } from './write-sheet';

export async function makeSheets(
  session: Session,
  missing: readonly SheetPlan[],
  inspection: Inspection,
): Promise<ReadonlyMap<SheetPlan, OwnSheet>> {
  const taken = inspection.list.sheets.map(({ name }) => name);
  const made = missing.map((plan) => {
    const title = freeTitle(plan.title, taken);
    taken.push(title);
    return { plan, title };
  });
  if (made.length === 0) return new Map();

  const { names, worksheets } = session.context.workbook;
  const known = new Set(inspection.list.names.map(({ name }) => name));
  for (const { plan, title } of made) {
    const name = markerName(plan.key);
    // A name whose sheet is gone is taken over; adding it again would be refused.
    const marker = known.has(name) ? names.getItem(name) : names.add(name, intentFormula(title));
    if (known.has(name)) marker.formula = intentFormula(title);
    marker.comment = writingComment(null);
    marker.visible = false;
  }

  const result = new Map<SheetPlan, OwnSheet>();
  for (const { plan, title } of made) {
    const sheet = worksheets.add(title);
    sheet.visibility = 'Hidden';
    names.getItem(markerName(plan.key)).formula = markerFormula(title, markedCells(plan));
    // Were its hiding passed over, it would stand in sight without a word.
    sayWriting(sheet, plan);
    sheet.load('id,name');
    const about = { intended: false, state: 'writing', otherCharts: null } as const;
    const marker: Marker = { key: plan.key, title, cells: '', columns: null, ...about };
    result.set(plan, {
      sheet,
      title,
      marker,
      visible: false,
      protected: false,
      values: [],
      tables: [],
    });
  }
  await session.sync();
  return result;
}

export function freeTitle(wanted: string, taken: readonly string[]): string {
  const isTaken = (title: string) => taken.some((other) => sameTitle(other, title));
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const title = tabName(wanted.slice(0, 31 - suffix.length)) + suffix;
    if (!isTaken(title)) return title;
  }
}

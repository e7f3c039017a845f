/**
 * The last steps of a run: lists and highlights, then the sheets are declared whole and shown,
 * then all of that is read back. Only after that is success claimed.
 */
import { isShown, queueHighlights } from './highlights';
import { HostProblem } from './host-issues';
import { readRules } from './inspect';
import type { Inspection, Target } from './inspect';
import { statusCell } from './make-sheets';
import { markerName } from './markers';
import { readSheetList } from './read-snapshot';
import type { Session } from './session';
import type { SheetKey, WritePlan } from '../write-plan';

export type TitleOf = (key: SheetKey) => string;

export async function finish(
  session: Session,
  plan: WritePlan,
  inspection: Inspection,
  targets: readonly Target[],
  titleOf: TitleOf,
): Promise<void> {
  const queued = queueHighlights(session, plan, inspection, titleOf);
  declareWhole(session, targets);
  const front = plan.sheets.find(({ key }) => key === plan.show);
  const shown = front && sheetTitled(session, titleOf(front.key));
  if (shown) shown.activate();
  if (queued || targets.length > 0 || shown) await session.sync();
  if (queued || targets.length > 0) await verify(session, plan, targets, titleOf);
}

function sheetTitled({ context }: Session, title: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(title);
}

function declareWhole({ context }: Session, targets: readonly Target[]): void {
  for (const { plan, own } of targets) {
    const { status } = plan;
    if (status) {
      const text = plan.rows[status.row]?.[status.column] ?? '';
      own.sheet.getRange(statusCell(plan).replaceAll('$', '')).values = [[text]];
    }
    own.sheet.visibility = 'Visible';
    // Last of all: a run that breaks off before leaves the sheet marked as being written.
    context.workbook.names.getItem(markerName(plan.key)).comment = 'whole';
  }
}

/** Excel may ignore a write without an error; then the run is not done, and says so. */
async function verify(
  session: Session,
  plan: WritePlan,
  targets: readonly Target[],
  titleOf: TitleOf,
): Promise<void> {
  const statuses = targets.flatMap(({ plan: sheet, own }) =>
    sheet.status
      ? [
          {
            key: sheet.key,
            wanted: sheet.rows[sheet.status.row]?.[sheet.status.column],
            range: own.sheet.getRange(statusCell(sheet).replaceAll('$', '')).load('values'),
          },
        ]
      : [],
  );
  const list = await readSheetList(session);
  const rules = await readRules(session, plan.highlightedSheets);
  for (const { plan: sheet } of targets) {
    const marker = list.names.find(({ name }) => name === markerName(sheet.key));
    const tab = list.sheets.find(({ name }) => name === titleOf(sheet.key));
    if (marker?.comment !== 'whole' || marker.visible || tab?.visibility !== 'Visible') {
      throw new HostProblem('notAsWritten', sheet.key);
    }
  }
  for (const { key, wanted, range } of statuses) {
    if (range.values[0]?.[0] !== wanted) throw new HostProblem('notAsWritten', key);
  }
  if (!isShown(plan, { list, rules }, titleOf)) throw new HostProblem('notAsWritten', 'highlights');
}

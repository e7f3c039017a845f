/**
 * The last steps of a run: lists and highlights, then the sheets are declared whole and shown,
 * then all of that is read back. Only after that is success claimed.
 */
import { cellsIn } from './cells-in';
import { isShown, queueHighlights } from './highlights';
import { HostProblem } from './host-issues';
import { readRules } from './inspect';
import type { Inspection, Target } from './inspect';
import { cellsWhileWriting, markedCells } from './marked-cells';
import { markerFormula, markerName } from '../markers';
import { readSheetList } from './read-snapshot';
import type { Session } from './session';
import type { CellContent, SheetKey, WritePlan } from '../write-plan';

export type TitleOf = (key: SheetKey) => string;

export async function finish(
  session: Session,
  plan: WritePlan,
  inspection: Inspection,
  targets: readonly Target[],
  titleOf: TitleOf,
): Promise<void> {
  const queued = queueHighlights(session, plan, inspection, titleOf);
  const statuses = show(session, targets);
  const front = plan.sheets.find(({ key }) => key === plan.show);
  if (front) session.context.workbook.worksheets.getItem(titleOf(front.key)).activate();
  if (queued || targets.length > 0) {
    const application = session.context.application.load('calculationMode');
    await verifyShown(session, plan, targets, statuses, titleOf);
    // Where nothing is calculated by itself, formulas still show what was there when they were entered.
    // The user's own sheets are left to the user.
    if (application.calculationMode === 'Manual') {
      for (const { own } of targets) own.sheet.calculate(true);
    }
    await declareWhole(session, targets, titleOf);
  } else if (front) await session.sync();
}

/** What is read in the request that wrote it: a write that Excel ignored is then seen. */
interface WrittenStatus {
  readonly key: SheetKey;
  readonly wanted: CellContent;
  readonly range: Excel.Range;
}

function show({ context }: Session, targets: readonly Target[]): readonly WrittenStatus[] {
  return targets.flatMap(({ plan, own, isNew }) => {
    // Showing what is in sight would change nothing, and take away what the user can undo.
    if (isNew) own.sheet.visibility = 'Visible';
    const { status, key } = plan;
    if (!status) return [];
    const wanted = plan.rows[status.row]?.[status.column] ?? '';
    // Where the marker is: somebody may have put in rows above.
    const marked = context.workbook.names.getItem(markerName(key)).getRange();
    const range = marked.getCell(0, 0);
    range.values = [[wanted]];
    return [{ key, wanted, range: range.load('values') }];
  });
}

async function verifyShown(
  session: Session,
  plan: WritePlan,
  targets: readonly Target[],
  statuses: readonly WrittenStatus[],
  titleOf: TitleOf,
): Promise<void> {
  const list = await readSheetList(session);
  const rules = await readRules(session, plan.highlightedSheets);
  for (const { plan: sheet } of targets) {
    const marker = list.names.find(({ name }) => name === markerName(sheet.key));
    const tab = list.sheets.find(({ name }) => name === titleOf(sheet.key));
    if (marker?.visible !== false || tab?.visibility !== 'Visible') {
      throw new HostProblem('notAsWritten', sheet.key);
    }
  }
  for (const { key, wanted, range } of statuses) {
    if (cellsIn(range)[0]?.[0] !== wanted) throw new HostProblem('notAsWritten', key);
  }
  if (!isShown(plan, { list, rules }, titleOf)) throw new HostProblem('notAsWritten', 'highlights');
}

/** Last of all: a run that breaks off before leaves its sheets marked as being written. */
async function declareWhole(
  session: Session,
  targets: readonly Target[],
  titleOf: TitleOf,
): Promise<void> {
  const markers = targets.map(({ plan, own }) => {
    const marker = session.context.workbook.names.getItem(markerName(plan.key));
    const cells = markedCells(plan);
    if (cells !== cellsWhileWriting(plan, own.marker)) {
      marker.formula = markerFormula(titleOf(plan.key), cells);
    }
    marker.comment = 'whole';
    return marker.load('comment');
  });
  if (markers.length > 0) await session.sync();
  if (markers.some(({ comment }) => comment !== 'whole'))
    throw new HostProblem('notAsWritten', 'marker');
}

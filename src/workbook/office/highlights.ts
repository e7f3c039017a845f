/** Puts our lists and rules in place: nothing else in a user's sheet is ever touched. */
import { absoluteArea, cellName, quotedSheet } from '../address';
import { HIGHLIGHT_LOOK, highlightFormula } from '../highlight';
import { LIST_PREFIX } from '../write-plan';
import type { Area, HighlightPlan, ListName, SheetKey, WritePlan } from '../write-plan';
import type { Inspection, Rule } from './inspect';
import type { Session } from './session';

/** Queues what is missing or different; answers whether anything was queued. */
export function queueHighlights(
  session: Session,
  plan: WritePlan,
  inspection: Inspection,
  titleOf: (key: SheetKey) => string,
): boolean {
  if (plan.isPart) return false;
  const lists = queueLists(session, plan.lists, inspection, titleOf);
  const wanted = [...plan.highlights];
  let queued = lists;
  for (const rule of inspection.rules) {
    const kept = wanted.findIndex((highlight) => isSame(rule, highlight));
    if (kept >= 0) wanted.splice(kept, 1);
    else {
      rule.format.delete();
      queued = true;
    }
  }
  for (const highlight of wanted) {
    addRule(session, highlight);
    queued = true;
  }
  return dropLists(session, plan.lists, inspection) || queued;
}

function queueLists(
  session: Session,
  lists: readonly ListName[],
  inspection: Inspection,
  titleOf: (key: SheetKey) => string,
): boolean {
  const { names } = session.context.workbook;
  let queued = false;
  for (const { name, sheet, area } of lists) {
    const formula = listFormula({ sheet, area }, titleOf);
    const there = inspection.list.names.find((item) => item.name === name);
    if (there && isList(there, formula)) continue;
    const item = there ?? names.add(name, formula);
    if (there) item.formula = formula;
    item.visible = false;
    queued = true;
  }
  return queued;
}

function listFormula(
  { sheet, area }: Pick<ListName, 'sheet' | 'area'>,
  titleOf: (key: SheetKey) => string,
): string {
  const title = typeof sheet === 'string' ? titleOf(sheet) : sheet.title;
  return `=${quotedSheet(title)}!${absoluteArea(area)}`;
}

function isList(item: Excel.NamedItem, formula: string): boolean {
  return !item.visible && plain(String(item.formula)) === plain(formula);
}

/** Whether every list and every rule of a plan stands in the workbook, and no other of ours. */
export function isShown(
  plan: WritePlan,
  { list, rules }: Pick<Inspection, 'list' | 'rules'>,
  titleOf: (key: SheetKey) => string,
): boolean {
  const lists = list.names.filter(({ name }) => name.startsWith(LIST_PREFIX));
  if (plan.isPart) return true;
  return (
    lists.length === plan.lists.length &&
    plan.lists.every((wanted) =>
      lists.some((item) => item.name === wanted.name && isList(item, listFormula(wanted, titleOf))),
    ) &&
    rules.length === plan.highlights.length &&
    plan.highlights.every((highlight) => rules.some((rule) => isSame(rule, highlight)))
  );
}

/** A rule goes before its list, so that no rule ever names a list that is not there. */
function dropLists(session: Session, lists: readonly ListName[], inspection: Inspection): boolean {
  const surplus = inspection.list.names.filter(
    ({ name }) => name.startsWith(LIST_PREFIX) && !lists.some((list) => list.name === name),
  );
  for (const { name } of surplus) session.context.workbook.names.getItem(name).delete();
  return surplus.length > 0;
}

function addRule(session: Session, highlight: HighlightPlan): void {
  const { sheetId, area, kind } = highlight;
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${highlightFormula(highlight)}`;
  custom.format.fill.color = HIGHLIGHT_LOOK[kind].fill;
  custom.format.font.color = HIGHLIGHT_LOOK[kind].font;
}

function isSame(rule: Rule, highlight: HighlightPlan): boolean {
  const look = HIGHLIGHT_LOOK[highlight.kind];
  if (rule.sheetId !== highlight.sheetId) return false;
  // A run may have broken off after the formula and before the colours.
  if (rule.fill !== look.fill || rule.font !== look.font) return false;
  const address = rule.address.slice(rule.address.lastIndexOf('!') + 1).replaceAll('$', '');
  return (
    address === addressOf(highlight.area) &&
    plain(rule.formula) === plain(highlightFormula(highlight))
  );
}

/** Excel may quote and space a formula its own way. */
function plain(formula: string): string {
  return formula.replace(/^=/, '').replace(/['\s]/g, '').toLocaleLowerCase('vi');
}

function addressOf({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

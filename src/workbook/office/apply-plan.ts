/**
 * Applies a plan. A batch of requests is no transaction: each step leaves the workbook in a state
 * that says what it is, and that the same click completes.
 *
 * New sheets are made hidden and shown last. A sheet that exists is first marked as being
 * written; then only rows that differ are sent. Everything is read back before it is called whole.
 */
import type { Receipt } from '../../app/ports';
import { cellName } from '../address';
import { emptyFormula, holds, isFilledMeanwhile, rowsWhileWriting } from '../diff';
import { isResultKey } from '../write-plan';
import type { SheetKey, SheetPlan, WritePlan } from '../write-plan';
import { finish } from './finish';
import { HostProblem, Refusal } from './host-issues';
import { inspect } from './inspect';
import type { Inspection, OwnSheet, Target } from './inspect';
import { makeSheets } from './make-sheets';
import { cellsWhileWriting, widthOfPlan, widthWhileWriting } from './marked-cells';
import { markedIn, markerFormula, markerName } from '../markers';
import { writingComment } from '../markers';
import { readAreas } from './read-areas';
import { SEALS_KEY } from './seal-sheet';
import type { HostAbilities, Session } from './session';
import { setAside } from './set-aside';
import { applyStyles } from './style-sheet';
import { loadCharts, writeCharts } from './write-charts';
import {
  addEntryRules,
  clearFormats,
  clearSurplus,
  sayWriting,
  setUpNewSheet,
  shapeSheet,
  writeRows,
} from './write-sheet';
import { addTable, fitTable, isInPlace, tableOf } from './write-table';

export async function applyPlan(
  session: Session,
  plan: WritePlan,
  abilities: HostAbilities,
  onProgress: (share: number) => void,
): Promise<Receipt> {
  const inspection = await inspectUnsealed(session, plan);
  refuse(plan, inspection);
  onProgress(0.1);
  const targets = await openTargets(session, plan, inspection);
  const titles = titlesOf(plan, inspection, targets);
  const titleOf = (key: SheetKey) => titles.get(key) ?? key;
  if (targets.length > 0) {
    await markWriting(session, targets);
    writeStatus(targets);
    session.context.application.suspendScreenUpdatingUntilNextSync();
    const all = targets.reduce((sum, { plan: { rows } }) => sum + rows.length, 0);
    let before = 0;
    const written = (rows: number) => {
      onProgress(0.1 + (0.6 * (before + rows)) / all);
    };
    for (const target of targets) {
      const own = target.own.tables.map(({ name }) => name);
      const taken = inspection.tableNames.filter((name) => !own.includes(name));
      await writeTarget(session, target, { ...abilities, taken, written }, titleOf);
      before += target.plan.rows.length;
      written(0);
    }
    await session.sync();
    await readBack(session, targets, (share) => {
      onProgress(0.7 + 0.15 * share);
    });
    await writeCharts(session, targets, abilities);
    onProgress(0.9);
  }
  await finish(session, plan, inspection, targets, titleOf);
  onProgress(1);
  return {
    ...session.tally,
    sheets: plan.sheets.map(({ key }) => titleOf(key)),
    sheetsWritten: targets.length,
  };
}

/** Sealed results that would have to be written are set aside, if the user agreed. */
async function inspectUnsealed(session: Session, plan: WritePlan): Promise<Inspection> {
  const inspection = await inspect(session, plan);
  const isSealed = inspection.list.markers.some(({ key }) => key === SEALS_KEY);
  const planned = [...plan.sheets, ...retiredSheets(plan, inspection)];
  const locked = planned.flatMap((sheet) => {
    const own = inspection.own.get(sheet.key);
    return own?.protected === true && !isDone(sheet, own) ? [own.title] : [];
  });
  if (locked.length === 0) return inspection;
  if (!isSealed) throw new Refusal({ code: 'resultsProtected', sheets: locked });
  if (plan.asideSuffix === null) throw new Refusal({ code: 'resultsSealed' });
  // Setting aside is writing, too: nothing may be refused after it.
  refuse(plan, inspection);
  await setAside(session, plan.asideSuffix);
  return inspect(session, plan);
}

/** What makes writing impossible is said before anything is written. */
function refuse(plan: WritePlan, inspection: Inspection): void {
  const owned = plan.sheets.map(({ key }) => inspection.own.get(key));
  const input = plan.sheets.some(({ owner }) => owner === 'user');
  const whole = owned.find((own) => own?.marker.state === 'whole');
  // Input sheets are never written twice; only a run that broke off while making them goes on.
  if (input && whole && !owned.some((own) => own?.marker.state === 'writing')) {
    throw new Refusal({ code: 'sheetOccupied', title: whole.title });
  }
  for (const { key, rows, kept } of plan.sheets) {
    const own = inspection.own.get(key);
    const formula = own && kept ? emptyFormula(own.values, kept) : null;
    if (own && formula) {
      const cell = cellName(formula.row, formula.column);
      throw new Refusal({ code: 'formulaGivesNothing' }, { sheet: own.title, cell });
    }
    if (own && kept && isFilledMeanwhile(own.values, rows, kept)) {
      throw new HostProblem('changedMeanwhile', own.title);
    }
  }
  const isMissing = owned.includes(undefined);
  if (isMissing && inspection.list.structureProtected) {
    throw new Refusal({ code: 'structureProtected' });
  }
}

/** The sheets that need writing: missing ones are made, unchanged ones are left alone. */
async function openTargets(
  session: Session,
  plan: WritePlan,
  inspection: Inspection,
): Promise<readonly Target[]> {
  const planned = [...plan.sheets, ...retiredSheets(plan, inspection)];
  const missing = planned.filter((sheet) => !isOurs(sheet, inspection.own.get(sheet.key)));
  const made = await makeSheets(session, missing, inspection);
  const targets: Target[] = [];
  for (const sheet of planned) {
    const fresh = made.get(sheet);
    const own = inspection.own.get(sheet.key);
    if (fresh) targets.push({ plan: sheet, own: fresh, isNew: true });
    else if (own && !isDone(sheet, own)) targets.push({ plan: sheet, own, isNew: !own.visible });
    await session.pause();
  }
  return targets;
}

/** A sheet that became the user's is done, whatever its user has made of it. */
function isDone(sheet: SheetPlan, own: OwnSheet): boolean {
  if (own.marker.state !== 'whole' || !own.visible) return false;
  if (sheet.owner === 'user') return true;
  // Where nobody can change a list, its table and what a column left behind are not mended either.
  const isAsWide = widthWhileWriting(sheet, own.marker) === widthOfPlan(sheet);
  const isTidy = isAsWide && isInPlace(sheet, own);
  return (own.protected || isTidy) && holds(own.values, sheet.rows, sheet.kept);
}

/**
 * A sheet that was only intended is ours if it is empty, or says no more than that it is being
 * written; one with other content belongs to somebody.
 */
function isOurs({ status }: SheetPlan, own: OwnSheet | undefined): boolean {
  if (!own) return false;
  const isOfUs = (cell: unknown) => cell === '' || cell === status?.writing;
  return !own.marker.intended || own.values.every((row) => row.every(isOfUs));
}

/** Results of an earlier run that this one does not have say so instead of looking valid. */
function retiredSheets(plan: WritePlan, inspection: Inspection): readonly SheetPlan[] {
  const planned = new Set(plan.sheets.map(({ key }) => key));
  if (plan.isPart || !plan.sheets.some(({ owner }) => owner === 'product')) return [];
  return [...inspection.own.values()].flatMap(({ marker, title }): SheetPlan[] => {
    const { key } = marker;
    if (!isResultKey(key) || planned.has(key)) return [];
    const nothing = {
      columnWidths: [],
      landscape: true,
      scale: null,
      titleRows: null,
      tabColor: '',
    };
    return [
      {
        key,
        title,
        owner: 'product',
        rows: [[plan.retired]],
        status: null,
        table: null,
        styles: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'warning' }],
        entryRules: [],
        kept: null,
        shape: { merges: [], heights: [], breaks: [] },
        charts: [],
        creation: { ...nothing, frozen: { rows: 0, columns: 0 } },
      },
    ];
  });
}

function titlesOf(
  plan: WritePlan,
  inspection: Inspection,
  targets: readonly Target[],
): ReadonlyMap<SheetKey, string> {
  // Sheets of earlier results are written, too, and are in no plan.
  const written = targets.map(({ plan: { key }, own }) => [key, own.title] as const);
  const there = plan.sheets.map(({ key }) => [key, inspection.own.get(key)?.title ?? key] as const);
  return new Map([...there, ...written]);
}

/** From here until it is read back, a sheet says itself that it is not whole. */
async function markWriting(session: Session, targets: readonly Target[]): Promise<void> {
  const { names } = session.context.workbook;
  const marked = targets.map(({ plan, own }) => {
    const marker = names.getItem(markerName(plan.key));
    const comment = writingComment(own.marker.otherCharts);
    marker.comment = comment;
    marker.visible = false;
    const cells = cellsWhileWriting(plan, own.marker);
    if (own.marker.cells !== cells) marker.formula = markerFormula(own.title, cells);
    for (const { name } of own.tables) own.sheet.tables.getItem(name).clearFilters();
    return { plan, comment, marker: marker.load('comment') };
  });
  loadCharts(targets);
  await session.sync();
  const without = marked.find(({ comment, marker }) => marker.comment !== comment);
  if (without) throw new HostProblem('notAsWritten', without.plan.key);
}

/** Only after its mark has arrived: no sheet says in sight what its mark does not. */
function writeStatus(targets: readonly Target[]): void {
  for (const { plan, own } of targets) {
    if (own.values.length > 0) sayWriting(own.sheet, plan);
  }
}

interface Writing extends HostAbilities {
  /** Names of tables that are not the sheet's own. */
  readonly taken: readonly string[];
  /** Told how many rows of the sheet are on their way. */
  readonly written: (rows: number) => void;
}

async function writeTarget(
  session: Session,
  { plan, own, isNew }: Target,
  { canResizeTables, taken, written }: Writing,
  titleOf: (key: SheetKey) => string,
): Promise<void> {
  const { sheet } = own;
  clearFormats(sheet, plan, own);
  if (isNew) setUpNewSheet(sheet, plan);
  fitTable(sheet, plan, own, canResizeTables);
  applyStyles(sheet, plan.styles);
  const rows = { rows: rowsWhileWriting(plan), kept: plan.kept };
  await writeRows(session, sheet, rows, own, written);
  clearSurplus(sheet, plan, own);
  addTable(sheet, plan, own, { canResize: canResizeTables, taken });
  if (isNew) addEntryRules(sheet, plan.entryRules, titleOf);
  shapeSheet(sheet, plan, own);
}

async function readBack(
  session: Session,
  targets: readonly Target[],
  onProgress: (share: number) => void,
): Promise<void> {
  const sheets = targets.map(({ own }) => own.sheet);
  const { names } = session.context.workbook;
  const markers = targets.map(({ plan }) => names.getItem(markerName(plan.key)).load('formula'));
  const tables = sheets.map((sheet) => sheet.tables.load('items/name'));
  const areas = targets.map(({ plan, own }) => ({
    row: 0,
    column: 0,
    rows: Math.max(plan.rows.length, own.values.length),
    columns: Math.max(widthOfPlan(plan), own.values[0]?.length ?? 1),
  }));
  const values = await readAreas(session, sheets, areas, { what: 'formulas', onProgress });
  for (const [index, { plan, own }] of targets.entries()) {
    // Rows or columns that were put in meanwhile moved what the marker refers to.
    const isThere =
      markedIn(String(markers[index]?.formula)) === cellsWhileWriting(plan, own.marker);
    const read = values[index] ?? [];
    const [from, to] = [widthOfPlan(plan), widthWhileWriting(plan, own.marker)];
    const left = read.flatMap((row) => row.slice(from, to));
    const isCleared = left.every((cell) => cell === '');
    const named = tables[index]?.items ?? [];
    const isListed = plan.table === null || tableOf(plan, named) !== undefined;
    if (!isThere || !isListed || !isCleared || !holds(read, rowsWhileWriting(plan), plan.kept)) {
      throw new HostProblem('notAsWritten', plan.key);
    }
    await session.pause();
  }
}

/**
 * The workbook part written back: sheet list, names, what is in front, protection, calculation.
 * Each is compared with what the part says, so an unchanged workbook keeps its bytes.
 */
import { filterRange, pageNameFormula, printArea, printTitles } from './built-in-names';
import type { SheetEntry, WorkbookPart, WrittenName } from './workbook-read';
import type { DefinedName, SheetData, WorkbookData } from './workbook-data';
import { childOf, innerOf, isTrue, prefixOf, rawOf } from './xml';
import { encodeEscapes, escapeText } from './xml-text';
import { applyEdits, insertInOrder, patchTag, withContent, xmlElement } from './xml-edit';
import type { AttributeChanges, Edit } from './xml-edit';

const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A sheet of the workbook to be, in order; those without data are kept as they stand. */
export interface PlacedSheet {
  readonly id: string;
  readonly sheet: SheetData | null;
  readonly entry: SheetEntry | null;
  /** For a new sheet: its number and its relationship. */
  readonly sheetId: string;
  readonly relationId: string;
}

/** The sheets in their new order; a sheet without data follows the one that it followed. */
export function placeSheets(part: WorkbookPart, workbook: WorkbookData): PlacedSheet[] {
  const entries = new Map(part.entries.map((entry) => [entry.id, entry]));
  let highest = Math.max(0, ...part.entries.map((entry) => Number(entry.id) || 0));
  for (const { id } of workbook.sheets)
    if (/^\d{1,9}$/.test(id)) highest = Math.max(highest, Number(id));
  const placed: PlacedSheet[] = workbook.sheets.map((sheet) => {
    const sheetId = /^[1-9]\d{0,8}$/.test(sheet.id) ? sheet.id : String(++highest);
    const entry = sheet.part === null ? null : (entries.get(sheet.id) ?? null);
    return { id: sheet.id, sheet, entry, sheetId, relationId: '' };
  });
  part.entries.forEach((entry, index) => {
    if (entry.isWorksheet) return;
    let before = index - 1;
    const position = (at: number) => placed.findIndex(({ id }) => id === part.entries[at]?.id);
    while (before >= 0 && position(before) < 0) before--;
    const at = before < 0 ? 0 : position(before) + 1;
    const { id } = entry;
    placed.splice(at, 0, { id, sheet: null, entry, sheetId: id, relationId: '' });
  });
  return placed;
}

/** The part as the workbook now is. */
export function writeWorkbookPart(
  part: WorkbookPart,
  workbook: WorkbookData,
  given: { placed: readonly PlacedSheet[]; needsCalculation: boolean },
): string {
  const { placed } = given;
  const edits: Edit[] = [];
  const writer = new PartWriter(part, edits);
  writer.putContent('sheets', placed.map((sheet) => sheetXml(part, sheet)).join(''));
  writer.putContent('definedNames', namesXml(part, workbook, placed));
  const views = childOf(part.root, 'bookViews');
  const view = childOf(views, 'workbookView');
  const active = placed.findIndex(({ id }) => id === workbook.activeSheetId);
  if (workbook.activeSheetId !== part.activeSheetId || isReordered(part, placed)) {
    const changes: AttributeChanges = {
      activeTab: active > 0 ? String(active) : null,
      ...(Number(view?.attributes.get('firstSheet') ?? 0) >= placed.length
        ? { firstSheet: null }
        : {}),
    };
    if (view !== undefined) writer.patchElement(view, changes);
    else if (active > 0) {
      const name = `${writer.prefix}workbookView`;
      writer.putContent('bookViews', xmlElement(name, { activeTab: active }));
    }
  }
  if (workbook.structureProtected !== part.structureProtected) {
    writer.patch('workbookProtection', { lockStructure: workbook.structureProtected ? '1' : null });
  }
  if (workbook.date1904 !== part.date1904) {
    writer.patch('workbookPr', { date1904: workbook.date1904 ? '1' : null });
  }
  const calculation = childOf(part.root, 'calcPr')?.attributes.get('fullCalcOnLoad');
  if (given.needsCalculation && !isTrue(calculation)) {
    writer.patch('calcPr', { fullCalcOnLoad: '1' });
  }
  return edits.length === 0 ? part.text : applyEdits(part.text, edits);
}

class PartWriter {
  readonly prefix: string;

  constructor(
    private readonly part: WorkbookPart,
    private readonly edits: Edit[],
  ) {
    this.prefix = prefixOf(part.root.name);
  }

  putContent(local: string, content: string): void {
    const { text, root } = this.part;
    const element = childOf(root, local);
    const joined = element?.children.map((child) => rawOf(text, child)).join('') ?? '';
    if (joined === content) return;
    if (element === undefined) {
      const xml = `<${this.prefix}${local}>${content}</${this.prefix}${local}>`;
      this.edits.push(insertInOrder(text, root, { local, xml, order }));
    } else {
      const xml = content === '' ? '' : withContent(text, element, content);
      this.edits.push({ start: element.start, end: element.end, xml });
    }
  }

  patch(local: string, changes: AttributeChanges): void {
    const { text, root } = this.part;
    const element = childOf(root, local);
    if (element !== undefined) this.patchElement(element, changes);
    else {
      const xml = patchTag(`<${this.prefix}${local}/>`, changes);
      this.edits.push(insertInOrder(text, root, { local, xml, order }));
    }
  }

  patchElement(element: { start: number; openEnd: number }, changes: AttributeChanges): void {
    const tag = this.part.text.slice(element.start, element.openEnd);
    const xml = patchTag(tag, changes);
    if (xml !== tag) this.edits.push({ start: element.start, end: element.openEnd, xml });
  }
}

function isReordered(part: WorkbookPart, placed: readonly PlacedSheet[]): boolean {
  return part.entries.map(({ id }) => id).join() !== placed.map(({ id }) => id).join();
}

function sheetXml(part: WorkbookPart, placed: PlacedSheet): string {
  const { entry, sheet } = placed;
  if (entry === null) {
    const name = `${prefixOf(part.root.name)}sheet`;
    const state = sheet === null || sheet.visibility === 'visible' ? null : sheet.visibility;
    const idName = relationIdName(part);
    const attributes = { name: sheet?.name, sheetId: placed.sheetId, state };
    return xmlElement(name, { ...attributes, [idName]: placed.relationId });
  }
  const raw = rawOf(part.text, entry.element);
  if (sheet === null) return raw;
  const changes: Record<string, string | null> = {};
  if (sheet.name !== entry.name) changes['name'] = sheet.name;
  if (sheet.visibility !== entry.visibility) {
    changes['state'] = sheet.visibility === 'visible' ? null : sheet.visibility;
  }
  return raw.replace(/^<[^>]*>/, (tag) => patchTag(tag, changes));
}

/** `r:id`, or whatever prefix this file gives to relationships. */
function relationIdName(part: WorkbookPart): string {
  for (const entry of part.entries) {
    for (const name of entry.element.attributes.keys()) if (name.endsWith(':id')) return name;
  }
  return 'r:id';
}

function namesXml(
  part: WorkbookPart,
  workbook: WorkbookData,
  placed: readonly PlacedSheet[],
): string {
  const position = new Map(placed.map(({ id }, index) => [id, index]));
  const keyOf = (name: DefinedName) => `${name.scope ?? ''}\n${name.name.toLowerCase()}`;
  const waiting = new Map(workbook.names.map((name) => [keyOf(name), name]));
  const xml: string[] = [];
  let pageNames = 0;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  for (const written of part.names) {
    const { defined } = written;
    let now = waiting.get(keyOf(defined));
    if (written.isPageName) {
      const sheet = sheets.get(defined.scope ?? '');
      const sheetName = part.entries.find(({ id }) => id === defined.scope)?.name ?? '';
      if (sheet === undefined) now = position.has(defined.scope ?? '') ? defined : undefined;
      else {
        const before = { formula: defined.formula, sheetName };
        now = { ...defined, formula: pageNameFormula(sheet, defined.name, before) };
        if (now.formula === '') now = undefined;
      }
    } else waiting.delete(keyOf(defined));
    const isGone = defined.scope !== null && !position.has(defined.scope);
    if (now !== undefined && !isGone) xml.push(keptName(part, written, { now, position }));
    if (written.isPageName) pageNames = xml.length;
  }
  // Beside those that are there, so that a file saved in two steps is the file saved in one.
  const pages = newPageNames(part, workbook).map((name) => newName(part, name, position));
  xml.splice(pageNames, 0, ...pages);
  for (const name of waiting.values()) {
    if (name.scope === null || position.has(name.scope)) xml.push(newName(part, name, position));
  }
  return xml.join('');
}

function keptName(
  part: WorkbookPart,
  written: WrittenName,
  given: { now: DefinedName; position: ReadonlyMap<string, number> },
): string {
  const { defined, element } = written;
  const { now, position } = given;
  const changes: Record<string, string | null> = {};
  if (defined.scope !== null) {
    const index = String(position.get(defined.scope) ?? 0);
    if (index !== element.attributes.get('localSheetId')) changes['localSheetId'] = index;
  }
  if (now.name !== defined.name) changes['name'] = now.name;
  if (now.hidden !== defined.hidden) changes['hidden'] = now.hidden ? '1' : null;
  if (now.comment !== defined.comment) changes['comment'] = encodeEscapes(now.comment) || null;
  const content =
    now.formula === defined.formula ? innerOf(part.text, element) : escapeText(now.formula);
  if (Object.keys(changes).length === 0 && now.formula === defined.formula) {
    return rawOf(part.text, element);
  }
  return withContent(part.text, element, content, changes);
}

/** Built-in names that the file does not have yet. */
function newPageNames(part: WorkbookPart, workbook: WorkbookData): DefinedName[] {
  const known = new Set(part.names.map(({ defined }) => `${defined.scope ?? ''} ${defined.name}`));
  return workbook.sheets.flatMap((sheet) =>
    [printTitles, printArea, filterRange]
      .filter((name) => !known.has(`${sheet.id} ${name}`))
      .map((name) => ({
        name,
        formula: pageNameFormula(sheet, name, { formula: '', sheetName: sheet.name }),
        scope: sheet.id,
        hidden: name === filterRange,
        comment: '',
      }))
      .filter(({ formula }) => formula !== ''),
  );
}

function newName(
  part: WorkbookPart,
  name: DefinedName,
  position: ReadonlyMap<string, number>,
): string {
  const attributes = {
    name: name.name,
    comment: encodeEscapes(name.comment) || null,
    localSheetId: name.scope === null ? null : position.get(name.scope),
    hidden: name.hidden ? 1 : null,
  };
  const tag = `${prefixOf(part.root.name)}definedName`;
  return xmlElement(tag, attributes, escapeText(name.formula));
}

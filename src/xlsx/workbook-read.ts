/**
 * The workbook part: which sheets there are, what is named, what is in front.
 */
import { damaged } from './damage';
import { isPageName } from './built-in-names';
import type { Relation } from './relations';
import type { DefinedName, Visibility } from './workbook-data';
import { attributeByLocal, childOf, childrenOf, isTrue, parseXml, textOf } from './xml';
import type { XmlElement } from './xml';
import { decodeEscapes } from './xml-text';

/** An entry of the sheet list; chart sheets and the like have no data and stay as they are. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly element: XmlElement;
  readonly part: string;
  readonly isWorksheet: boolean;
}

export interface WorkbookPart {
  readonly text: string;
  readonly root: XmlElement;
  readonly entries: readonly SheetEntry[];
  readonly names: readonly WrittenName[];
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
}

/** A defined name and where it is written. */
export interface WrittenName {
  readonly defined: DefinedName;
  readonly element: XmlElement;
  /** Print titles, print area and filter range of a sheet; those are kept with the sheet. */
  readonly isPageName: boolean;
}

export function readWorkbookPart(text: string, relations: readonly Relation[]): WorkbookPart {
  const root = parseXml(text);
  if (root.local !== 'workbook') damaged('not a workbook');
  const entries = childrenOf(childOf(root, 'sheets'), 'sheet').map((element) =>
    readEntry(element, relations),
  );
  const worksheets = entries.filter((entry) => entry.isWorksheet);
  const [first] = worksheets;
  if (first === undefined) return damaged('no worksheet');
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) =>
    readName(text, element, entries),
  );
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  const active = entries[Number(view?.attributes.get('activeTab') ?? 0)];
  const protection = childOf(root, 'workbookProtection');
  return {
    text,
    root,
    entries,
    names,
    activeSheetId: active !== undefined && active.isWorksheet ? active.id : first.id,
    structureProtected: isTrue(protection?.attributes.get('lockStructure')),
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes.get('date1904')),
  };
}

function readEntry(element: XmlElement, relations: readonly Relation[]): SheetEntry {
  const { attributes } = element;
  const relation = relations.find(({ id }) => id === attributeByLocal(element, 'id'));
  const state = attributes.get('state');
  const name = attributes.get('name') ?? '';
  if (relation === undefined) return damaged(`sheet ${name} has no part`);
  return {
    id: attributes.get('sheetId') ?? '',
    name,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    element,
    part: relation.target,
    isWorksheet: relation.kind === 'worksheet',
  };
}

function readName(text: string, element: XmlElement, entries: readonly SheetEntry[]): WrittenName {
  const { attributes } = element;
  const local = attributes.get('localSheetId');
  const name = attributes.get('name') ?? '';
  const scope = local === undefined ? null : (entries[Number(local)]?.id ?? null);
  const defined = {
    name,
    formula: textOf(text, element),
    scope,
    hidden: isTrue(attributes.get('hidden')),
    comment: decodeEscapes(attributes.get('comment') ?? ''),
  };
  return { defined, element, isPageName: scope !== null && isPageName(name) };
}

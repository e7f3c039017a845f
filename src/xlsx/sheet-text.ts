/**
 * A worksheet part being changed: its text, its elements, and the splices collected so far.
 */
import { damaged } from './damage';
import { childOf, parseXml, prefixOf, rawOf } from './xml';
import type { XmlElement } from './xml';
import { applyEdits, insertInOrder, patchTag, withContent, xmlElement } from './xml-edit';
import type { AttributeChanges, Edit } from './xml-edit';

/** The order of a worksheet's elements as the schema demands it. */
const worksheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export class SheetText {
  readonly root: XmlElement;
  readonly prefix: string;
  private readonly edits: Edit[] = [];

  constructor(readonly text: string) {
    this.root = parseXml(text, 'sheetData');
    if (this.root.local !== 'worksheet') damaged('not a worksheet');
    this.prefix = prefixOf(this.root.name);
  }

  /** The first element of this name below the root. */
  find(local: string): XmlElement | undefined {
    return childOf(this.root, local);
  }

  rawOf(element: XmlElement): string {
    return rawOf(this.text, element);
  }

  /** Replaces, adds or (with '') removes an element below the root. */
  put(local: string, xml: string): void {
    const element = this.find(local);
    if (element !== undefined) this.splice(element, xml);
    else if (xml !== '') this.insert(local, xml);
  }

  /** Adds an element where the schema wants it. */
  insert(local: string, xml: string): void {
    const placed = { local, xml, order: worksheetOrder };
    const edit = insertInOrder(this.text, this.root, placed);
    // Several may be added at one place; they then stand in the schema's order.
    const rank = worksheetOrder.indexOf(local);
    const before = this.edits.findIndex(
      (other) => other.start === edit.start && other.end === edit.end && this.rankOf(other) > rank,
    );
    this.ranks.set(edit, rank);
    if (before < 0) this.edits.push(edit);
    else this.edits.splice(before, 0, edit);
  }

  splice(element: XmlElement, xml: string): void {
    this.edits.push({ start: element.start, end: element.end, xml });
  }

  spliceAt(start: number, end: number, xml: string): void {
    this.edits.push({ start, end, xml });
  }

  /** Changes attributes of an element below the root, which is added if it is missing. */
  patch(local: string, changes: AttributeChanges): void {
    const element = this.find(local);
    if (element !== undefined) {
      const tag = this.text.slice(element.start, element.openEnd);
      this.spliceAt(element.start, element.openEnd, patchTag(tag, changes));
    } else if (Object.values(changes).some((value) => value !== null)) {
      this.insert(local, patchTag(`<${this.prefix}${local}/>`, changes));
    }
  }

  /** Replaces what an element holds, keeping its tag; the element goes when nothing is left. */
  putContent(local: string, content: string, changes: AttributeChanges = {}): void {
    const element = this.find(local);
    if (content === '') this.put(local, '');
    else if (element !== undefined) {
      this.splice(element, withContent(this.text, element, content, changes));
    } else {
      const tag = patchTag(`<${this.prefix}${local}>`, changes);
      this.insert(local, `${tag}${content}</${this.prefix}${local}>`);
    }
  }

  /** An element that leads to another part, with whatever prefix this one gives to relationships. */
  related(local: string, namespace: string, id: string): string {
    const name = `${this.prefix}${local}`;
    for (const [attribute, value] of this.root.attributes) {
      if (!attribute.startsWith('xmlns:') || value !== namespace) continue;
      return xmlElement(name, { [`${attribute.slice(6)}:id`]: id });
    }
    return xmlElement(name, { 'xmlns:r': namespace, 'r:id': id });
  }

  toText(): string {
    return this.edits.length === 0 ? this.text : applyEdits(this.text, this.edits);
  }

  private readonly ranks = new Map<Edit, number>();

  private rankOf(edit: Edit): number {
    return this.ranks.get(edit) ?? -1;
  }
}

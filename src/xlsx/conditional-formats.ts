/**
 * Conditional formats. A rule with a formula is understood; every other rule is carried as its
 * XML. A rule that nobody changed is written back word for word.
 */
import { areasAddress, parseAreas } from './address';
import { readDifferential } from './differential-formats';
import type { SheetText } from './sheet-text';
import type { FileStyles } from './style-book';
import type { ConditionalFormat } from './workbook-data';
import { childOf, childrenOf, isTrue, textOf } from './xml';
import type { XmlElement } from './xml';
import { fromFileFormula, toFileFormula } from './file-formulas';
import { patchTag, withContent, xmlElement } from './xml-edit';
import { escapeText } from './xml-text';

interface WrittenRule {
  format: ConditionalFormat;
  rule: XmlElement;
  block: XmlElement;
}

export function readConditionalFormats(source: SheetText, styles: FileStyles): ConditionalFormat[] {
  return writtenRules(source, styles).map(({ format }) => format);
}

/** Writes the rules that changed; a block of which nothing changed stays as it is. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  target: SheetText,
  styles: FileStyles,
): void {
  const written = writtenRules(target, styles);
  const wanted = new Map(formats.map((format) => [format.id, format]));
  const home = new Map<XmlElement, ConditionalFormat[]>();
  const placed = new Set<string>();
  for (const { block, format } of written) {
    const now = wanted.get(format.id);
    const own = home.get(block) ?? [];
    home.set(block, own);
    if (now === undefined || areasAddress(now.areas) !== areasAddress(format.areas)) continue;
    own.push(now);
    placed.add(now.id);
  }
  const rules = new Map(written.map((rule) => [rule.format.id, rule]));
  const xmlOf = (format: ConditionalFormat) =>
    ruleXml(format, { target, styles, written: rules.get(format.id) });
  for (const [block, own] of home) {
    const before = written.filter((rule) => rule.block === block);
    const isSame =
      own.length === before.length &&
      before.every((rule, index) => isEqual(rule.format, own[index]));
    if (isSame) continue;
    const content = own.map(xmlOf).join('');
    target.splice(block, content === '' ? '' : withContent(target.text, block, content));
  }
  for (const format of formats) {
    if (placed.has(format.id)) continue;
    const sqref = areasAddress(format.areas);
    const name = `${target.prefix}conditionalFormatting`;
    target.insert('conditionalFormatting', xmlElement(name, { sqref }, xmlOf(format)));
  }
}

function writtenRules(source: SheetText, styles: FileStyles): WrittenRule[] {
  const rules: WrittenRule[] = [];
  for (const block of childrenOf(source.root, 'conditionalFormatting')) {
    const areas = parseAreas(block.attributes.get('sqref') ?? '') ?? [];
    for (const rule of childrenOf(block, 'cfRule')) {
      const format: ConditionalFormat = {
        id: `cf${String(rules.length + 1)}`,
        areas: areas.map((area) => ({ ...area })),
        priority: Number(rule.attributes.get('priority') ?? 1),
        stopIfTrue: isTrue(rule.attributes.get('stopIfTrue')),
        rule: readRule(source, rule, styles),
      };
      rules.push({ format, rule, block });
    }
  }
  return rules;
}

function readRule(
  source: SheetText,
  rule: XmlElement,
  styles: FileStyles,
): ConditionalFormat['rule'] {
  const formulas = childrenOf(rule, 'formula');
  const isCustom = rule.attributes.get('type') === 'expression' && formulas.length === 1;
  if (!isCustom) return { kind: 'kept', xml: source.rawOf(rule) };
  const dxf = styles.lists.dxfs[Number(rule.attributes.get('dxfId') ?? -1)];
  return {
    kind: 'custom',
    formula: fromFileFormula(textOf(source.text, formulas[0])),
    format: readDifferential(dxf, styles.tables.palette),
  };
}

function ruleXml(
  format: ConditionalFormat,
  context: { target: SheetText; styles: FileStyles; written: WrittenRule | undefined },
): string {
  const { rule } = format;
  const { target, styles, written } = context;
  const order = {
    priority: String(format.priority),
    stopIfTrue: format.stopIfTrue ? '1' : null,
  };
  const patched = (xml: string) => xml.replace(/^<[^>]*>/, (tag) => patchTag(tag, order));
  if (rule.kind === 'kept') return patched(rule.xml);
  const before = written?.format.rule;
  const isKnown = before?.kind === 'custom' && isEqual(before.format, rule.format);
  if (written !== undefined && isKnown && before.formula === rule.formula) {
    return patched(target.rawOf(written.rule));
  }
  const dxfId = isKnown
    ? (written?.rule.attributes.get('dxfId') ?? null)
    : Object.keys(rule.format).length === 0
      ? null
      : styles.differential(rule.format);
  const { prefix } = target;
  const formula = escapeText(toFileFormula(rule.formula));
  const attributes = { type: 'expression', dxfId, ...order };
  const content = `<${prefix}formula>${formula}</${prefix}formula>`;
  const extension = written === undefined ? undefined : childOf(written.rule, 'extLst');
  return xmlElement(
    `${prefix}cfRule`,
    attributes,
    content + (extension === undefined ? '' : target.rawOf(extension)),
  );
}

function isEqual(a: object, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

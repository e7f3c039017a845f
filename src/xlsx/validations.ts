/**
 * Data validations: drop-down lists and rules for numbers, dates and lengths of text. Any other
 * kind is carried as its XML, and one that nobody changed is written back word for word.
 */
import { areasAddress, parseAreas } from './address';
import { fromFileFormula, toFileFormula } from './file-formulas';
import type { SheetText } from './sheet-text';
import type { Validation } from './workbook-data';
import { childOf, childrenOf, isTrue, textOf } from './xml';
import type { XmlElement } from './xml';
import { patchTag, xmlElement } from './xml-edit';
import { decodeEscapes, encodeEscapes, escapeText } from './xml-text';

const kinds = new Map([
  ['decimal', 'decimal'],
  ['whole', 'wholeNumber'],
  ['date', 'date'],
  ['textLength', 'textLength'],
] as const);

export function readValidations(source: SheetText): Validation[] {
  return elementsOf(source).map((element) => readValidation(source, element));
}

export function writeValidations(validations: readonly Validation[], target: SheetText): void {
  const written = elementsOf(target).map((element) => ({
    key: JSON.stringify(readValidation(target, element)),
    raw: target.rawOf(element),
  }));
  const isSame =
    written.length === validations.length &&
    validations.every((validation, index) => JSON.stringify(validation) === written[index]?.key);
  if (isSame) return;
  const raws = new Map(written.map(({ key, raw }) => [key, raw]));
  const content = validations.map(
    (validation) => raws.get(JSON.stringify(validation)) ?? validationXml(validation, target),
  );
  target.putContent('dataValidations', content.join(''), { count: String(validations.length) });
}

function elementsOf(source: SheetText): XmlElement[] {
  return childrenOf(source.find('dataValidations'), 'dataValidation');
}

function readValidation(source: SheetText, element: XmlElement): Validation {
  const { attributes } = element;
  const validation: Validation = {
    areas: parseAreas(attributes.get('sqref') ?? '') ?? [],
    rule: readRule(source, element),
    ignoreBlanks: isTrue(attributes.get('allowBlank')),
  };
  const words = (name: string) => decodeEscapes(attributes.get(name) ?? '');
  if (isTrue(attributes.get('showErrorMessage'))) {
    const style = attributes.get('errorStyle');
    validation.error = {
      title: words('errorTitle'),
      message: words('error'),
      style: style === 'warning' || style === 'information' ? style : 'stop',
    };
  }
  if (isTrue(attributes.get('showInputMessage')) && attributes.has('prompt')) {
    validation.prompt = { title: words('promptTitle'), message: words('prompt') };
  }
  return validation;
}

function readRule(source: SheetText, element: XmlElement): Validation['rule'] {
  const formula = (name: string) => {
    const child = childOf(element, name);
    return child === undefined ? undefined : fromFileFormula(textOf(source.text, child));
  };
  const type = element.attributes.get('type');
  const formula1 = formula('formula1');
  const formula2 = formula('formula2');
  const kept = { kind: 'kept', xml: source.rawOf(element) } as const;
  if (formula1 === undefined) return kept;
  // The file's `showDropDown` says the opposite of its name.
  const inCellDropDown = !isTrue(element.attributes.get('showDropDown'));
  if (type === 'list') return { kind: 'list', source: formula1, inCellDropDown };
  if (type === 'custom') return { kind: 'custom', formula: formula1 };
  for (const [name, kind] of kinds) {
    if (name !== type) continue;
    const operator = element.attributes.get('operator') ?? 'between';
    return { kind, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  return kept;
}

function validationXml(validation: Validation, target: SheetText): string {
  const { rule, error, prompt } = validation;
  const sqref = areasAddress(validation.areas);
  if (rule.kind === 'kept') return rule.xml.replace(/^<[^>]*>/, (tag) => patchTag(tag, { sqref }));
  const words = (text: string | undefined) =>
    text === undefined || text === '' ? null : encodeEscapes(text);
  const attributes = {
    type: fileType(rule.kind),
    errorStyle: error === undefined || error.style === 'stop' ? null : error.style,
    operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : null,
    allowBlank: validation.ignoreBlanks ? 1 : null,
    showDropDown: rule.kind === 'list' && !rule.inCellDropDown ? 1 : null,
    showInputMessage: prompt === undefined ? null : 1,
    showErrorMessage: error === undefined ? null : 1,
    errorTitle: words(error?.title),
    error: words(error?.message),
    promptTitle: words(prompt?.title),
    prompt: words(prompt?.message),
    sqref,
  };
  const { prefix } = target;
  const formula = (name: string, text: string) =>
    `<${prefix}${name}>${escapeText(toFileFormula(text))}</${prefix}${name}>`;
  let content = '';
  if (rule.kind === 'list') content = formula('formula1', rule.source);
  else if (rule.kind === 'custom') content = formula('formula1', rule.formula);
  else {
    content = formula('formula1', rule.formula1);
    if (rule.formula2 !== undefined) content += formula('formula2', rule.formula2);
  }
  return xmlElement(`${prefix}dataValidation`, attributes, content);
}

function fileType(kind: Exclude<Validation['rule']['kind'], 'kept'>): string {
  if (kind === 'list' || kind === 'custom') return kind;
  for (const [name, known] of kinds) if (known === kind) return name;
  return kind;
}

/**
 * DataValidation: drop-down lists and rules for what may be entered.
 */
import type { Area, SheetData, Validation } from '../../xlsx';
import { contains, intersection, without } from '../model/areas';
import { enteredFormula } from '../model/formula-text';
import { absoluteReference } from '../model/name-rules';
import { guardSheet } from '../model/protection';
import { fail } from '../protocol/host-error';
import { define, type RangeTarget, targetOf } from './targets';

/** A list written out, commas included, may be this long; a longer one needs cells. */
const listLengthMax = 255;

const types: Readonly<Record<Validation['rule']['kind'], string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  kept: 'MixedCriteria',
  list: 'List',
  textLength: 'TextLength',
  wholeNumber: 'WholeNumber',
};

/** The one validation that covers the whole range; null when there is none or several. */
function validationOf({ sheet, area }: RangeTarget): Validation | null {
  const touching = sheet.validations.filter((validation) =>
    validation.areas.some((covered) => intersection(covered, area)),
  );
  const [only, ...more] = touching;
  return only && more.length === 0 && only.areas.some((covered) => contains(covered, area))
    ? only
    : null;
}

function typeOf(target: RangeTarget): string {
  const only = validationOf(target);
  if (only) return types[only.rule.kind];
  const some = target.sheet.validations.some((validation) =>
    validation.areas.some((covered) => intersection(covered, target.area)),
  );
  return some ? 'Inconsistent' : 'None';
}

/** Takes a range out of the validations that cover it. */
function uncover(sheet: SheetData, area: Area): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((covered) => without(covered, area));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.touched.add('validations');
}

/** The validation of exactly this range, made its own if it shares one with other cells. */
function ownValidation(target: RangeTarget): Validation {
  const { sheet, area } = target;
  const before = validationOf(target);
  if (!before) return fail('InvalidOperation');
  const own = { ...before, areas: [{ ...area }] };
  uncover(sheet, area);
  sheet.validations.push(own);
  return own;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : fail('InvalidArgument');
}

function readRule(value: unknown): Validation['rule'] {
  const [[kind, given] = [], ...more] = Object.entries(record(value));
  if (more.length > 0) return fail('InvalidArgument');
  const parameters = record(given);
  switch (kind) {
    case 'list':
      return {
        kind,
        source: listSource(parameters['source']),
        inCellDropDown: parameters['inCellDropDown'] !== false,
      };
    case 'custom':
      return { kind, formula: operand(parameters['formula']) };
    case 'decimal':
    case 'wholeNumber':
    case 'date':
    case 'textLength':
      return {
        kind,
        operator: operatorOf(parameters['operator']),
        formula1: operand(parameters['formula1']),
        ...(parameters['formula2'] !== undefined && { formula2: operand(parameters['formula2']) }),
      };
    default:
      return fail('NotImplemented');
  }
}

/** In the file a list is either a quoted text or a reference without its `=`. */
function listSource(source: unknown): string {
  const cells = targetOf(source, 'Range');
  if (cells) return absoluteReference(cells.sheet, cells.area);
  if (typeof source !== 'string' || source === '') return fail('InvalidArgument');
  if (source.startsWith('=')) return operand(source);
  if (source.length > listLengthMax) fail('InvalidArgument');
  return `"${source.replaceAll('"', '""')}"`;
}

function operand(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return fail('InvalidArgument');
  return enteredFormula(value.replace(/^=/, ''));
}

const operators = [
  'Between',
  'EqualTo',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'NotBetween',
  'NotEqualTo',
];

/** The client's operators and the file's differ by case and by two words. */
function operatorOf(value: unknown): string {
  if (typeof value !== 'string' || !operators.includes(value)) return fail('InvalidArgument');
  const word = value.replace(/To$/, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function operatorName(word: string): string {
  return operators.find((name) => operatorOf(name) === word) ?? 'Between';
}

/** The rule as the client gives it: operands with `=` unless they are numbers. */
function writeRule(rule: Validation['rule']): unknown {
  switch (rule.kind) {
    case 'list': {
      const isText = rule.source.startsWith('"');
      const source = isText ? rule.source.slice(1, -1).replaceAll('""', '"') : `=${rule.source}`;
      return { list: { inCellDropDown: rule.inCellDropDown, source } };
    }
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'kept':
      return {};
    case 'decimal':
    case 'wholeNumber':
    case 'date':
    case 'textLength': {
      const { formula1, formula2 } = rule;
      return {
        [rule.kind]: {
          formula1: written(formula1),
          ...(formula2 !== undefined && { formula2: written(formula2) }),
          operator: operatorName(rule.operator),
        },
      };
    }
  }
}

function written(formula: string): string | number {
  return formula.trim() !== '' && Number.isFinite(Number(formula))
    ? Number(formula)
    : `=${formula}`;
}

const alertStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
type AlertStyle = keyof typeof alertStyles;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export const dataValidationClasses = [
  define('DataValidation', {
    props: {
      type: { get: typeOf },
      rule: {
        get: (target) => {
          const validation = validationOf(target);
          return validation ? writeRule(validation.rule) : {};
        },
        set: (target, value) => {
          guardSheet(target.sheet);
          const rule = readRule(value);
          const before = validationOf(target);
          uncover(target.sheet, target.area);
          target.sheet.validations.push({
            ignoreBlanks: true,
            ...before,
            areas: [{ ...target.area }],
            rule,
          });
        },
      },
      ignoreBlanks: {
        get: (target) => validationOf(target)?.ignoreBlanks ?? true,
        set: (target, value) => {
          guardSheet(target.sheet);
          ownValidation(target).ignoreBlanks = value === true;
        },
      },
      errorAlert: {
        get: (target) => {
          const alert = validationOf(target)?.error;
          const style = (Object.keys(alertStyles) as AlertStyle[]).find(
            (name) => alertStyles[name] === alert?.style,
          );
          return {
            showAlert: alert !== undefined,
            title: alert?.title ?? '',
            message: alert?.message ?? '',
            style: style ?? 'Stop',
          };
        },
        set: (target, value) => {
          guardSheet(target.sheet);
          const given = record(value);
          const own = ownValidation(target);
          const style = alertStyles[(given['style'] ?? 'Stop') as AlertStyle];
          const alert = { title: text(given['title']), message: text(given['message']), style };
          if (given['showAlert'] === false) delete own.error;
          else own.error = alert;
        },
      },
      prompt: {
        get: (target) => {
          const prompt = validationOf(target)?.prompt;
          return {
            showPrompt: prompt !== undefined,
            title: prompt?.title ?? '',
            message: prompt?.message ?? '',
          };
        },
        set: (target, value) => {
          guardSheet(target.sheet);
          const given = record(value);
          const own = ownValidation(target);
          if (given['showPrompt'] === false) delete own.prompt;
          else own.prompt = { title: text(given['title']), message: text(given['message']) };
        },
      },
    },
    methods: {
      clear: ({ sheet, area }) => {
        guardSheet(sheet);
        uncover(sheet, area);
      },
    },
  }),
];

/**
 * Conditional formats: custom formulas are emulated, any other rule is listed and kept as it is.
 */
import type { ConditionalFormat, DifferentialFormat, SheetData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { intersection } from '../model/areas';
import { enteredFormula } from '../model/formula-text';
import { guardSheet } from '../model/protection';
import { colorOf } from '../model/styling';
import { fail } from '../protocol/host-error';
import type { Property } from '../protocol/class-table';
import { define, object, range, type RangeTarget, type RuleTarget } from './targets';

function rulesOf({ sheet, area }: RangeTarget): ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.areas.some((covered) => intersection(covered, area)))
    .sort((a, b) => a.priority - b.priority);
}

function found(target: RangeTarget, key: unknown) {
  const rule = rulesOf(target).find((candidate) => candidate.id === key);
  return rule ? object('ConditionalFormat', { sheet: target.sheet, rule }) : null;
}

const collection = define('ConditionalFormatCollection', {
  since: { getItemOrNullObject: '1.14' },
  items: (target) =>
    rulesOf(target).map((rule) => object('ConditionalFormat', { sheet: target.sheet, rule })),
  item: found,
  methods: {
    add: ({ sheet, area }, args, state) => {
      guardSheet(sheet, 'formatCells');
      if (args.text(0) !== 'Custom') fail('NotImplemented');
      const rule: ConditionalFormat = {
        id: state.nextRuleId(),
        areas: [{ ...area }],
        priority: 0,
        stopIfTrue: false,
        rule: { kind: 'custom', formula: 'FALSE', format: {} },
      };
      // A new rule comes first.
      reorder(sheet, rule, 0);
      return object('ConditionalFormat', { sheet, rule });
    },
    clearAll: ({ sheet, area }) => {
      guardSheet(sheet, 'formatCells');
      const gone = rulesOf({ sheet, area });
      sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !gone.includes(rule));
      sheet.touched.add('conditionalFormats');
    },
    getCount: (target) => rulesOf(target).length,
    getItemAt: (target, args) => {
      const rule = rulesOf(target)[args.whole(0)];
      return rule
        ? object('ConditionalFormat', { sheet: target.sheet, rule })
        : fail('InvalidArgument');
    },
    getItemOrNullObject: (target, args) => found(target, args.text(0)),
  },
});

/** Puts a rule at a place in the sheet's order and numbers all of them anew from 1. */
function reorder(sheet: SheetData, rule: ConditionalFormat, place: number): void {
  const others = sheet.conditionalFormats
    .filter((other) => other !== rule)
    .sort((a, b) => a.priority - b.priority);
  others.splice(place, 0, rule);
  for (const [i, ordered] of others.entries()) ordered.priority = i + 1;
  sheet.conditionalFormats = others;
  sheet.touched.add('conditionalFormats');
}

const keptTypes: Readonly<Record<string, string>> = {
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  containsText: 'ContainsText',
  dataBar: 'DataBar',
  expression: 'Custom',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

function typeOf({ rule }: ConditionalFormat): string {
  if (rule.kind === 'custom') return 'Custom';
  const type = /\btype="(\w+)"/.exec(rule.xml)?.[1] ?? '';
  return keptTypes[type] ?? 'PresetCriteria';
}

const isCustom = ({ rule }: RuleTarget) => rule.rule.kind === 'custom';
const custom = (target: RuleTarget) => object('CustomConditionalFormat', target);
const single = ({ sheet, rule: { areas } }: RuleTarget) =>
  areas.length === 1 && areas[0] ? range(sheet, areas[0]) : null;

const conditionalFormat = define('ConditionalFormat', {
  id: ({ rule }) => rule.id,
  props: {
    id: { get: ({ rule }) => rule.id },
    type: { get: ({ rule }) => typeOf(rule) },
    priority: {
      get: ({ rule }) => rule.priority - 1,
      set: ({ sheet, rule }, value) => {
        guardSheet(sheet, 'formatCells');
        if (typeof value !== 'number' || !Number.isInteger(value)) return fail('InvalidArgument');
        reorder(sheet, rule, value);
      },
    },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ sheet, rule }, value) => {
        guardSheet(sheet, 'formatCells');
        rule.stopIfTrue = value === true;
        sheet.touched.add('conditionalFormats');
      },
    },
  },
  nav: {
    custom: (target) => (isCustom(target) ? custom(target) : fail('InvalidArgument')),
    customOrNullObject: (target) => (isCustom(target) ? custom(target) : null),
  },
  methods: {
    delete: ({ sheet, rule }) => {
      guardSheet(sheet, 'formatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
      sheet.touched.add('conditionalFormats');
    },
    getRange: (target) => single(target) ?? fail('InvalidOperation'),
    getRangeOrNullObject: single,
    getRanges: ({ sheet, rule }) => object('RangeAreas', { sheet, areas: rule.areas }),
  },
});

const customFormat = define('CustomConditionalFormat', {
  nav: {
    format: (target) => object('ConditionalRangeFormat', target),
    rule: (target) => object('ConditionalFormatRule', target),
  },
});

const ruleClass = define('ConditionalFormatRule', {
  props: {
    formula: {
      get: ({ rule: { rule } }) => (rule.kind === 'custom' ? `=${rule.formula}` : ''),
      set: ({ sheet, rule: { rule } }, value) => {
        guardSheet(sheet, 'formatCells');
        if (typeof value !== 'string' || rule.kind !== 'custom') return fail('InvalidArgument');
        rule.formula = enteredFormula(value.replace(/^=/, ''));
        sheet.touched.add('conditionalFormats');
      },
    },
  },
});

const rangeFormat = define('ConditionalRangeFormat', {
  nav: {
    fill: (target) => object('ConditionalRangeFill', target),
    font: (target) => object('ConditionalRangeFont', target),
  },
});

type Look = Property<RuleTarget, ExcelState>;

function look(
  read: (format: DifferentialFormat) => unknown,
  write: (format: DifferentialFormat, value: unknown) => void,
): Look {
  return {
    get: ({ rule: { rule } }) => (rule.kind === 'custom' ? (read(rule.format) ?? null) : null),
    set: ({ sheet, rule: { rule } }, value) => {
      guardSheet(sheet, 'formatCells');
      if (rule.kind !== 'custom') return fail('InvalidOperation');
      write(rule.format, value);
      sheet.touched.add('conditionalFormats');
    },
  };
}

function flag(key: 'bold' | 'italic' | 'strikethrough'): Look {
  return look(
    (format) => format[key],
    (format, value) => {
      format[key] = value === true;
    },
  );
}

const rangeFill = define('ConditionalRangeFill', {
  props: {
    color: look(
      (format) => format.fill ?? '',
      (format, value) => {
        format.fill = colorOf(value);
      },
    ),
  },
});

const rangeFont = define('ConditionalRangeFont', {
  props: {
    bold: flag('bold'),
    italic: flag('italic'),
    strikethrough: flag('strikethrough'),
    color: look(
      (format) => format.fontColor ?? '',
      (format, value) => {
        format.fontColor = colorOf(value);
      },
    ),
  },
});

export const conditionalFormatClasses = [
  collection,
  conditionalFormat,
  customFormat,
  ruleClass,
  rangeFormat,
  rangeFill,
  rangeFont,
];

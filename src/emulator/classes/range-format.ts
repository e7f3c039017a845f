/**
 * RangeFormat and its parts: alignment, sizes, fill, font, lock.
 */
import type { CellStyle, StyleChange } from '../../xlsx';
import { rowsMax } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { guardSheet } from '../model/protection';
import {
  autofitColumns,
  autofitRows,
  columnPoints,
  rowPoints,
  setColumnPoints,
  setRowPoints,
} from '../model/sizes';
import { colorOf, restyle, shared } from '../model/styling';
import type { Property } from '../protocol/class-table';
import { fail } from '../protocol/host-error';
import { define, object, type RangeTarget } from './targets';

type FormatProperty = Property<RangeTarget, ExcelState>;

/** The file's word for each of the client's. */
const horizontals: Readonly<Record<string, string | null>> = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const verticals: Readonly<Record<string, string | null>> = {
  Bottom: null,
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
};

function choice(
  words: Readonly<Record<string, string | null>>,
  read: (style: CellStyle) => string | null,
  change: (word: string | null) => StyleChange,
): FormatProperty {
  const nameOf = (style: CellStyle) =>
    Object.keys(words).find((name) => words[name] === read(style)) ?? Object.keys(words)[0] ?? '';
  return {
    get: (target, state) => shared<string>(state, target, nameOf),
    set: (target, value, state) => {
      const word = words[String(value)];
      if (word === undefined) return fail('InvalidArgument');
      restyle(state, target, () => change(word));
    },
  };
}

function plain<Value extends string | number | boolean>(
  kind: 'string' | 'number' | 'boolean',
  read: (style: CellStyle) => Value,
  change: (value: Value) => StyleChange,
): FormatProperty {
  return {
    get: (target, state) => shared(state, target, read),
    set: (target, value, state) => {
      if (typeof value !== kind) fail('InvalidArgument');
      restyle(state, target, () => change(value as Value));
    },
  };
}

const columnWidth: FormatProperty = {
  get: ({ sheet, area }) => {
    const widths = lines(area.column, area.columns).map((column) => columnPoints(sheet, column));
    return new Set(widths).size === 1 ? widths[0] : null;
  },
  set: ({ sheet, area }, value) => {
    guardSheet(sheet, 'formatColumns');
    if (typeof value !== 'number' || value < 0) return fail('InvalidArgument');
    for (const column of lines(area.column, area.columns)) setColumnPoints(sheet, column, value);
  },
};

const rowHeight: FormatProperty = {
  get: ({ sheet, area }) => {
    if (area.rows === rowsMax) return null;
    const heights = lines(area.row, area.rows).map((row) => rowPoints(sheet, row));
    return new Set(heights).size === 1 ? heights[0] : null;
  },
  set: ({ sheet, area }, value) => {
    guardSheet(sheet, 'formatRows');
    if (typeof value !== 'number' || value < 0) return fail('InvalidArgument');
    // A height for every row of a sheet has no place in the workbook data.
    if (area.rows === rowsMax) fail('NotImplemented');
    for (const row of lines(area.row, area.rows)) setRowPoints(sheet, row, value);
  },
};

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

const rangeFormat = define('RangeFormat', {
  props: {
    columnWidth,
    rowHeight,
    horizontalAlignment: choice(
      horizontals,
      (style) => (style.horizontal === 'general' ? null : style.horizontal),
      (horizontal) => ({ horizontal }),
    ),
    verticalAlignment: choice(
      verticals,
      (style) => (style.vertical === 'bottom' ? null : style.vertical),
      (vertical) => ({ vertical }),
    ),
    wrapText: plain(
      'boolean',
      (style) => style.wrap,
      (wrap) => ({ wrap }),
    ),
    indentLevel: plain(
      'number',
      (style) => style.indent,
      (indent) => ({ indent }),
    ),
    shrinkToFit: plain(
      'boolean',
      (style) => style.shrink,
      (shrink) => ({ shrink }),
    ),
  },
  nav: {
    borders: (target) => object('RangeBorderCollection', target),
    fill: (target) => object('RangeFill', target),
    font: (target) => object('RangeFont', target),
    protection: (target) => object('FormatProtection', target),
  },
  methods: {
    autofitColumns: (target, _args, state) => {
      guardSheet(target.sheet, 'formatColumns');
      autofitColumns(state, target);
    },
    autofitRows: (target, _args, state) => {
      guardSheet(target.sheet, 'formatRows');
      autofitRows(state, target);
    },
  },
});

const rangeFill = define('RangeFill', {
  props: {
    color: {
      // No fill looks white to the client; differing fills give an empty text.
      get: (target, state) => shared(state, target, (style) => style.fill ?? '#FFFFFF', ''),
      set: (target, value, state) => {
        const fill = value === '' ? null : colorOf(value);
        restyle(state, target, () => ({ fill }));
      },
    },
  },
  methods: {
    clear: (target, _args, state) => {
      restyle(state, target, () => ({ fill: null }));
    },
  },
});

const rangeFont = define('RangeFont', {
  props: {
    bold: plain(
      'boolean',
      ({ font }) => font.bold,
      (bold) => ({ font: { bold } }),
    ),
    italic: plain(
      'boolean',
      ({ font }) => font.italic,
      (italic) => ({ font: { italic } }),
    ),
    strikethrough: plain(
      'boolean',
      ({ font }) => font.strikethrough,
      (strikethrough) => ({ font: { strikethrough } }),
    ),
    name: plain(
      'string',
      ({ font }) => font.name,
      (name) => ({ font: { name } }),
    ),
    size: plain(
      'number',
      ({ font }) => font.size,
      (size) => ({ font: { size } }),
    ),
    color: {
      get: (target, state) => shared(state, target, ({ font }) => font.color ?? '#000000', ''),
      set: (target, value, state) => {
        const color = colorOf(value);
        restyle(state, target, () => ({ font: { color } }));
      },
    },
    underline: {
      get: (target, state) =>
        shared<string>(state, target, ({ font }) => (font.underline ? 'Single' : 'None')),
      set: (target, value, state) => {
        if (value !== 'Single' && value !== 'None') fail('NotImplemented');
        restyle(state, target, () => ({ font: { underline: value === 'Single' } }));
      },
    },
  },
});

const formatProtection = define('FormatProtection', {
  props: {
    locked: plain(
      'boolean',
      (style) => style.locked,
      (locked) => ({ locked }),
    ),
  },
});

export const rangeFormatClasses = [rangeFormat, rangeFill, rangeFont, formatProtection];

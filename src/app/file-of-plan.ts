/** Planned sheets as a new workbook file that holds nothing else. */
import { absoluteArea, quotedSheet } from '../workbook/address';
import { isReinterpreted } from '../workbook/diff';
import { FONT, LOOKS } from '../workbook/looks';
import { markerFormula, markerName } from '../workbook/markers';
import { textHeight } from '../workbook/results/text-size';
import type { EntryRule, SheetKey, SheetPlan } from '../workbook/write-plan';
import { newSheetData, newWorkbook, saveWorkbook } from '../xlsx';
import type { Cell, DefinedName, SheetData, StyleBook, StyleChange, Validation } from '../xlsx';

/** A4 in the code of the file format; margins of NĐ 30/2020 in inches. */
const A4 = 9;
const MARGINS = { left: 1.18, right: 0.6, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 };
/** Points of one unit of width. */
const UNIT = 5.25;
const SIZE = 11;
/** Letters of a list that is written out, and of what is said beside a cell. */
const LIST_MAX = 255;
const TITLE_MAX = 32;
/** Letters in the name of a sheet. */
const TAB_MAX = 31;

/** The sheets of a campaign are marked as in any workbook of it; a file for others has no mark. */
export function fileOfPlans(planned: readonly SheetPlan[]): Uint8Array {
  const plans = withOwnTitles(planned);
  const titleOf = (key: SheetKey) => plans.find((plan) => plan.key === key)?.title ?? key;
  const workbook = newWorkbook(plans[0]?.title ?? '-');
  const { data } = workbook;
  const [first] = data.sheets;
  plans.forEach((plan, index) => {
    const sheet = index === 0 && first ? first : newSheetData(String(index + 1), plan.title);
    if (sheet !== first) data.sheets.push(sheet);
    fill(sheet, plan, data.styles);
    sheet.validations = plan.entryRules.flatMap((rule) => validationOf(rule, titleOf));
    layOut(sheet, plan);
    for (const facet of [
      'cells',
      'columns',
      'rows',
      'merges',
      'validations',
      'page',
      'properties',
      'view',
    ] as const)
      sheet.touched.add(facet);
  });
  data.names.push(...plans.flatMap(markOf));
  data.touched = true;
  return saveWorkbook(workbook);
}

/** Two units whose codes begin alike must not share a sheet. */
function withOwnTitles(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const titles = unlike(
    plans.map(({ title }) => title),
    TAB_MAX,
  );
  return plans.map((plan, index) => ({ ...plan, title: titles[index] ?? plan.title }));
}

/** Puts a number behind whatever was there already, in any case, within the length. */
export function unlike(wanted: readonly string[], most: number): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    let own = text;
    for (let number = 2; taken.has(own.toLowerCase()); number++) {
      const end = ` (${String(number)})`;
      // Half of a letter is none.
      const start = text.slice(0, most - end.length).replace(/\p{Cs}$/u, '');
      own = `${start.trimEnd()}${end}`;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}

function markOf({ key, title }: SheetPlan): DefinedName[] {
  if (key === 'file') return [];
  const formula = markerFormula(title).slice(1);
  return [{ name: markerName(key), formula, scope: null, hidden: true, comment: 'whole' }];
}

function fill(sheet: SheetData, plan: SheetPlan, styles: StyleBook): void {
  const base = styles.derive(0, { font: { name: FONT, size: SIZE }, vertical: 'top' });
  plan.rows.forEach((cells, row) => {
    const filled = cells.map((cell, column) => {
      const value = typeof cell === 'object' ? null : cell;
      return [column, { value, style: base }] as const;
    });
    sheet.cells.set(row, new Map(filled));
  });
  for (const { area, style } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      // Rows that are ready to be filled in have a look, too.
      const line = sheet.cells.get(row) ?? new Map<number, Cell>();
      sheet.cells.set(row, line);
      for (let column = area.column; column < area.column + area.columns; column++) {
        const { value, style: before } = line.get(column) ?? { value: null, style: base };
        line.set(column, { value, style: styles.derive(before, changeFor(style)) });
      }
    }
  }
  for (const line of sheet.cells.values()) {
    for (const cell of line.values()) {
      // Text stays text when somebody edits it.
      const isText = typeof cell.value === 'string' && isReinterpreted(cell.value);
      if (isText) cell.style = styles.derive(cell.style, { numberFormat: '@' });
    }
  }
}

/** Widths, heights, merges, and how it prints. */
function layOut(sheet: SheetData, { rows, shape, creation }: SheetPlan): void {
  const { landscape, titleRows, scale, columnWidths, frozen, tabColor } = creation;
  rows.forEach((cells, row) => {
    const heights = cells.map((cell, column) =>
      typeof cell === 'string' && row >= (titleRows?.[0] ?? 0)
        ? textHeight(cell, columnWidths[column] ?? 60, { size: SIZE, bold: false })
        : 15,
    );
    sheet.rowHeights.set(row, Math.max(15, ...heights));
  });
  for (const { row, points } of shape.heights) sheet.rowHeights.set(row, points);
  columnWidths.forEach((width, column) => {
    sheet.columnWidths.set(column, width / UNIT);
  });
  sheet.merges = shape.merges.map((area) => ({ ...area }));
  sheet.frozen = { ...frozen };
  sheet.showGridlines = false;
  sheet.tabColor = tabColor;
  // NĐ 30/2020, Phụ lục I: the number in the middle of the upper margin, none on the first page.
  const header = { ...sheet.page.header, center: `&"${FONT}"&13&P` };
  Object.assign(sheet.page, {
    orientation: landscape ? 'landscape' : 'portrait',
    paperSize: A4,
    margins: MARGINS,
    header,
    differentFirstPage: true,
    centerHorizontally: true,
    rowBreaks: [...shape.breaks],
    // Excel passes over page breaks where it fits pages by itself.
    ...(scale === null ? { fitToWidth: 1 } : { scale }),
    titleRows: titleRows && { first: titleRows[0], last: titleRows[1] },
  });
}

/** What may be entered; a list that cannot be written out is none, and the prompt stays. */
function validationOf(
  { area, rule, prompt }: EntryRule,
  titleOf: (key: SheetKey) => string,
): Validation[] {
  const said = prompt && { ...prompt, title: prompt.title.slice(0, TITLE_MAX) };
  const shared = {
    areas: [{ ...area }],
    ignoreBlanks: true,
    ...(said ? { prompt: { ...said, message: said.message.slice(0, LIST_MAX) } } : {}),
  };
  const warning = { style: 'warning' as const, title: said?.title ?? '', message: '' };
  const error = { ...warning, message: said?.message.slice(0, 225) ?? '' };
  switch (rule.kind) {
    case 'points': {
      const [formula1, formula2] = [String(rule.minimum), String(rule.maximum)];
      const limits = { kind: 'decimal' as const, operator: 'between', formula1, formula2 };
      return [{ ...shared, rule: limits, error }];
    }
    case 'any': {
      const limits = { kind: 'textLength' as const, operator: 'between' };
      return [{ ...shared, rule: { ...limits, formula1: '0', formula2: '32767' } }];
    }
    case 'list': {
      const list = rule.values.join(',');
      const isPlain = rule.values.every((value) => !value.includes(',') && !value.startsWith('='));
      if (!isPlain || list.length > LIST_MAX) return [];
      // A list that is written out is a text to the file.
      const source = `"${list.replaceAll('"', '""')}"`;
      return [
        {
          ...shared,
          rule: { kind: 'list', source, inCellDropDown: true },
          ...(rule.isOpen === true ? { error } : {}),
        },
      ];
    }
    case 'listFrom': {
      const source = `${quotedSheet(titleOf(rule.sheet))}!${absoluteArea(rule.area)}`;
      return [{ ...shared, rule: { kind: 'list', source, inCellDropDown: true } }];
    }
  }
}

function changeFor(style: keyof typeof LOOKS): StyleChange {
  const {
    fill: background,
    color,
    bold,
    italic,
    size,
    wrap,
    border,
    numberFormat,
    align,
    vertical,
  } = LOOKS[style];
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  };
  const line = { style: 'thin', color: '#A6A6A6' };
  return {
    font,
    ...(background === undefined ? {} : { fill: background }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(align === undefined ? {} : { horizontal: align.toLowerCase() }),
    ...(vertical === undefined ? {} : { vertical: vertical.toLowerCase() }),
    ...(border === true ? { borders: { left: line, right: line, top: line, bottom: line } } : {}),
  };
}

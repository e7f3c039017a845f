/** How a cell looks on the page: its style, the conditional formats that hold, its neighbours. */
import type { CSSProperties } from 'react';
import { conditionOf } from '../../emulator/formula/matching-rows';
import { cellAt, styleAt } from '../../emulator/model/cells';
import { displayText } from '../../emulator/model/display-text';
import type { Cell, CellStyle, DifferentialFormat, SheetData, WorkbookData } from '../../xlsx';

const GRIDLINE = '1px solid #e1e1e1';
const lineWidths: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  dotted: '1px dotted',
};

/** The conditional formats of one cell, the first rule on top. */
export type FormatOf = (row: number, column: number) => DifferentialFormat;

export function formatsOf(data: WorkbookData, sheet: SheetData): FormatOf {
  const rules = sheet.conditionalFormats
    .flatMap((format) =>
      format.rule.kind === 'custom'
        ? [{ format, look: format.rule.format, holds: conditionOf(data, sheet, format) }]
        : [],
    )
    .sort((a, b) => a.format.priority - b.format.priority);
  return (row, column) => {
    const holding = rules.filter(({ holds }) => holds(row, column));
    const last = holding.findIndex(({ format }) => format.stopIfTrue);
    const applied = last < 0 ? holding : holding.slice(0, last + 1);
    return applied.reduceRight<DifferentialFormat>((look, rule) => ({ ...look, ...rule.look }), {});
  };
}

export function textOf(data: WorkbookData, cell: Cell | undefined, locale: string): string {
  const style = data.styles.get(cell?.style ?? 0);
  return displayText(cell, style, { locale, date1904: data.date1904 });
}

export interface LookRequest {
  readonly data: WorkbookData;
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly format: DifferentialFormat;
}

export function cellLook({ data, sheet, row, column, format }: LookRequest): CSSProperties {
  const style = styleAt(data, sheet, row, column);
  const { font } = style;
  const fill = format.fill ?? style.fill;
  const grid =
    fill === null ? (sheet.showGridlines ? GRIDLINE : '1px solid #fff') : `1px solid ${fill}`;
  const right = style.borders.right ?? styleAt(data, sheet, row, column + 1).borders.left;
  const below = style.borders.bottom ?? styleAt(data, sheet, row + 1, column).borders.top;
  const line = font.underline ? 'underline' : '';
  const through = (format.strikethrough ?? font.strikethrough) ? 'line-through' : '';
  return {
    fontFamily: `'${font.name}', ${/times|serif/i.test(font.name) ? 'serif' : 'sans-serif'}`,
    fontSize: `${String(font.size)}pt`,
    fontWeight: (format.bold ?? font.bold) ? 700 : 400,
    fontStyle: (format.italic ?? font.italic) ? 'italic' : 'normal',
    textDecoration: `${line} ${through}`.trim() || undefined,
    color: format.fontColor ?? font.color ?? undefined,
    backgroundColor: fill ?? undefined,
    textAlign: alignment(style, cellAt(sheet, row, column)),
    verticalAlign: style.vertical === 'center' ? 'middle' : (style.vertical ?? 'bottom'),
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    paddingLeft: style.indent > 0 ? `${String(style.indent * 9 + 3)}px` : undefined,
    borderRight: borderOf(right, grid),
    borderBottom: borderOf(below, grid),
  };
}

function borderOf(border: CellStyle['borders']['left'], otherwise: string): string {
  if (!border || border.style === 'none') return otherwise;
  return `${lineWidths[border.style] ?? '1px solid'} ${border.color ?? '#000'}`;
}

/** Without an alignment of its own a number stands at the right, a truth or an error in the middle. */
function alignment(style: CellStyle, cell: Cell | undefined): CSSProperties['textAlign'] {
  switch (style.horizontal) {
    case 'left':
    case 'right':
    case 'center':
    case 'justify':
      return style.horizontal;
    case 'centerContinuous':
      return 'center';
    default: {
      const value = cell?.value ?? null;
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || (value !== null && typeof value === 'object')
        ? 'center'
        : 'left';
    }
  }
}

/** Columns into which a text runs over, because the cells beside it are empty. */
export function overflowColumns(
  sheet: SheetData,
  row: number,
  column: number,
  style: CellStyle,
): number {
  const value = cellAt(sheet, row, column)?.value;
  const isLeft =
    style.horizontal === null || style.horizontal === 'general' || style.horizontal === 'left';
  if (typeof value !== 'string' || value === '' || style.wrap || !isLeft) return 0;
  let count = 0;
  while (count < 30 && (cellAt(sheet, row, column + count + 1)?.value ?? null) === null) count += 1;
  return count;
}

/** How a cell looks, in words that both views understand: its style and what is laid over it. */
import type { CellStyle, CellValue, DifferentialFormat } from '../../xlsx';

export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: CellStyle['borders'];
}

export function lookOf(
  style: CellStyle,
  value: CellValue,
  over: DifferentialFormat | null,
): CellLook {
  const { font } = style;
  return {
    font: font.name,
    size: font.size,
    bold: over?.bold ?? font.bold,
    italic: over?.italic ?? font.italic,
    underline: font.underline,
    strikethrough: over?.strikethrough ?? font.strikethrough,
    color: over?.fontColor ?? font.color,
    // A conditional format lies over the cell's own fill, the bands of a table under it.
    fill: over?.fill ?? style.fill,
    horizontal: horizontalOf(style, value),
    vertical: style.vertical === 'top' || style.vertical === 'center' ? style.vertical : 'bottom',
    wrap: style.wrap,
    indent: style.indent,
    borders: style.borders,
  };
}

/** Without an alignment of its own a number stands at the right, a truth or an error in the middle. */
function horizontalOf(style: CellStyle, value: CellValue): CellLook['horizontal'] {
  switch (style.horizontal) {
    case 'left':
    case 'right':
    case 'center':
    case 'justify':
      return style.horizontal;
    case 'centerContinuous':
      return 'center';
    default:
      if (typeof value === 'number') return 'right';
      return value === null || typeof value === 'string' ? 'left' : 'center';
  }
}

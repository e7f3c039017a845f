/** A cell as Univer draws it: its text as it is shown, and its look. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, ICellData, IStyleData } from '@univerjs/core';
import type { ShownCell } from '../cells';
import type { CellLook } from '../desk/look';

/** Every content is text here: numbers have been formatted by the emulated Excel. */
export function cellDataOf({ text, look }: ShownCell): ICellData {
  return { v: text, t: CellValueType.STRING, s: styleOf(look) };
}

const known = new WeakMap<CellLook, IStyleData>();

function styleOf(look: CellLook): IStyleData {
  let style = known.get(look);
  if (!style) known.set(look, (style = newStyle(look)));
  return style;
}

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const verticals = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

function newStyle(look: CellLook): IStyleData {
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const borders = bordersOf(look.borders);
  return {
    ff: look.font,
    fs: look.size,
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: { s: flag(look.underline) },
    st: { s: flag(look.strikethrough) },
    cl: { rgb: look.color ?? '#000000' },
    ht: horizontals[look.horizontal],
    vt: verticals[look.vertical],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(look.indent > 0 && { pd: { l: look.indent * 9 } }),
    ...(borders && { bd: borders }),
  };
}

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};

function bordersOf(borders: CellLook['borders']): IBorderData | null {
  const sides = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;
  const data: IBorderData = {};
  for (const [side, key] of Object.entries(sides) as [
    keyof typeof sides,
    'l' | 'r' | 't' | 'b',
  ][]) {
    const border = borders[side];
    if (!border || border.style === 'none') continue;
    data[key] = {
      s: lines[border.style] ?? BorderStyleTypes.THIN,
      cl: { rgb: border.color ?? '#000000' },
    };
  }
  return Object.keys(data).length > 0 ? data : null;
}

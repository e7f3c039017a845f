/**
 * Colours: from theme, index or RGB, with tint, to the one form `#RRGGBB`.
 */
import { childOf, parseXml } from './xml';
import type { XmlElement } from './xml';

/** Resolves a colour element (`<color>`, `<fgColor>`…); `null` for automatic or none. */
export type Palette = (color: XmlElement | undefined) => string | null;

/** Excel's fixed palette; a workbook may bring its own. 64 and above are the system's colours. */
const indexedColors = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colour index counts light before dark, unlike the theme's own order. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The palette of a workbook, from its theme part (if any) and its own indexed colours. */
export function readPalette(theme: string | null, styles: XmlElement): Palette {
  const themeColors = theme === null ? officeTheme : readTheme(theme);
  const own = childOf(childOf(styles, 'colors'), 'indexedColors')?.children.map((child) =>
    (child.attributes.get('rgb') ?? '').slice(-6),
  );
  return (color) => {
    if (color === undefined) return null;
    const { attributes } = color;
    const rgb = attributes.get('rgb');
    const theme = attributes.get('theme');
    const indexed = attributes.get('indexed');
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? themeColors[Number(theme)]
          : indexed !== undefined
            ? (own ?? indexedColors)[Number(indexed)]
            : undefined;
    if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    return '#' + withTint(base.toUpperCase(), Number(attributes.get('tint') ?? 0));
  };
}

/** `#RRGGBB` as the file writes it: "FFRRGGBB". */
export function argbOf(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function readTheme(text: string): string[] {
  const scheme = childOf(childOf(parseXml(text), 'themeElements'), 'clrScheme');
  return themeOrder.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const value = color?.attributes.get('lastClr') ?? color?.attributes.get('val');
    return value ?? officeTheme[index] ?? '000000';
  });
}

/** Tint lightens or darkens in the HSL model, as the format prescribes. */
function withTint(rgb: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const high = Math.max(red, green, blue) / 255;
  const low = Math.min(red, green, blue) / 255;
  const light = (high + low) / 2;
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const newSpread = saturation * (1 - Math.abs(2 * tinted - 1));
  // With hue and saturation kept, each channel keeps its place between lowest and highest.
  const channel = (value: number) => {
    const place = spread === 0 ? 0.5 : (value / 255 - low) / spread;
    const level = Math.round((tinted + (place - 0.5) * newSpread) * 255);
    return Math.min(255, Math.max(0, level)).toString(16).toUpperCase().padStart(2, '0');
  };
  return channel(red) + channel(green) + channel(blue);
}

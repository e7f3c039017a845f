/**
 * The text a cell shows: its value in its number format, with the separators of a locale.
 *
 * Sections, digits, thousands, percent, dates and quoted text are understood; rarer codes
 * (fractions, colours, conditions) fall back to the General look.
 */
import type { Cell, CellStyle } from '../../xlsx';
import { dayOf } from './dates';

export interface DisplaySettings {
  locale: string;
  date1904: boolean;
}

/** What `Range.text` gives; never "####", whatever the column's width. */
export function displayText(
  cell: Cell | undefined,
  style: CellStyle,
  settings: DisplaySettings,
): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const sections = style.numberFormat.split(';');
  const section = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const code = sections[section] ?? 'General';
  return formatNumber(section === 1 ? -value : value, code, settings);
}

const literal = /"([^"]*)"|\\(.)|\[[^\]]*\]/g;

function formatNumber(value: number, code: string, settings: DisplaySettings): string {
  const bare = code.replace(literal, '');
  if (bare === '@' || /general/i.test(bare)) return general(value, settings);
  if (/[dmyhs]/i.test(bare)) return formatDate(value, code, settings);
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?/.exec(
    code.replace(literal, (m) => ' '.repeat(m.length)),
  );
  if (!digits || /[/E]/i.test(bare)) return general(value, settings);
  const scaled = bare.includes('%') ? value * 100 : value;
  const text = formatDigits(scaled, digits[0], settings);
  const before = plain(code.slice(0, digits.index));
  return before + text + plain(code.slice(digits.index + digits[0].length));
}

function plain(code: string): string {
  return code
    .replace(literal, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '')
    .replace(/[_*]./g, '');
}

function formatDigits(value: number, code: string, settings: DisplaySettings): string {
  const [whole = '', fraction = ''] = code.split('.');
  const most = fraction.length;
  const least = fraction.replace(/#+$/, '').length;
  const fixed = roundHalfAway(Math.abs(value), most).toFixed(most);
  const [units = '0', decimals = ''] = fixed.split('.');
  const padded =
    units === '0' && !whole.includes('0')
      ? ''
      : units.padStart(whole.replace(/[^0]/g, '').length, '0');
  const { decimal, thousands } = separators(settings.locale);
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, thousands) : padded;
  let shown = decimals;
  while (shown.length > least && shown.endsWith('0')) shown = shown.slice(0, -1);
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return sign + grouped + (shown || fraction ? decimal + shown : '');
}

/** 1.005 shown with two decimals is 1.01 in Excel, which rounds the fifteen digits it keeps. */
function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Number((value * scale).toPrecision(15));
  return Math.round(scaled) / scale;
}

function general(value: number, { locale }: DisplaySettings): string {
  const size = Math.abs(value);
  const { decimal } = separators(locale);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase()
      .replace('.', decimal);
  }
  const room = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.min(9, room)))).replace('.', decimal);
}

const dateCode = /"([^"]*)"|\\(.)|\[[^\]]*\]|(AM\/PM)|(y+|m+|d+|h+|s+)/gi;

function formatDate(value: number, code: string, settings: DisplaySettings): string {
  const day = dayOf(value, settings.date1904);
  const second = Math.round((value - Math.floor(value)) * 86_400);
  const half = /AM\/PM/i.test(code);
  const hour = Math.floor(second / 3600);
  let lastWasHour = false;
  return code.replace(
    dateCode,
    (whole, quoted?: string, escaped?: string, ampm?: string, part?: string) => {
      if (ampm) return hour < 12 ? 'AM' : 'PM';
      if (!part) return quoted ?? escaped ?? (whole.startsWith('[') ? '' : whole);
      const letter = part.charAt(0).toLowerCase();
      const isMinute = letter === 'm' && (lastWasHour || isBeforeSeconds(code, whole));
      lastWasHour = letter === 'h';
      const pad = (n: number) => String(n).padStart(Math.min(2, part.length), '0');
      if (letter === 'y')
        return part.length > 2 ? String(day.year) : String(day.year % 100).padStart(2, '0');
      if (letter === 'd')
        return part.length > 2 ? weekday(day.weekday, part.length, settings.locale) : pad(day.day);
      if (letter === 'h') return pad(half ? hour % 12 || 12 : hour);
      if (letter === 's') return pad(second % 60);
      if (isMinute) return pad(Math.floor((second % 3600) / 60));
      return part.length > 2 ? monthName(day.month, part.length, settings.locale) : pad(day.month);
    },
  );
}

/** "m" means minutes when seconds follow, as in "mm:ss". */
function isBeforeSeconds(code: string, part: string): boolean {
  return new RegExp(`^${part}:?s`, 'i').test(code);
}

function monthName(month: number, length: number, locale: string): string {
  const style = length === 3 ? 'short' : 'long';
  return new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1, 1),
  );
}

function weekday(day: number, length: number, locale: string): string {
  const style = length === 3 ? 'short' : 'long';
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(
    Date.UTC(2026, 1, 1 + day),
  );
}

interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** Asking the platform is slow, and every cell that is shown asks. */
const separatorsOf = new Map<string, Separators>();

/** Decimal and thousands separators, as Excel takes them from the system. */
export function separators(locale: string): Separators {
  const known = separatorsOf.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const part = (type: string) => parts.find((p) => p.type === type)?.value;
  const found = { decimal: part('decimal') ?? '.', thousands: part('group') ?? ',' };
  separatorsOf.set(locale, found);
  return found;
}

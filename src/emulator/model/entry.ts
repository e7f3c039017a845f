/**
 * What becomes of a string that is written to a cell: Excel reads it as if typed, in en-US.
 *
 * "001" becomes 1 and "1/2" becomes a date; only the format "@" or a leading apostrophe keeps text
 * as it is. Whoever writes names and codes without "@" loses them here as in Excel.
 */
import type { CellValue } from '../../xlsx';
import { fail } from '../protocol/host-error';
import { maxTextLength } from './cells';
import { type CalendarDay, serialOf } from './dates';
import { fifteenDigits } from './fifteen-digits';
import { enteredFormula } from './formula-text';

export interface Entry {
  value: CellValue;
  /** Without the leading `=`. */
  formula?: string;
  /** The format that typing it gives to a cell of the format General. */
  numberFormat?: string;
  quotePrefix?: boolean;
}

export interface EntrySettings {
  date1904: boolean;
  /** The year that "1/2" is in. */
  thisYear: number;
}

const errors = [
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
];

/** Reads typed text. */
export function parseEntry(text: string, settings: EntrySettings): Entry {
  if (text.length > maxTextLength) fail('InvalidArgument');
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) {
    return { value: 0, formula: enteredFormula(text.slice(1)) };
  }
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (errors.includes(upper)) return { value: { error: upper } };
  const read = parseNumber(text.trim()) ?? parseDate(text.trim(), settings) ?? parseTime(upper);
  if (read) return read;
  // Typing "+x", "-x" or "@x" begins a formula; what is none is refused, not kept as text.
  if (/^[-+@]./u.test(text)) return { value: 0, formula: enteredFormula(text) };
  return { value: text };
}

const amount =
  /^([-+]?)(\()?([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(E[-+]?\d+)?\s?(%?)(\))?$/i;

function parseNumber(text: string): Entry | null {
  const match = amount.exec(text);
  const digits = match?.[5] ?? '';
  if (!match || !/\d/.test(digits)) return null;
  const [, sign = '', open, innerSign = '', dollar, , exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open && (sign || innerSign))) return null;
  const size = Number(fifteenDigits(digits.replaceAll(',', '')) + exponent);
  if (!Number.isFinite(size)) return null;
  const negative = open !== undefined || (sign + innerSign).includes('-');
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (dollar) return { value, numberFormat: `"$"#,##0${decimals}` };
  if (digits.includes(',')) return { value, numberFormat: `#,##0${decimals}` };
  return exponent ? { value, numberFormat: '0.00E+00' } : { value };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function parseDate(text: string, settings: EntrySettings): Entry | null {
  const found = numericDate(text, settings) ?? namedDate(text, settings);
  if (!found) return null;
  const serial = serialOf(found.day, settings.date1904);
  return serial === null ? null : { value: serial, numberFormat: found.numberFormat };
}

interface FoundDay {
  day: CalendarDay;
  numberFormat: string;
}

/** Month first, as in en-US: "19-8-2025" is therefore no date and stays text. */
function numericDate(text: string, { thisYear }: EntrySettings): FoundDay | null {
  const isoLike = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (isoLike) {
    const day = { year: Number(isoLike[1]), month: Number(isoLike[3]), day: Number(isoLike[4]) };
    return { day, numberFormat: 'm/d/yyyy' };
  }
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[3])];
  if (match[4] === undefined) {
    return { day: { year: thisYear, month, day }, numberFormat: 'd-mmm' };
  }
  return { day: { year: fullYear(match[4]), month, day }, numberFormat: 'm/d/yyyy' };
}

function namedDate(text: string, { thisYear }: EntrySettings): FoundDay | null {
  const dayFirst = /^(\d{1,2})[-\s]([a-z]{3,9})(?:[-\s](\d{2}|\d{4}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})[-\s](\d{1,2})(?:,?\s(\d{4}))?$/i.exec(text);
  const named = dayFirst?.[2] ?? monthFirst?.[1];
  const month = named ? months.indexOf(named.slice(0, 3).toLowerCase()) + 1 : 0;
  if (month === 0) return null;
  const day = Number(dayFirst?.[1] ?? monthFirst?.[2]);
  const written = dayFirst?.[3] ?? monthFirst?.[3];
  const year = written === undefined ? thisYear : fullYear(written);
  return { day: { year, month, day }, numberFormat: written ? 'd-mmm-yy' : 'd-mmm' };
}

/** Two digits mean 1930 to 2029. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseTime(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(AM|PM))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4];
  if (minutes > 59 || seconds > 59 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  const numberFormat = `h:mm${match[3] ? ':ss' : ''}${half ? ' AM/PM' : ''}`;
  return { value: (hour * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}

/** Typing of single cells: what a clerk typed, as number, day or text. */
import type { Day } from '../domain/campaign';
import { readDecimal } from '../domain/points';
import type { Points } from '../domain/points';
import type { RawCell, SheetSnapshot } from './snapshot';
import { fold, tidy } from './text';

export function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && tidy(cell) === '';
}

export function errorOf(cell: RawCell): string | null {
  return typeof cell === 'object' ? cell.error : null;
}

/** A cell as text, for names and codes and for showing what was found. */
export function textOf(cell: RawCell): string {
  if (typeof cell === 'object') return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? numberText(cell) : tidy(cell);
}

/** A cell that was read, as a plan holds it. */
export function contentOf(cell: RawCell): string | number | null {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell : textOf(cell);
  return text === '' ? null : text;
}

/** Points of a cell: a number, or text such as "8,5" or "8.5"; `null` if it is neither. */
export function pointsOf(cell: RawCell, decimals: number): Points | null {
  if (typeof cell === 'number') return readDecimal(numberText(cell), decimals);
  if (typeof cell !== 'string') return null;
  const text = tidy(cell);
  if (isGrouped(text) || !/^[+-]?\d+([.,]\d+)?$/.test(text)) return null;
  return readDecimal(text.replace(',', '.'), decimals);
}

/** "9.000" is nine thousand to a Vietnamese clerk and nine to a program: it is asked again. */
export function isGrouped(text: string): boolean {
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** A whole number from 0 up; `null` for anything else. */
export function countOf(cell: RawCell): number | null {
  const text = textOf(cell);
  return typeof cell !== 'boolean' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

const NOT_APPLICABLE = ['kad', 'k.a.d', 'không áp dụng', 'n/a', 'na', 'not applicable'].map(fold);

/** "KAD", "không áp dụng", "N/A". A dash is not among them: it is as often a blank. */
export function isNotApplicable(cell: RawCell): boolean {
  return typeof cell === 'string' && NOT_APPLICABLE.includes(fold(cell));
}

/** A day from a serial number of Excel or from text "31/12/2026"; `null` if it is neither. */
export function dayOf(cell: RawCell, { daysFrom }: Pick<SheetSnapshot, 'daysFrom'>): Day | null {
  if (typeof cell === 'number') return serialDay(cell + DAYS_BEFORE[daysFrom]);
  return typeof cell === 'string' ? dayInText(cell) : null;
}

/** Days that Excel counts before the first one that a workbook counts. */
const DAYS_BEFORE = { 1900: 0, 1904: 1_462 } as const;

/** A day from text such as "31/12/2026" or "2026-12-31"; `null` if it is none. */
export function dayInText(cell: string): Day | null {
  const text = tidy(cell);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local) return realDay(Number(local[3]), Number(local[2]), Number(local[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? realDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** Excel calculates to 15 significant digits; what is beyond them is noise of binary fractions. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function serialDay(serial: number): Day | null {
  // Day 61 is 1 March 1900; before it Excel counts a day that never was.
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return date.toISOString().slice(0, 10);
}

function realDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

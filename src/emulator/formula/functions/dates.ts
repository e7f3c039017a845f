/** Days as serial numbers. */
import type { CellValue } from '../../../xlsx';
import { dayOf, serialOf, type CalendarDay } from '../../model/dates';
import { numberOf, raise } from '../values';
import { type FunctionTable, type SingleFunction, type Standing } from './define';

export const dates: FunctionTable = {
  DATE: single(3, ([year = null, month = null, day = null], { workspace }) => {
    const wholes = [year, month, day].map((part) => Math.trunc(numberOf(part)));
    const [y = 0, m = 0, d = 0] = wholes;
    return serialOfParts(y >= 0 && y < 1900 ? y + 1900 : y, m, d, workspace.data.date1904);
  }),
  YEAR: part((day) => day.year),
  MONTH: part((day) => day.month),
  DAY: part((day) => day.day),
  TODAY: single(0, (_values, { workspace }) => {
    const now = workspace.today();
    const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    return serialOf(day, workspace.data.date1904) ?? raise('#NUM!');
  }),
};

function single(
  count: number,
  call: (values: readonly CellValue[], standing: Standing) => CellValue,
): SingleFunction {
  return { kind: 'single', seesErrors: false, min: count, max: count, call };
}

function part(read: (day: CalendarDay) => number): SingleFunction {
  return single(1, ([value = null], { workspace }) => {
    const serial = numberOf(value);
    if (serial < 0 || serial >= 2_958_466) return raise('#NUM!');
    const { date1904 } = workspace.data;
    // Excel has a day 0 of January 1900, and a 29 February that never was.
    if (!date1904 && serial < 1) return read({ year: 1900, month: 1, day: 0 });
    if (!date1904 && Math.floor(serial) === 60) return read({ year: 1900, month: 2, day: 29 });
    return read(dayOf(serial, date1904));
  });
}

/** Months and days beyond their end run on: the 0th of a month is the last of the one before. */
function serialOfParts(year: number, month: number, day: number, date1904: boolean): number {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const start = { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day: 1 };
  const serial = (serialOf(start, date1904) ?? raise('#NUM!')) + day - 1;
  return serial < 0 || serial >= 2_958_466 ? raise('#NUM!') : serial;
}

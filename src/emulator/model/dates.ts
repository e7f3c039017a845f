/**
 * Days as Excel counts them, in the 1900 and the 1904 system.
 */

const dayMs = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01 (for dates after February 1900). */
const epoch1900 = 25_569;
/** What the 1904 system counts less. */
const shift1904 = 1_462;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The serial number of a day; null when there is no such day or Excel cannot hold it. */
export function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return null;
  const days = Math.round(time.getTime() / dayMs) + epoch1900;
  // Excel believes that 1900 was a leap year: before March 1900 the count is one less.
  const serial = days < 61 ? days - 1 : days;
  const counted = date1904 ? serial - shift1904 : serial;
  return counted >= 0 ? counted : null;
}

/** The day of a serial number. */
export function dayOf(serial: number, date1904: boolean): CalendarDay & { weekday: number } {
  const days = Math.floor(serial) + (date1904 ? shift1904 : 0);
  const corrected = days < 61 ? days + 1 : days;
  const time = new Date((corrected - epoch1900) * dayMs);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    weekday: time.getUTCDay(),
  };
}

/**
 * Dates that a file writes as text ("2026-03-31T08:00:00"), as the day numbers that cells hold.
 */

const dayLength = 86_400_000;

/** The day number, or `null` if the text is no date. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text,
  );
  if (match === null || text === '') return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time =
    (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (date1904) return (moment - Date.UTC(1904, 0, 1)) / dayLength + time;
  const days = (moment - Date.UTC(1899, 11, 30)) / dayLength;
  // Excel believes in 29 February 1900, so the days before it count one less.
  return (days < 61 ? days - 1 : days) + time;
}

/**
 * MATCH as Excel does it. Text is compared without regard to case; an exact match takes `*` and
 * `?` in the text sought as wildcards and `~` as their escape. Text never equals a number.
 */

/** What a cell gives to a formula; a blank is `null`. */
export type Scalar = number | string | boolean | null;

/** Position from 1, or `null` where Excel says #N/A. */
export function match(wanted: Scalar, list: readonly Scalar[], type: number): number | null {
  if (type === 0) {
    const isEqual = equalTo(wanted ?? 0);
    const index = list.findIndex(isEqual);
    return index < 0 ? null : index + 1;
  }
  return matchSorted(wanted ?? 0, list, type > 0);
}

function equalTo(wanted: Exclude<Scalar, null>): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return (value) => value === wanted;
  const pattern = wildcardPattern(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** "A~*b?" → exactly "A*b" and one more character. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([~*?])|([*?])|[^]/gu, (sign, escaped?: string, wild?: string) => {
    if (wild === '*') return '[^]*';
    if (wild === '?') return '[^]';
    return (escaped ?? sign).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** The last value that is not beyond the one sought, in a list sorted up or down. */
function matchSorted(
  wanted: Exclude<Scalar, null>,
  list: readonly Scalar[],
  isAscending: boolean,
): number | null {
  let found: number | null = null;
  for (const [index, value] of list.entries()) {
    if (value === null || typeof value !== typeof wanted) continue;
    const order = compare(value, wanted);
    if (isAscending ? order > 0 : order < 0) break;
    found = index + 1;
  }
  return found;
}

function compare(a: Exclude<Scalar, null>, b: Exclude<Scalar, null>): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.toLowerCase().localeCompare(b.toLowerCase());
  }
  return Number(a) - Number(b);
}

/**
 * Values on their way between the pane and its worker. A long list travels in parcels: copying all
 * of it at once would hold the pane up for longer than a keystroke may wait.
 */

/** Items of one parcel: a few milliseconds, even if each is a row of sixty cells. */
const PARCEL = 400;

/** A value without its long lists, and those lists in the order in which they were taken out. */
export interface Packed {
  readonly value: unknown;
  readonly lists: readonly (readonly unknown[])[];
}

/** Stands where a list was taken out. */
interface Gap {
  readonly takenOut: number;
}

export function pack(whole: unknown): Packed {
  const lists: (readonly unknown[])[] = [];
  const value = rebuilt(whole, (part) => {
    if (!Array.isArray(part) || part.length <= PARCEL) return null;
    lists.push(part);
    return { takenOut: lists.length - 1 } satisfies Gap;
  });
  return { value, lists };
}

export function unpack({ value, lists }: Packed): unknown {
  return rebuilt(value, (part) => (isGap(part) ? (lists[part.takenOut] ?? []) : null));
}

/** The parcels of a list. */
export function* parcelsOf(list: readonly unknown[]): Generator<readonly unknown[]> {
  for (let start = 0; start < list.length; start += PARCEL) yield list.slice(start, start + PARCEL);
}

/**
 * The same value with other parts where `change` gives one; what is changed is not looked into. Bytes
 * travel whole: copying them is quick.
 */
function rebuilt(part: unknown, change: (part: unknown) => unknown): unknown {
  const other = change(part);
  if (other !== null) return other;
  const again = (each: unknown) => rebuilt(each, change);
  if (Array.isArray(part)) return part.map(again);
  if (part instanceof Map) return new Map([...part].map(([key, each]) => [key, again(each)]));
  if (typeof part !== 'object' || part === null || isWhole(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, again(each)]));
}

function isWhole(part: object): boolean {
  return part instanceof Set || ArrayBuffer.isView(part);
}

function isGap(part: unknown): part is Gap {
  return typeof part === 'object' && part !== null && 'takenOut' in part;
}

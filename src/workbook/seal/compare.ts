/**
 * What changed in a sheet since it was sealed, cell by cell. Rows are matched by what they say, so
 * that sorting changes nothing; in the sheets of rules, whose order has a meaning, by their place.
 */
import { cellName } from '../address';
import { isInputKey } from '../write-plan';
import { cellText, sameCell } from './image';
import type { ImageCell, SheetImage } from './image';

export interface CellChange {
  /** Title of the sheet today, and the cell where it stands today. */
  readonly sheet: string;
  readonly cell: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly before: string;
  readonly after: string;
  /** The first texts of the row, so that a person finds it after sorting. */
  readonly about: string;
}

type Row = readonly ImageCell[];

/** Their order decides: which award is higher, which tie key comes first. */
const ORDERED: readonly string[] = ['settings', 'criteria'];

export function compareSheets(before: SheetImage, after: SheetImage): readonly CellChange[] {
  const sorted = !isInputKey(before.key);
  const same = (a: Row, b: Row) =>
    a.length === b.length && a.every((cell, index) => sameCell(cell, b[index] ?? '', sorted));
  const pairs = ORDERED.includes(before.key)
    ? inPlace(before.rows, after.rows)
    : matched(before.rows, after.rows, same, sorted);
  // Rounds that were sealed later stand below.
  const later = before.key === 'history' ? pairs.filter(([old]) => old !== null) : pairs;
  return later
    .filter(([old, now]) => !same(old?.cells ?? [], now?.cells ?? []))
    .flatMap(([old, now]) => rowChanges(after.title, old, now, sorted));
}

interface Placed {
  readonly row: number;
  readonly cells: Row;
}

type Pair = readonly [Placed | null, Placed | null];

function inPlace(before: readonly Row[], after: readonly Row[]): readonly Pair[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, row): Pair => [
    { row, cells: before[row] ?? [] },
    { row, cells: after[row] ?? [] },
  ]);
}

/** Equal rows first, then each row that is left with the one most like it. */
function matched(
  before: readonly Row[],
  after: readonly Row[],
  same: (a: Row, b: Row) => boolean,
  sorted: boolean,
): readonly Pair[] {
  const keyOf = (cells: Row) =>
    JSON.stringify(cells.map((cell) => (typeof cell === 'object' && sorted ? cell.f : cell)));
  const there = new Map<string, Placed[]>();
  after.forEach((cells, row) => {
    if (cells.length === 0) return;
    const list = there.get(keyOf(cells));
    if (list) list.push({ row, cells });
    else there.set(keyOf(cells), [{ row, cells }]);
  });
  const lost: Placed[] = [];
  before.forEach((cells, row) => {
    if (cells.length === 0) return;
    const equals = there.get(keyOf(cells));
    const equal = equals?.findIndex((each) => same(each.cells, cells)) ?? -1;
    if (equal >= 0) equals?.splice(equal, 1);
    else lost.push({ row, cells });
  });
  const left = [...there.values()].flat().toSorted((a, b) => a.row - b.row);
  return pairUp(lost, left, sorted);
}

function pairUp(lost: readonly Placed[], left: Placed[], sorted: boolean): readonly Pair[] {
  const pairs = lost.map((old): Pair => {
    const likeness = left.map((now) => equalCells(old.cells, now.cells, sorted));
    const best = likeness.indexOf(Math.max(...likeness));
    const isLike = left.length > 0 && ((likeness[best] ?? 0) > 0 || left[best]?.row === old.row);
    return [old, isLike ? (left.splice(best, 1)[0] ?? null) : null];
  });
  return [...pairs, ...left.map((now): Pair => [null, now])];
}

function equalCells(a: Row, b: Row, sorted: boolean): number {
  return a.filter((cell, index) => cell !== '' && sameCell(cell, b[index] ?? '', sorted)).length;
}

function rowChanges(
  sheet: string,
  old: Placed | null,
  now: Placed | null,
  sorted: boolean,
): readonly CellChange[] {
  const row = now?.row ?? old?.row ?? 0;
  const [before, after] = [old?.cells ?? [], now?.cells ?? []];
  const about = aboutOf(before.length > 0 ? before : after);
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, column) => column).flatMap((column): CellChange[] => {
    const [was, is] = [before[column] ?? '', after[column] ?? ''];
    if (sameCell(was, is, sorted)) return [];
    const kind = !now ? 'removed' : !old ? 'added' : 'changed';
    const place = { sheet, cell: cellName(row, column), kind, about } as const;
    return [{ ...place, before: cellText(was), after: cellText(is) }];
  });
}

/** "TT01 · Văn phòng Sở". */
function aboutOf(cells: Row): string {
  const texts = cells.filter((cell) => typeof cell === 'string' && cell !== '').map(String);
  return texts.slice(0, 2).join(' · ').slice(0, 120);
}

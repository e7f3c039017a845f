/** A sealed round against the workbook of today: which sheets are there, what changed in them. */
import { isInputKey } from '../write-plan';
import { compareSheets } from './compare';
import type { CellChange } from './compare';
import { imageOf } from './image';
import type { ReadSheet, ReadWorkbook, SheetImage } from './image';
import type { SealContent } from './record';

export interface RecordComparison {
  readonly changes: readonly CellChange[];
  /** Titles of sealed sheets that are not in the workbook any more. */
  readonly missing: readonly string[];
}

export function compareRecord(content: SealContent, { sheets }: ReadWorkbook): RecordComparison {
  const taken = new Set<ReadSheet>();
  const missing: string[] = [];
  const changes: CellChange[] = [];
  // Sheets with a mark first, then those of the same title: what is left may have been renamed.
  const finders = [byMark(content.number), byTitle, byContent];
  let left: readonly SheetImage[] = content.sheets;
  for (const find of finders) {
    left = left.filter((image) => {
      const free = sheets.filter((sheet) => !taken.has(sheet));
      const found = find(image, free);
      if (!found) return true;
      taken.add(found);
      changes.push(...compareSheets(image, imageOf({ ...found, key: image.key })));
      return false;
    });
  }
  for (const { title } of left) missing.push(title);
  return { changes, missing };
}

type Find = (image: SheetImage, free: readonly ReadSheet[]) => ReadSheet | undefined;

function byMark(round: number): Find {
  return ({ key }, free) =>
    free.find((sheet) => sheet.key === `sealed.${String(round)}.${key}`) ??
    free.find((sheet) => sheet.key === key);
}

/** Results are known by their mark alone: another sheet of that title is somebody's own. */
const byTitle: Find = ({ key, title }, free) =>
  isInputKey(key) ? free.find((sheet) => sheet.key === null && sheet.title === title) : undefined;

/** A user's own sheet under a new name: the one that says most of what the image says. */
const byContent: Find = (image, free) => {
  if (!isInputKey(image.key)) return undefined;
  const rows = new Set(image.rows.map((cells) => JSON.stringify(cells)));
  const shares = free
    .filter(({ key }) => key === null)
    .map((sheet) => {
      const now = imageOf({ ...sheet, key: image.key }).rows;
      return { sheet, equal: now.filter((cells) => rows.has(JSON.stringify(cells))).length };
    })
    .toSorted((a, b) => b.equal - a.equal);
  const best = shares[0];
  return best && best.equal * 2 > image.rows.length ? best.sheet : undefined;
};

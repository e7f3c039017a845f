/**
 * Markers: how the product knows its own sheets. Each has a hidden name in the workbook that
 * refers to cells of the sheet, so it follows a renamed or moved sheet; the name's comment says
 * whether the sheet is whole. In a sheet of results they are a row from column A to the last column
 * that the product writes: what stands beyond is somebody's note. Before a sheet is made its name
 * holds the intended title, so that a sheet left behind by a failure is recognised and finished by
 * the next click.
 */
import type { SheetKey } from './write-plan';
import { nameText, quotedSheet, reachIn, sheetIn, textInName } from './address';

const PREFIX = 'ThiDua.Sheet.';

export type SheetState = 'whole' | 'writing';

/** A marker as read from the workbook. */
export interface Marker {
  readonly key: SheetKey;
  /** Title of the sheet it refers to, or that was about to be made. */
  readonly title: string;
  /** The sheet was about to be made; whether it was is to be looked up. */
  readonly intended: boolean;
  /** The cells it refers to, such as "$A$4:$G$4"; empty where the sheet was only intended. */
  readonly cells: string;
  /** How many columns from A are the product's; `null` where it refers to one cell. */
  readonly columns: number | null;
  readonly state: SheetState;
  /**
   * How many charts of others the sheet had when a run broke off while it made charts: one more may
   * be ours without its name. Otherwise `null`.
   */
  readonly otherCharts: number | null;
}

/** The comment of a sheet that is being written; its charts too, where their number is given. */
export function writingComment(otherCharts: number | null): string {
  return otherCharts === null ? 'writing' : `writing, charts ${String(otherCharts)}`;
}

export function markerName(key: SheetKey): string {
  return PREFIX + nameText(key);
}

export function markerFormula(title: string, cell = '$A$1'): string {
  return `=${quotedSheet(title)}!${cell}`;
}

/** The cells to which a marker's formula refers. */
export function markedIn(formula: string): string {
  return formula.startsWith('="') ? '' : formula.slice(formula.lastIndexOf('!') + 1);
}

export function intentFormula(title: string): string {
  return `="${title.replaceAll('"', '""')}"`;
}

export function isMarkerName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The key in a marker's name. */
export function keyInName(name: string): SheetKey {
  return textInName(name.slice(PREFIX.length)) as SheetKey;
}

/** `null` for a name that is not ours, or refers to nothing any more. */
export function readMarker(name: string, formula: string, comment: string): Marker | null {
  if (!isMarkerName(name)) return null;
  const key = keyInName(name);
  const intent = /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
  const title = intent ?? sheetIn(formula);
  if (title === null) return null;
  const state = comment === 'whole' && intent === undefined ? 'whole' : 'writing';
  const charts = /^writing, charts (\d+)$/.exec(comment)?.[1];
  const otherCharts = charts === undefined ? null : Number(charts);
  const place = { cells: markedIn(formula), columns: reachIn(formula) };
  return { key, title, intended: intent !== undefined, ...place, state, otherCharts };
}

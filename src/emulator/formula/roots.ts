/** What a formula refers to in a workbook, by itself or through the names that it uses. */
import type { Area, SheetData } from '../../xlsx';
import type { Analysis } from './analyse';
import type { Workspace } from './workspace';

export interface SheetArea {
  readonly sheet: SheetData;
  readonly area: Area;
}

export interface Roots {
  readonly precedents: readonly SheetArea[];
  /** In lower case; those too that mean nothing yet. */
  readonly names: ReadonlySet<string>;
  /** A name that it uses is not understood. */
  readonly isBeyond: boolean;
  readonly isVolatile: boolean;
}

export function rootsOf(analysis: Analysis, workspace: Workspace, home: SheetData): Roots {
  const precedents: SheetArea[] = [];
  const names = new Set<string>();
  let { isVolatile } = analysis;
  let isBeyond = false;
  const seen = new Set<Analysis>();
  const collect = (from: Analysis): void => {
    if (seen.has(from)) return;
    seen.add(from);
    for (const { sheet: name, area } of from.areas) {
      const sheet = name === null ? home : workspace.sheetNamed(name);
      if (sheet) precedents.push({ sheet, area });
    }
    for (const { sheet: name, name: wanted } of from.names) {
      names.add(wanted);
      const sheet = name === null ? home : workspace.sheetNamed(name);
      const named = sheet && workspace.nameOn(sheet, wanted);
      if (!named) continue;
      isBeyond ||= named.node === null;
      isVolatile ||= named.isVolatile;
      collect(named);
    }
  };
  collect(analysis);
  return { precedents, names, isBeyond, isVolatile };
}

/**
 * Defined names: finding them, what they refer to, and what Excel refuses.
 */
import { parseAddress, quoteSheetName } from '../../xlsx';
import type { Area, DefinedName, SheetData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { fail } from '../protocol/host-error';
import { rangeAddress } from './areas';
import { enteredFormula, tokenize } from './formula-text';
import { isNameOfDefinedThing } from './table-rules';

/** Finds a name in exactly one scope: a sheet's id, or null for the workbook. */
export function findName(
  state: ExcelState,
  name: string,
  scope: string | null,
): DefinedName | null {
  const wanted = name.toLowerCase();
  return (
    state.data.names.find(
      (defined) => defined.scope === scope && defined.name.toLowerCase() === wanted,
    ) ?? null
  );
}

/** The cells that a name stands for, when its formula is a single reference. */
export function nameTarget(
  state: ExcelState,
  name: DefinedName,
): { sheet: SheetData; area: Area } | null {
  const [token, ...more] = tokenize(name.formula) ?? [];
  if (token?.kind !== 'reference' || more.length > 0) return null;
  const area = parseAddress(token.area);
  const sheet = state.data.sheets.find((candidate) =>
    token.sheet === null
      ? candidate.id === (name.scope ?? state.activeSheet().id)
      : candidate.name.toLowerCase() === token.sheet.toLowerCase(),
  );
  return area && sheet ? { sheet, area } : null;
}

/** A reference that stays on its cells wherever it is read: `Điểm!$B$2:$C$9`. */
export function absoluteReference(sheet: SheetData, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${rangeAddress(area, true)}`;
}

/** Refuses malformed names and names that the scope has already. */
export function guardNewName(state: ExcelState, name: string, scope: string | null): void {
  if (!isNameOfDefinedThing(name)) fail('InvalidArgument');
  if (findName(state, name, scope)) fail('ItemAlreadyExists');
}

/** The formula of a name, from text with its `=`. */
export function formulaOfName(text: unknown): string {
  if (typeof text !== 'string') return fail('InvalidArgument');
  return enteredFormula(text.startsWith('=') ? text.slice(1) : text);
}

export type NameKind = 'Array' | 'Boolean' | 'Double' | 'Error' | 'Range' | 'String';

/** Type and value of a name; other formulas than references and constants are not calculated. */
export function nameValue(
  state: ExcelState,
  name: DefinedName,
): { type: NameKind; value: unknown } {
  const target = nameTarget(state, name);
  if (target) {
    const address = `${quoteSheetName(target.sheet.name)}!${rangeAddress(target.area)}`;
    return { type: 'Range', value: address };
  }
  if (name.formula.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  const [token, ...more] = tokenize(name.formula) ?? [];
  if (token && more.length === 0) {
    if (token.kind === 'text') {
      return { type: 'String', value: token.text.slice(1, -1).replaceAll('""', '"') };
    }
    if (token.kind === 'number') return { type: 'Double', value: Number(token.text) };
    if (/^(?:true|false)$/i.test(token.text)) {
      return { type: 'Boolean', value: token.text.toLowerCase() === 'true' };
    }
  }
  if (name.formula.startsWith('{')) return { type: 'Array', value: `=${name.formula}` };
  return { type: 'Range', value: `=${name.formula}` };
}

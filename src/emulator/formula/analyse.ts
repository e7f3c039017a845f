/** What a formula rests on, read once from its text. */
import { functions } from './functions';
import { type Node, parseFormula } from './parse';
import type { Area } from '../../xlsx';

export interface NamedArea {
  /** In lower case; null is the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

export interface Analysis {
  /** Null when the formula cannot be calculated. */
  readonly node: Node | null;
  readonly areas: readonly NamedArea[];
  readonly names: readonly { readonly sheet: string | null; readonly name: string }[];
  /** Its value may change with the day. */
  readonly isVolatile: boolean;
  /** Its value depends on where it stands, beside what it refers to. */
  readonly isPlaced: boolean;
}

/** Functions that ask where cells are, and not what is in them. */
const placeFunctions = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS']);
/** Functions that add up as many cells as they test, whatever range they are given. */
const resizing = new Set(['SUMIF', 'AVERAGEIF']);

export function analyse(formula: string): Analysis {
  const node = parseFormula(formula);
  const found = { areas: [] as NamedArea[], names: [] as Analysis['names'][number][] };
  const state = { isKnown: node !== null, isVolatile: false, isPlaced: false };
  const visit = (each: Node): void => {
    switch (each.kind) {
      case 'area':
        found.areas.push(each);
        break;
      case 'name':
        found.names.push(each);
        break;
      case 'unary':
        state.isPlaced ||= each.operator === '@';
        visit(each.operand);
        break;
      case 'binary':
        visit(each.left);
        visit(each.right);
        break;
      case 'call': {
        const { name, args } = each;
        const known = functions.get(name);
        if (!known || args.length < known.min || args.length > known.max) state.isKnown = false;
        state.isVolatile ||= name === 'TODAY';
        state.isPlaced ||= placeFunctions.has(name);
        const looked = args.filter((arg) => arg.kind !== 'area' || !placeFunctions.has(name));
        looked.forEach(visit);
        found.areas.push(...(resizing.has(name) ? resizedArea(args) : []));
        break;
      }
      default:
    }
  };
  if (node) visit(node);
  const { isKnown, isVolatile, isPlaced } = state;
  return { node: isKnown ? node : null, ...found, isVolatile, isPlaced };
}

/** `SUMIF(A1:A9,">0",C1)` adds up C1:C9. */
function resizedArea([range, , sums]: readonly Node[]): NamedArea[] {
  if (range?.kind !== 'area' || sums?.kind !== 'area') return [];
  const { rows, columns } = range.area;
  return [{ sheet: sums.sheet, area: { ...sums.area, rows, columns } }];
}

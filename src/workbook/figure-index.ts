/**
 * Everything that has a value for each nominee, by the code that rules use: facts, conditions,
 * criteria, groups, the total, the class. Rules refer to each other, so the codes are collected
 * before any rule is read.
 */
import { CLASSIFICATION, MET, NOT_MET, TOTAL } from '../domain/fact';
import type { FactKind, FigureCode } from '../domain/fact';
import type { CellRef, CodeKind } from '../domain/issue';
import { isWord } from './choices';
import { fold, nearest } from './text';

export interface Figure {
  readonly code: FigureCode;
  readonly of: CodeKind;
  readonly kind: FactKind;
  /** The choices; a computed fact may leave them open. */
  readonly values: readonly string[];
  readonly at: CellRef;
}

export interface FigureIndex {
  /** False where a table lacks a heading: then what is not found may only not have been read. */
  readonly isWhole: boolean;
  find(text: string): Figure | null;
  /** Of one kind only: the conditions that an award takes, the criteria of a share. */
  findOf(kind: CodeKind, text: string): Figure | null;
  codesOf(kind: CodeKind): readonly string[];
  readonly codes: readonly string[];
  nearest(text: string): string | null;
}

/** A code that stands for several things means the first of these. */
const ORDER: readonly CodeKind[] = ['fact', 'gate', 'criterion', 'group', 'figure'];

export function figureIndex(found: readonly Figure[], isWhole: boolean): FigureIndex {
  const total: Figure = {
    code: TOTAL,
    of: 'figure',
    kind: 'number',
    values: [],
    at: { sheet: '', cell: '' },
  };
  const classes = found.filter(({ of }) => of === 'class').map(({ code }) => code);
  const classification: Figure = {
    ...total,
    code: CLASSIFICATION,
    kind: 'choice',
    values: classes,
  };
  const all = [...found, total, ...(classes.length > 0 ? [classification] : [])];
  const figures = all
    .filter(({ of }) => ORDER.includes(of))
    .toSorted((a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of));
  const named = byCode(figures);
  const codes = [...named.values()].map(({ code }) => code);
  return {
    isWhole,
    codes,
    find: (text) => named.get(fold(text)) ?? null,
    findOf: (kind, text) =>
      all.find(({ of, code }) => of === kind && fold(code) === fold(text)) ?? null,
    codesOf: (kind) => all.filter(({ of }) => of === kind).map(({ code }) => code),
    nearest: (text) => (text === '' ? null : nearest(text, codes)),
  };
}

function byCode(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const named = new Map<string, Figure>();
  for (const figure of figures) {
    const key = fold(figure.code);
    if (!named.has(key)) named.set(key, figure);
  }
  return named;
}

/**
 * The choice of a figure that a text means; `null` if there is none such. A computed fact whose
 * choices are not listed takes any.
 */
export function choiceNamed({ of, values }: Figure, text: string): string | null {
  if (of === 'gate') {
    if (isWord(text, ({ rules }) => rules.gateResults.met)) return MET;
    return isWord(text, ({ rules }) => rules.gateResults.notMet) ? NOT_MET : null;
  }
  if (values.length === 0) return text;
  return values.find((value) => fold(value) === fold(text)) ?? null;
}

/** Cells of rules: what stands in one, whose it is, and what is said when it cannot be used. */
import type { Question } from '../domain/campaign';
import type { Fraction } from '../domain/fraction';
import type { CellRef, CodeKind, Notation, NumberRange } from '../domain/issue';
import { DECIMALS_MAX } from '../domain/points';
import type { Points } from '../domain/points';
import { countOf, textOf } from './cells';
import type { Figure, FigureIndex } from './figure-index';
import { cellOf, headingIn, placeOf } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import { numberIn, pointsIn } from './notation/numbers';
import type { RulePlaces } from './rule-places';
import type { RawCell } from './snapshot';
import { nearest } from './text';

/** What is known of a campaign while its rules are read. */
export interface Reading {
  readonly log: IssueLog;
  /** `null` where their table lacks a heading. */
  readonly questions: readonly Question[] | null;
  readonly figures: FigureIndex;
  readonly places: RulePlaces;
}

export interface RuleCell {
  readonly text: string;
  readonly raw: RawCell;
  readonly at: CellRef;
  /** The heading of the column as it stands. */
  readonly column: string;
  /** What the rule is called: its code, mostly. */
  readonly owner: string;
  readonly log: IssueLog;
}

export function ruleCell(
  table: FoundTable<ColumnKey>,
  row: number,
  key: ColumnKey,
  owner: string,
  log: IssueLog,
): RuleCell {
  const raw = cellOf(table, row, key);
  const [at, column] = [placeOf(table, row, key), headingIn(table, key)];
  return { text: textOf(raw), raw, at, column, owner, log };
}

/** Reports a cell that cannot be read; answers `null` in its place. */
export function unreadable(cell: RuleCell, notation: Notation, got = cell.text): null {
  const { owner, column } = cell;
  cell.log.blocks(cell.at, { code: 'notationUnreadable', owner, column, got, notation });
  return null;
}

/** The figure of a code, or `null` where it is unknown, which is reported. */
export function figureNamed(cell: RuleCell, text: string, { figures }: Reading): Figure | null {
  const figure = figures.find(text);
  if (!figure && figures.isWhole) {
    unknownCode(cell, 'figure', text, figures.codes, figures.nearest(text));
  }
  return figure;
}

/** The same for one kind of rule: a condition, a criterion, a class. */
export function codeNamed(
  cell: RuleCell,
  kind: CodeKind,
  text: string,
  { figures }: Reading,
): string | null {
  const found = figures.findOf(kind, text);
  if (!found && figures.isWhole) unknownCode(cell, kind, text, figures.codesOf(kind));
  return found?.code ?? null;
}

export function unknownCode(
  cell: RuleCell,
  kind: CodeKind,
  got: string,
  known: readonly string[],
  near: string | null = got === '' ? null : nearest(got, known),
): null {
  const { owner, column } = cell;
  cell.log.blocks(cell.at, { code: 'codeUnknown', kind, owner, column, got, nearest: near, known });
  return null;
}

/** A number; `null` for a blank cell, and for one that is none, which is reported. */
export function readOptionalNumber(cell: RuleCell, range: NumberRange): Fraction | null {
  if (cell.text === '') return null;
  const value = numberIn(cell.raw);
  return value && isIn(value, range) ? value : wrongNumber(cell, range);
}

export function readOptionalPoints(cell: RuleCell, range: NumberRange): Points | null {
  if (cell.text === '') return null;
  const points = pointsIn(cell.raw);
  const isFine =
    points !== null && (range === 'any' || points > 0 || (range === 'notNegative' && points === 0));
  return isFine ? points : wrongNumber(cell, range);
}

export function readDecimals(cell: RuleCell, otherwise: number): number {
  if (cell.text === '') return otherwise;
  const count = countOf(cell.raw);
  if (count !== null && count <= DECIMALS_MAX) return count;
  wrongNumber(cell, 'wholeTo4');
  return otherwise;
}

export function wrongNumber(cell: RuleCell, range: NumberRange): null {
  const { owner, column, text: got } = cell;
  cell.log.blocks(cell.at, { code: 'numberInvalid', owner, column, got, range });
  return null;
}

function isIn({ numerator }: Fraction, range: NumberRange): boolean {
  if (range === 'positive') return numerator > 0n;
  return range !== 'notNegative' || numerator >= 0n;
}

/**
 * The same arithmetic as `src/domain/group-points.ts` and `classes.ts`, written as formulas of a
 * spreadsheet, so that whoever has no add-in can follow and check it. Excel counts in binary
 * fractions: every result is rounded where the core rounds, after a rounding far below it.
 */
import type { ClassRule } from '../../domain/criterion';
import {
  ONE,
  ZERO,
  add,
  compareFractions,
  divide,
  fractionOfPoints,
  multiply,
} from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import { groupState } from '../../domain/group-tree';
import type { GroupNode } from '../../domain/group-tree';
import { naturalMaximum } from '../../domain/group-points';
import type { Line } from '../../domain/lines';
import { DECIMALS_MAX, decimalText } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { Value } from '../../domain/value';

/** Where the parts of a nominee's row stand, and what the nominee has in them. */
export interface FormulaRow {
  /** "H12" of a line of the rubric. */
  lineCell(line: number): string;
  groupCell(code: string): string;
  lineAt(line: number): Line;
  maximumOf(line: number): Points;
  weightOf(line: number): Fraction | null;
}

/** A line or sub-group that a nominee has, as a term of the formula. */
interface Term {
  readonly cell: string;
  readonly weight: Fraction | null;
  readonly reach: Fraction;
  /** "Not applicable", and the rest of the group stands for it. */
  readonly dropped: boolean;
}

/** Decimals of the rounding that only takes away what binary fractions leave. */
const CLEAN = 10;

/** The points of a group; only for one whose state is `points`. */
export function groupFormula(node: GroupNode, row: FormulaRow): string {
  const { rule } = node;
  const terms = termsOf(node, row);
  const given = terms.filter(({ dropped }) => !dropped);
  if (isPlainSum(node, row) && given.length === terms.length) {
    const sum = `SUM(${ranges(given.map(({ cell }) => cell)).join(',')})`;
    return limited(`ROUND(${sum},${String(DECIMALS_MAX)})`, rule);
  }
  if (rule.combine === 'best') {
    return limited(`MAX(${ranges(given.map(({ cell }) => cell)).join(',')})`, rule);
  }
  const earned = given.map(({ cell, weight }) => times(cell, weight)).join('+');
  const factor =
    rule.combine === 'mean'
      ? divide(ONE, sumOf(given.map(({ weight }) => weight ?? ONE)))
      : divide(
          sumOf(terms.map(({ weight, reach }) => multiply(reach, weight ?? ONE))),
          sumOf(given.map(({ weight, reach }) => multiply(reach, weight ?? ONE))),
        );
  const exact = times(`(${earned})`, factor ?? (rule.combine === 'mean' ? ZERO : ONE));
  return limited(`ROUND(ROUND(${exact},${String(CLEAN)}),${String(rule.decimals)})`, rule);
}

/** Without weights; one of a part that the nominee does not have is a weight all the same. */
function isPlainSum({ rule, lines, below }: GroupNode, row: FormulaRow): boolean {
  const weights = [
    ...lines.map((line) => row.weightOf(line)),
    ...below.map((one) => one.rule.weight),
  ];
  return rule.combine === 'sum' && weights.every((weight) => weight === null);
}

function termsOf({ lines, below }: GroupNode, row: FormulaRow): readonly Term[] {
  const own = lines.flatMap((line): Term[] => {
    const found = row.lineAt(line);
    if (found === 'absent') return [];
    const reach = fractionOfPoints(row.maximumOf(line));
    const dropped = found === 'dropped';
    return [{ cell: row.lineCell(line), weight: row.weightOf(line), reach, dropped }];
  });
  const groups = below.flatMap((node): Term[] => {
    const state = groupState(node, row.lineAt);
    if (state === 'absent') return [];
    const { code, weight } = node.rule;
    const dropped = state === 'dropped';
    return [{ cell: row.groupCell(code), weight, reach: reachOf(node, row), dropped }];
  });
  return [...own, ...groups];
}

/** What a nominee could reach in a group. */
function reachOf(node: GroupNode, row: FormulaRow): Fraction {
  const { rule } = node;
  const terms = termsOf(node, row);
  const natural = naturalMaximum(
    rule,
    terms.map(({ reach }) => reach),
    terms.map(({ weight }) => weight),
  );
  const cap = rule.cut && rule.pointsMax !== null ? fractionOfPoints(rule.pointsMax) : natural;
  return compareFractions(cap, natural) < 0 ? cap : natural;
}

function limited(formula: string, rule: GroupNode['rule']): string {
  const { pointsMin, pointsMax, cut } = rule;
  const raised = pointsMin === null ? formula : `MAX(${decimalText(pointsMin)},${formula})`;
  return cut && pointsMax !== null ? `MIN(${decimalText(pointsMax)},${raised})` : raised;
}

function times(cell: string, factor: Fraction | null): string {
  if (factor === null || compareFractions(factor, ONE) === 0) return cell;
  const { numerator, denominator } = factor;
  return `${cell}*${String(numerator)}${denominator === 1n ? '' : `/${String(denominator)}`}`;
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}

/** "E5,F5,G5,J5" as "E5:G5" and "J5": columns of one row that stand side by side. */
function ranges(cells: readonly string[]): readonly string[] {
  const runs: { first: string; last: string; at: number }[] = [];
  for (const cell of cells) {
    const at = columnNumber(cell);
    const run = runs.at(-1);
    if (run?.at === at - 1) Object.assign(run, { last: cell, at });
    else runs.push({ first: cell, last: cell, at });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function columnNumber(cell: string): number {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? '';
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The class that a total gives among those that the nominee may have; none is an empty text. */
export function classFormula(total: string, classes: readonly ClassRule[]): string {
  return classes.reduceRight((otherwise, { name, test }) => {
    if (test.kind === 'oneOf') return otherwise;
    const parts = test.comparisons.map(
      ({ operator, value }) => `${total}${operator}${numberText(value)}`,
    );
    const condition = parts.length === 1 ? (parts[0] ?? '') : `AND(${parts.join(',')})`;
    return `IF(${condition},${textLiteral(name)},${otherwise})`;
  }, '""');
}

function numberText(value: Value): string {
  if (typeof value === 'string') return textLiteral(value);
  const { numerator, denominator } = value;
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;
}

export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Figures: one column of values for every code that a rule may refer to, computed when first asked
 * for. A fact may rest on a total and a condition on a fact; the order follows from what refers to
 * what. Circles are refused before judging (`check-rules.ts`).
 */
import type { Campaign, Day, Gate, Subject } from './campaign';
import { classColumn } from './classes';
import type { ClassColumn } from './classes';
import { NO_COUNCIL } from './council';
import type { Council } from './council';
import type { Criterion, GroupRule } from './criterion';
import { deriveFact } from './derive';
import { answerGate } from './eligibility';
import type { GateColumn } from './eligibility';
import type { Entrants, Entry } from './entry';
import { CLASSIFICATION, MET, NOT_MET, TOTAL } from './fact';
import type { FigureCode } from './fact';
import { fractionOfPoints } from './fraction';
import { scoreLine } from './lines';
import type { Line, LineColumn } from './lines';
import type { GroupColumn } from './group-points';
import { groupRules, scoreGroup, scoreTotal } from './scoring';
import { NOT_APPLICABLE } from './value';
import type { Given } from './value';

export interface Figures {
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
  readonly council: Council;
  entrants(subject: Subject): Entrants;
  /** The values of a figure, one a nominee; all "KAD" where the subject does not have it. */
  column(subject: Subject, code: FigureCode): readonly Given[];
  line(subject: Subject, criterion: Criterion): LineColumn;
  gate(subject: Subject, gate: Gate): GateColumn;
  group(subject: Subject, rule: GroupRule): GroupColumn;
  totals(subject: Subject): readonly Line[];
  classes(subject: Subject): ClassColumn;
}

/** What is to be judged. Without a word of the council nothing is decided by it. */
export interface JudgeInput {
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
  readonly council?: Council | undefined;
}

/** What a trial takes over from figures that are known, so that only what changed is computed. */
export interface Trial {
  readonly known: Figures;
  /** Whether a figure, or anything that it rests on, is other than it stands. */
  isTouched(subject: Subject, code: FigureCode): boolean;
  /** A line that is supposed to give these points; `null` for every other line. */
  line(subject: Subject, criterion: Criterion): LineColumn | null;
}

export function figuresOf(given: JudgeInput, trial: Trial | null = null): Figures {
  const { entry } = given;
  const compute = memory();
  const entrants = (subject: Subject) =>
    subject === 'individual' ? entry.individuals : entry.collectives;
  const figures: Figures = {
    ...given,
    council: given.council ?? NO_COUNCIL,
    entrants,
    column: (subject, code) =>
      once([subject, code, ''], {
        known: (from) => from.column(subject, code),
        compute: () => columnOf(figures, subject, code),
      }),
    line: (subject, criterion) =>
      once([subject, criterion.code, 'line'], {
        known: (from) => from.line(subject, criterion),
        compute: () => trial?.line(subject, criterion) ?? scoreLine(figures, subject, criterion),
      }),
    gate: (subject, gate) =>
      once([subject, gate.code, 'gate'], {
        known: (from) => from.gate(subject, gate),
        compute: () => answerGate(figures, subject, gate),
      }),
    group: (subject, rule) =>
      once([subject, rule.code, 'group'], {
        known: (from) => from.group(subject, rule),
        compute: () => scoreGroup(figures, subject, rule),
      }),
    totals: (subject) =>
      once([subject, TOTAL, 'total'], {
        known: (from) => from.totals(subject),
        compute: () => scoreTotal(figures, subject),
      }),
    classes: (subject) =>
      once([subject, CLASSIFICATION, 'classes'], {
        known: (from) => from.classes(subject),
        compute: () => classColumn(figures, subject),
      }),
  };
  return figures;

  function once<T>(
    [subject, code, what]: readonly [Subject, FigureCode, string],
    get: { readonly known: (from: Figures) => T; readonly compute: () => T },
  ): T {
    if (trial && !trial.isTouched(subject, code)) return get.known(trial.known);
    return compute(`${subject} ${what} ${code}`, get.compute);
  }
}

function columnOf(figures: Figures, subject: Subject, code: FigureCode): readonly Given[] {
  const { campaign } = figures;
  const fact = campaign.facts.find((each) => each.code === code);
  if (fact?.appliesTo.includes(subject)) return deriveFact(figures, subject, fact);
  const gate = campaign.gates.find((each) => each.code === code);
  if (gate?.appliesTo.includes(subject)) {
    return figures.gate(subject, gate).answers.map((answer) => ANSWERS[answer]);
  }
  const criterion = campaign.criteria.find((each) => each.code === code);
  if (criterion?.appliesTo.includes(subject)) {
    return figures.line(subject, criterion).points.map(lineValue);
  }
  if (code === CLASSIFICATION) return figures.classes(subject).map(({ value }) => value);
  if (code === TOTAL) {
    return figures.totals(subject).map(lineValue);
  }
  const rule = groupRules(campaign, subject).find((each) => each.code === code);
  if (rule) return figures.group(subject, rule).points.map(lineValue);
  return figures.entrants(subject).nominees.map(() => NOT_APPLICABLE);
}

const ANSWERS = {
  met: MET,
  notMet: NOT_MET,
  unknown: null,
  notApplicable: NOT_APPLICABLE,
} as const;

function lineValue(line: Line): Given {
  if (line === 'blank') return null;
  return typeof line === 'number' ? fractionOfPoints(line) : NOT_APPLICABLE;
}

/** Computes each thing once; what would need itself is a rule that should have been refused. */
function memory() {
  const known = new Map<string, unknown>();
  const underway = new Set<string>();
  return <T>(key: string, compute: () => T): T => {
    if (known.has(key)) return known.get(key) as T;
    if (underway.has(key)) throw new Error(`The figure ${key} depends on itself.`);
    underway.add(key);
    const value = compute();
    underway.delete(key);
    known.set(key, value);
    return value;
  };
}

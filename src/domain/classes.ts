/**
 * Classification (xếp loại): the best class whose threshold the total reaches and whose conditions
 * are met; whoever fails a condition falls to the next class whose conditions hold. Conditions may
 * also force, bar, lower or withhold a class.
 */
import type { Gate, Subject } from './campaign';
import { personalScope, stands } from './campaign';
import type { ClassRule } from './criterion';
import type { Answer, GateColumn } from './eligibility';
import { gatesOf } from './eligibility';
import { TOTAL, UNCLASSIFIED } from './fact';
import type { FigureCode } from './fact';
import type { Figures } from './figures';
import { scopeOf } from './scope';
import type { InScope } from './scope';
import { NOT_APPLICABLE, passes } from './value';
import type { Given, NotApplicable } from './value';

/** Why a class is not the one that the points alone would give. */
export interface ClassChange {
  readonly gate: Gate;
  readonly from: string | null;
  readonly to: string | null;
}

/** A class that the total reaches and whose own conditions are not met. */
export interface MissedClass {
  readonly rule: ClassRule;
  readonly gates: readonly Gate[];
}

export interface Classified {
  /**
   * Name of the class, or `UNCLASSIFIED`; `null` while it is open, "KAD" where the campaign has no
   * classes for the subject.
   */
  readonly value: string | null | NotApplicable;
  readonly changes: readonly ClassChange[];
  /** Better classes that the points alone would give. */
  readonly missed: readonly MissedClass[];
  /** Codes of the conditions and facts that leave it open. */
  readonly openBy: readonly FigureCode[];
  /**
   * The classes that the nominee may have, among which the total decides; `null` where a condition
   * decided whatever the total.
   */
  readonly byTotal: readonly ClassRule[] | null;
}

export type ClassColumn = readonly Classified[];

export function classesOf({ campaign }: Figures, subject: Subject): readonly ClassRule[] {
  return campaign.classes.filter(
    ({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign),
  );
}

/** Names of a subject's classes, the best first; those too that the office's answers set aside. */
export function classNames({ campaign }: Figures, subject: Subject): readonly string[] {
  return campaign.classes
    .filter(({ appliesTo }) => appliesTo.includes(subject))
    .map(({ name }) => name);
}

export function classColumn(figures: Figures, subject: Subject): ClassColumn {
  const { nominees } = figures.entrants(subject);
  const classes = classesOf(figures, subject);
  if (classes.length === 0) return nominees.map(() => settled(NOT_APPLICABLE));
  const names = classNames(figures, subject);
  const totals = figures.column(subject, TOTAL);
  const rows = classes.map((rule) => ({
    rule,
    inScope: scopeOf(figures, subject, rule.onlyIf),
    asked: personalScope(rule.onlyIf, figures.campaign).map(({ of }) => of),
    required: gatesNamed(figures, subject, rule.requires),
  }));
  const blankOf = (nominee: number) => (code: FigureCode) =>
    figures.column(subject, code)[nominee] === null;
  const withEffect = (effect: Gate['otherwise']['effect']) =>
    gatesOf(figures, subject)
      .filter(({ otherwise }) => otherwise.effect === effect)
      .map((gate) => figures.gate(subject, gate));
  const withheld = withEffect('noClass');
  const forced = withEffect('classIs');
  const [top, down] = [withEffect('notTopClass'), withEffect('oneClassDown')];
  return nominees.map((_, nominee) => {
    const given = rows.map(({ rule, inScope, asked, required }) => ({
      rule,
      inScope: inScope(nominee),
      open: asked.filter(blankOf(nominee)),
      required: answered(required, nominee),
    }));
    const moves = { top: answered(top, nominee), down: answered(down, nominee) };
    return (
      withheldClass(answered(withheld, nominee)) ??
      forcedClass(answered(forced, nominee), names) ??
      reachedClass(given, totals[nominee] ?? null, moves)
    );
  });
}

function answered(gates: readonly GateColumn[], nominee: number): readonly Answered[] {
  return gates.map(({ gate, answers }) => ({ gate, answer: answers[nominee] ?? 'unknown' }));
}

interface Answered {
  readonly gate: Gate;
  readonly answer: Answer;
}

interface GivenRow {
  readonly rule: ClassRule;
  readonly inScope: InScope;
  /** What is not known of whom the row is for. */
  readonly open: readonly FigureCode[];
  readonly required: readonly Answered[];
}

function settled(value: Classified['value'], changes: readonly ClassChange[] = []): Classified {
  return { value, changes, missed: [], openBy: [], byTotal: null };
}

function open(openBy: readonly FigureCode[]): Classified {
  return { ...settled(null), openBy: [...new Set(openBy)] };
}

function having(gates: readonly Answered[], wanted: Answer): readonly Gate[] {
  return gates.filter(({ answer }) => answer === wanted).map(({ gate }) => gate);
}

/** No class at all, before anything else; `null` where no condition says so. */
function withheldClass(gates: readonly Answered[]): Classified | null {
  const gate = having(gates, 'notMet')[0];
  if (gate) return settled(UNCLASSIFIED, [{ gate, from: null, to: null }]);
  const unknown = having(gates, 'unknown');
  return unknown.length > 0 ? open(unknown.map(({ code }) => code)) : null;
}

/** Of several forced classes the worst: the one that stands last in the list. */
function forcedClass(gates: readonly Answered[], names: readonly string[]): Classified | null {
  const unknown = having(gates, 'unknown');
  if (unknown.length > 0) return open(unknown.map(({ code }) => code));
  const forced = having(gates, 'notMet')
    .flatMap((gate) =>
      gate.otherwise.effect === 'classIs' ? [{ gate, name: gate.otherwise.name }] : [],
    )
    .toSorted((a, b) => names.indexOf(b.name) - names.indexOf(a.name))[0];
  if (!forced) return null;
  return settled(forced.name, [{ gate: forced.gate, from: null, to: forced.name }]);
}

/** The answers of conditions by their codes. */
export function gatesNamed(
  figures: Figures,
  subject: Subject,
  codes: readonly string[],
): readonly GateColumn[] {
  return figures.campaign.gates
    .filter(({ code, onlyIf }) => codes.includes(code) && stands(onlyIf, figures.campaign))
    .map((gate) => figures.gate(subject, gate));
}

/** The first class that the total reaches and whose conditions hold, lowered by the moves. */
function reachedClass(
  rows: readonly GivenRow[],
  total: Given,
  moves: { readonly top: readonly Answered[]; readonly down: readonly Answered[] },
): Classified {
  const unknown = [...having(moves.top, 'unknown'), ...having(moves.down, 'unknown')];
  if (unknown.length > 0) return open(unknown.map(({ code }) => code));
  if (total === null) return open([TOTAL]);
  if (total === NOT_APPLICABLE) return settled(UNCLASSIFIED);
  const lowering = { top: having(moves.top, 'notMet'), down: having(moves.down, 'notMet') };
  const isLowered = lowering.top.length + lowering.down.length > 0;
  const missed: MissedClass[] = [];
  const byTotal = rows
    .filter(({ inScope, required }) => inScope === true && having(required, 'notMet').length === 0)
    .map(({ rule }) => rule);
  for (const { rule, inScope, open: unknownScope, required } of rows) {
    if (inScope === false || !passes(total, rule.test)) continue;
    // What fails is certain; only then does an open condition leave the class open.
    const gates = having(required, 'notMet');
    if (gates.length > 0) {
      if (inScope) missed.push({ rule, gates });
      continue;
    }
    const opening = having(required, 'unknown').map(({ code }) => code);
    opening.push(...unknownScope);
    if (opening.length > 0) return open(opening);
    if (!isLowered) return { ...settled(rule.name), missed, byTotal };
    const doubtful = rows.filter((row) => row.inScope === null);
    if (doubtful.length > 0) return open(doubtful.flatMap((row) => row.open));
    const own = rows.filter((row) => row.inScope).map((row) => row.rule.name);
    return { ...lowered(own, own.indexOf(rule.name), lowering), missed };
  }
  return { ...settled(UNCLASSIFIED), missed, byTotal };
}

/** Barred from the top first, then one class down for each condition that says so; never below the last. */
function lowered(
  own: readonly string[],
  reached: number,
  moves: { readonly top: readonly Gate[]; readonly down: readonly Gate[] },
): Classified {
  const changes: ClassChange[] = [];
  let position = reached;
  const move = (gate: Gate, to: number) => {
    const next = Math.min(to, own.length - 1);
    if (next !== position) {
      changes.push({ gate, from: own[position] ?? null, to: own[next] ?? null });
    }
    position = next;
  };
  for (const gate of moves.top) if (position === 0) move(gate, 1);
  for (const gate of moves.down) move(gate, position + 1);
  return settled(own[position] ?? UNCLASSIFIED, changes);
}

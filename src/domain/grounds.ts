/** Grounds: the reasons that come from conditions, marks and classes, before any award. */
import type { Gate, Subject } from './campaign';
import { distinctSources } from './citation';
import type { Citation } from './citation';
import { classesOf } from './classes';
import type { Classified } from './classes';
import type { Rubric } from './criterion';
import { gatesOf } from './eligibility';
import type { Finding, GateColumn, Verdict } from './eligibility';
import { TOTAL, UNCLASSIFIED } from './fact';
import type { FigureCode } from './fact';
import type { Figures } from './figures';
import { lineReasons } from './line-grounds';
import { labelOf } from './figure-kind';
import type { LineColumn } from './lines';
import type { Points } from './points';
import type { Consequence, Reason } from './reason';
import { NOT_APPLICABLE, passes } from './value';
import type { Given, Value } from './value';

export interface GroundsContext {
  readonly figures: Figures;
  readonly subject: Subject;
  readonly rubric: Rubric;
  readonly lines: readonly LineColumn[];
  readonly gates: readonly GateColumn[];
  readonly classes: readonly Classified[] | null;
  readonly scale: Citation;
}

/** Effects that speak about the nominee as such, and not about points, class or other rules. */
const CONSEQUENCES: readonly string[] = ['ineligible', 'onHold', 'review'] satisfies Consequence[];

export function gateColumns(figures: Figures, subject: Subject): readonly GateColumn[] {
  return gatesOf(figures, subject).map((gate) => figures.gate(subject, gate));
}

export function groundsOf(
  about: { index: number; verdict: Verdict; total: Points | null },
  context: GroundsContext,
): readonly Reason[] {
  const { index, verdict } = about;
  const conditions = context.gates.flatMap((column) => gateReasons(column, about, context));
  const points = [...lineReasons(about, context), ...classReasons(about, context)];
  const isClear = verdict === 'eligible' && conditions.length === 0;
  return isClear ? [...metReasons(index, context), ...points] : [...conditions, ...points];
}

function metReasons(index: number, { gates }: GroundsContext): readonly Reason[] {
  const met = gates.filter(
    ({ gate, answers }) => answers[index] === 'met' && CONSEQUENCES.includes(gate.otherwise.effect),
  );
  const [source, ...alsoFrom] = distinctSources(met.map(({ gate }) => gate.source));
  if (!source) return [];
  return [{ code: 'allConditionsMet', count: met.length, source, alsoFrom }];
}

function gateReasons(
  column: GateColumn,
  { index, total }: { index: number; total: Points | null },
  context: GroundsContext,
): readonly Reason[] {
  const { gate } = column;
  const answer = column.answers[index];
  const { effect } = gate.otherwise;
  if (effect === 'noted' || answer === 'met' || answer === 'notApplicable') return [];
  if (answer === 'unknown') return openReasons(column.finding(index), context);
  if (gate.otherwise.effect === 'totalCapped') {
    const { at } = gate.otherwise;
    // A cap above what was earned, or above a lower cap, changed nothing.
    if (total !== null && total < at) return [];
    return [{ code: 'totalCapped', gate: gate.code, text: gate.text, at, source: gate.source }];
  }
  const isConsequence = effect === 'ineligible' || effect === 'onHold' || effect === 'review';
  return isConsequence ? [failedReason(column.finding(index), effect, index, context)] : [];
}

function failedReason(
  { gate, figures: deciding, members }: Finding,
  outcome: Consequence,
  index: number,
  { figures, subject }: GroundsContext,
): Reason {
  const about = { gate: gate.code, text: gate.text, outcome, source: gate.source };
  if (gate.over === 'self') {
    const facts = deciding.map(({ code, value }) => ({
      label: labelOf(code, figures.campaign),
      value,
    }));
    const document = figures.entrants(subject).nominees[index]?.document ?? '';
    return { code: 'gateNotMet', ...about, facts, document };
  }
  const refuses = isRefused(gate);
  const columns = gate.facts.map((code) => ({
    label: labelOf(code, figures.campaign),
    values: figures.column('individual', code),
  }));
  const barring = members.map((member) => {
    const [failing] = columns.flatMap(({ label, values }) => {
      const value = values[member] ?? null;
      return refuses(value) ? [{ label, value }] : [];
    });
    const nominee = figures.entry.individuals.nominees[member];
    return {
      name: nominee?.name ?? '',
      label: failing?.label ?? '',
      value: failing?.value ?? null,
      document: nominee?.document ?? '',
    };
  });
  return { code: 'memberBars', ...about, members: barring };
}

function isRefused({ accepts }: Gate): (value: Given) => value is Value {
  return (value): value is Value =>
    value !== null && value !== NOT_APPLICABLE && !passes(value, accepts);
}

function openReasons(
  { gate, figures: missing, members }: Finding,
  { figures }: GroundsContext,
): readonly Reason[] {
  const about = { gate: gate.code, text: gate.text, source: gate.source };
  const fact = namesOf(gate, missing, figures);
  if (gate.over === 'self') return [{ code: 'factMissing', ...about, fact }];
  if (members.length === 0) return [{ code: 'noMembersListed', ...about }];
  const names = members.map((member) => figures.entry.individuals.nominees[member]?.name ?? '');
  return [{ code: 'memberFactMissing', ...about, fact, members: names }];
}

function namesOf(gate: Gate, missing: Finding['figures'], figures: Figures): string {
  const codes = missing.length > 0 ? missing.map(({ code }) => code) : gate.facts;
  return codes.map((code) => labelOf(code, figures.campaign)).join(' / ');
}

function classReasons(
  { index, total }: { index: number; total: Points | null },
  context: GroundsContext,
): readonly Reason[] {
  const { classes, scale } = context;
  const found = classes?.[index];
  if (!found) return [];
  if (found.value === null) return openClass(found, context);
  const missed = found.missed.map(({ rule, gates }): Reason => ({
    code: 'classMissed',
    name: rule.name,
    conditions: gates.map(({ text }) => text),
    source: rule.source,
  }));
  const changed = found.changes.map(({ gate, from, to }): Reason => ({
    code: 'classChanged',
    gate: gate.code,
    text: gate.text,
    from,
    to,
    source: gate.source,
  }));
  if (changed.length > 0 || total === null) return [...missed, ...changed];
  if (found.value === UNCLASSIFIED || found.value === NOT_APPLICABLE) {
    return [...missed, { code: 'noClassReached', points: total, source: scale }];
  }
  const { name, source } = classRuleOf(found.value, context) ?? {
    name: found.value,
    source: scale,
  };
  return [...missed, { code: 'classReached', name, points: total, source }];
}

/** What leaves a class open: a missing total and an open condition have been said already. */
function openClass({ openBy }: Classified, { figures, scale }: GroundsContext): readonly Reason[] {
  const isSaid = (code: FigureCode) => {
    const effect = figures.campaign.gates.find((gate) => gate.code === code)?.otherwise.effect;
    return code === TOTAL || (effect !== undefined && effect !== 'noted');
  };
  const names = openBy
    .filter((code) => !isSaid(code))
    .map((code) => labelOf(code, figures.campaign));
  return names.length > 0 ? [{ code: 'classOpen', by: names, source: scale }] : [];
}

function classRuleOf(name: string, { figures, subject }: GroundsContext) {
  return classesOf(figures, subject).find((rule) => rule.name === name);
}

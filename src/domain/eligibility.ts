/**
 * Eligibility: which conditions a nominee meets, and what follows.
 *
 * A blank is unknown, never "no". Whoever fails a condition is ineligible or on hold, as the
 * condition says; an open question leaves the verdict undetermined. Being on hold is not a
 * judgement on merit: it ends with a written conclusion.
 */
import { stands } from './campaign';
import type { Gate, Subject } from './campaign';
import type { FigureCode } from './fact';
import type { Figures } from './figures';
import { membersByUnit } from './members';
import { scopeOf } from './scope';
import { NOT_APPLICABLE, passes } from './value';
import type { Given, Value } from './value';

/** met · notMet · unknown (a fact is missing) · notApplicable (not a rule for this nominee). */
export type Answer = 'met' | 'notMet' | 'unknown' | 'notApplicable';

export type Verdict = 'eligible' | 'onHold' | 'ineligible' | 'undetermined';

/** What one gate found about one nominee. */
export interface Finding {
  readonly gate: Gate;
  readonly answer: Answer;
  /** The figures that decided: those that failed, or those that are missing. */
  readonly figures: readonly { readonly code: FigureCode; readonly value: Value | null }[];
  /** Positions in `entry.individuals` of the members that decided; empty for one's own facts. */
  readonly members: readonly number[];
}

export interface GateColumn {
  readonly gate: Gate;
  /** One a nominee. */
  readonly answers: readonly Answer[];
  /** The grounds of an answer, made when asked for. */
  finding(nominee: number): Finding;
}

/** The gates that a subject has under the office's answers, in the order of the campaign. */
export function gatesOf({ campaign }: Figures, subject: Subject): readonly Gate[] {
  return campaign.gates.filter(
    ({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign),
  );
}

export function answerGate(figures: Figures, subject: Subject, gate: Gate): GateColumn {
  const answers = gate.over === 'self' ? ownAnswers : memberAnswers;
  return answers(figures, subject, gate);
}

/** Ineligible before on hold before undetermined: the firmest answer decides. */
export function verdictOf(findings: readonly { gate: Gate; answer: Answer }[]): Verdict {
  const having = (wanted: Answer) =>
    findings.filter(({ answer }) => answer === wanted).map(({ gate }) => gate.otherwise.effect);
  const failed = having('notMet');
  if (failed.includes('ineligible')) return 'ineligible';
  if (failed.includes('onHold')) return 'onHold';
  const open = having('unknown');
  const isOpen = OPEN_EFFECTS.some((effect) => open.includes(effect));
  return isOpen ? 'undetermined' : 'eligible';
}

/** While one of these is open nobody can say whether the nominee may be proposed. */
const OPEN_EFFECTS = ['ineligible', 'onHold', 'review'] as const;

function ownAnswers(figures: Figures, subject: Subject, gate: Gate): GateColumn {
  const nominees = figures.entrants(subject).nominees;
  if (!gate.appliesTo.includes(subject)) return never(gate, nominees.length);
  const columns = gate.facts.map((code) => ({ code, values: figures.column(subject, code) }));
  const inScope = scopeOf(figures, subject, gate.onlyIf);
  const scopeFigures = gate.onlyIf.map(({ of }) => of);
  const answers = nominees.map((_, nominee): Answer => {
    const scope = inScope(nominee);
    if (scope !== true) return scope === null ? 'unknown' : 'notApplicable';
    return answerOf(
      gate,
      columns.map(({ values }) => values[nominee] ?? null),
    );
  });
  return {
    gate,
    answers,
    finding: (nominee) => {
      const answer = answers[nominee] ?? 'unknown';
      const deciding = columns.flatMap(({ code, values }) => {
        const value = values[nominee] ?? null;
        if (value === NOT_APPLICABLE) return [];
        const decides = answer === 'unknown' ? value === null : value !== null;
        return decides && (value === null || !passes(value, gate.accepts)) ? [{ code, value }] : [];
      });
      const isScopeOpen = answer === 'unknown' && inScope(nominee) === null;
      const open = scopeFigures
        .filter((code) => (figures.column(subject, code)[nominee] ?? null) === null)
        .map((code) => ({ code, value: null }));
      return { gate, answer, figures: isScopeOpen ? open : deciding, members: [] };
    },
  };
}

/** At least `needed` figures pass; what is blank may still pass, what does not apply is left out. */
function answerOf({ accepts, needed }: Gate, values: readonly Given[]): Answer {
  let [passed, open, asked] = [0, 0, 0];
  for (const value of values) {
    if (value === NOT_APPLICABLE) continue;
    asked += 1;
    if (value === null) open += 1;
    else if (passes(value, accepts)) passed += 1;
  }
  if (asked === 0) return 'notApplicable';
  const wanted = Math.min(needed, asked);
  if (passed >= wanted) return 'met';
  return passed + open >= wanted ? 'unknown' : 'notMet';
}

/** The campaign asks that no member fails: one that does bars the unit, one blank leaves it open. */
function memberAnswers(figures: Figures, subject: Subject, gate: Gate): GateColumn {
  const { nominees } = figures.entrants(subject);
  if (!gate.appliesTo.includes(subject) || subject === 'individual') {
    return never(gate, nominees.length);
  }
  const asked: Gate = { ...gate, over: 'self', appliesTo: ['individual'], onlyIf: [] };
  const people = ownAnswers(figures, 'individual', asked);
  const members = membersByUnit(figures);
  const inScope = scopeOf(figures, subject, gate.onlyIf);
  const deciding = (nominee: number): { answer: Answer; members: readonly number[] } => {
    const scope = inScope(nominee);
    if (scope !== true)
      return { answer: scope === null ? 'unknown' : 'notApplicable', members: [] };
    const own = members.get(nominees[nominee]?.unit ?? '') ?? [];
    const having = (wanted: Answer) => own.filter((person) => people.answers[person] === wanted);
    const failing = having('notMet');
    if (failing.length > 0) return { answer: 'notMet', members: failing };
    const open = having('unknown');
    // A unit without a single person listed has not shown that none of them is under discipline.
    const answer = open.length > 0 || own.length === 0 ? 'unknown' : 'met';
    return { answer, members: open };
  };
  const answers = nominees.map((_, nominee) => deciding(nominee).answer);
  return {
    gate,
    answers,
    finding: (nominee) => {
      const found = deciding(nominee);
      const first = found.members[0];
      const grounds = first === undefined ? [] : people.finding(first).figures;
      return { gate, ...found, figures: grounds };
    },
  };
}

function never(gate: Gate, nominees: number): GateColumn {
  return {
    gate,
    answers: Array<Answer>(nominees).fill('notApplicable'),
    finding: () => ({ gate, answer: 'notApplicable', figures: [], members: [] }),
  };
}

/** Whether a condition sends the nominee to the council. */
export function isUnderReview(figures: Figures, subject: Subject, nominee: number): boolean {
  return gatesOf(figures, subject)
    .filter(({ otherwise }) => otherwise.effect === 'review')
    .some((gate) => figures.gate(subject, gate).answers[nominee] === 'notMet');
}

/** Every condition that a nominee is asked, with the answer: also those that were met. */
import type { Gate, GateOutcome, Subject } from './campaign';
import type { Answer } from './eligibility';
import { labelOf } from './figure-kind';
import type { Figures } from './figures';
import { gateColumns } from './grounds';
import type { Citation } from './citation';
import type { NamedValue } from './reason';
import { NOT_APPLICABLE } from './value';

export interface AnsweredCondition {
  readonly code: string;
  readonly text: string;
  readonly answer: Answer;
  readonly effect: GateOutcome['effect'];
  /** The nominee's own figures that it looks at; empty for a condition over the members. */
  readonly facts: readonly NamedValue[];
  readonly source: Citation;
}

/** Those that do not apply to the nominee are left out. */
export function conditionsOf(
  figures: Figures,
  subject: Subject,
  nominee: number,
): readonly AnsweredCondition[] {
  return gateColumns(figures, subject).flatMap(({ gate, answers }) => {
    const answer = answers[nominee] ?? 'unknown';
    if (answer === 'notApplicable') return [];
    const { code, text, otherwise, source } = gate;
    const facts = gate.over === 'self' ? factsOf(gate, figures, subject, nominee) : [];
    return [{ code, text, answer, effect: otherwise.effect, facts, source }];
  });
}

function factsOf(
  gate: Gate,
  figures: Figures,
  subject: Subject,
  nominee: number,
): readonly NamedValue[] {
  return gate.facts.flatMap((code) => {
    const value = figures.column(subject, code)[nominee] ?? null;
    return value === NOT_APPLICABLE ? [] : [{ label: labelOf(code, figures.campaign), value }];
  });
}

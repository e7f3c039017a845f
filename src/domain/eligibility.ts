/**
 * Eligibility: which conditions a nominee meets, and what follows.
 *
 * A blank is unknown, never "no". Whoever fails a condition is ineligible or on hold, as the
 * condition says; an open question leaves the verdict undetermined. Being on hold is not a
 * judgement on merit: it ends with a written conclusion.
 */
import { stands } from './campaign';
import type { Campaign, Gate, Subject } from './campaign';
import type { Entrants, Entry } from './entry';

/** met · notMet · unknown (a fact is missing) · notApplicable (not a rule for this campaign). */
export type Answer = 'met' | 'notMet' | 'unknown' | 'notApplicable';

/** Only these three follow from facts; `notApplicable` gates are left out before. */
type FactAnswer = Exclude<Answer, 'notApplicable'>;

export type Verdict = 'eligible' | 'onHold' | 'ineligible' | 'undetermined';

/** What one gate found about one nominee. */
export interface Finding {
  readonly gate: Gate;
  readonly answer: FactAnswer;
  /** The value that decided, as entered; `null` where it is missing. */
  readonly value: string | null;
  /** Positions in `entry.individuals` of the members that decided; empty for one's own facts. */
  readonly members: readonly number[];
}

/** A function from a nominee's position to the finding of one gate. */
type Check = (nominee: number) => Finding;

/** Every gate's findings for every nominee of a subject, in the order of the campaign. */
export function findAnswers(
  campaign: Campaign,
  entry: Entry,
  subject: Subject,
): readonly (readonly Finding[])[] {
  const entrants = subject === 'individual' ? entry.individuals : entry.collectives;
  const checks = campaign.gates
    .filter((gate) => gate.appliesTo.includes(subject) && stands(gate, campaign))
    .map((gate) =>
      gate.over === 'self' ? ownCheck(gate, entrants) : memberCheck(gate, entrants, entry),
    );
  return entrants.nominees.map((_, nominee) => checks.map((check) => check(nominee)));
}

/** Ineligible before on hold before undetermined: the firmest answer decides. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const failed = findings.filter((finding) => finding.answer === 'notMet');
  if (failed.some((finding) => finding.gate.otherwise === 'ineligible')) return 'ineligible';
  if (failed.length > 0) return 'onHold';
  return findings.some((finding) => finding.answer === 'unknown') ? 'undetermined' : 'eligible';
}

function ownCheck(gate: Gate, entrants: Entrants): Check {
  const answerAt = answers(gate, entrants);
  return (nominee) => ({ gate, ...answerAt(nominee), members: [] });
}

/** The campaign asks that no member fails: one that does bars the unit, one blank leaves it open. */
function memberCheck(gate: Gate, collectives: Entrants, entry: Entry): Check {
  const answerAt = answers(gate, entry.individuals);
  const membersOf = new Map<string, number[]>();
  entry.individuals.nominees.forEach(({ unit }, index) => {
    const members = membersOf.get(unit);
    if (members) members.push(index);
    else membersOf.set(unit, [index]);
  });
  return (nominee) => {
    const members = membersOf.get(collectives.nominees[nominee]?.unit ?? '') ?? [];
    const found = members.map((member) => ({ member, ...answerAt(member) }));
    const deciding = (wanted: FactAnswer) => found.filter(({ answer }) => answer === wanted);
    const failing = deciding('notMet');
    const open = deciding('unknown');
    const decided = failing.length > 0 ? failing : open;
    // A unit without a single person listed has not shown that none of them is under discipline.
    const otherwise = members.length === 0 ? 'unknown' : 'met';
    return {
      gate,
      answer: failing.length > 0 ? 'notMet' : open.length > 0 ? 'unknown' : otherwise,
      value: decided[0]?.value ?? null,
      members: decided.map(({ member }) => member),
    };
  };
}

function answers(gate: Gate, entrants: Entrants) {
  const accepted = new Set(gate.accepts);
  const columns = gate.facts.map((fact) => entrants.facts.get(fact) ?? []);
  return (nominee: number): { answer: FactAnswer; value: string | null } => {
    const values = columns.map((column) => column[nominee] ?? null);
    const good = values.find((value) => value !== null && accepted.has(value));
    if (good !== undefined) return { answer: 'met', value: good };
    if (values.includes(null)) return { answer: 'unknown', value: null };
    return { answer: 'notMet', value: values[0] ?? null };
  };
}

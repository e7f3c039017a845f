/** Who may be ranked: the verdict on each nominee, and the eligible ones with their totals. */
import type { Subject } from './campaign';
import { classesOf } from './classes';
import { verdictOf } from './eligibility';
import type { Verdict } from './eligibility';
import type { Figures } from './figures';
import { gateColumns } from './grounds';
import type { Contender } from './ranking';

/**
 * One verdict a nominee. A missing mark, or a class that is open, leaves it undetermined, unless a
 * condition has already decided.
 */
export function verdictsOf(figures: Figures, subject: Subject): readonly Verdict[] {
  const gates = gateColumns(figures, subject);
  const classes = classesOf(figures, subject).length > 0 ? figures.classes(subject) : null;
  const totals = figures.totals(subject);
  return figures.entrants(subject).nominees.map((_, index) => {
    const found = gates.map(({ gate, answers }) => ({ gate, answer: answers[index] ?? 'unknown' }));
    const verdict = verdictOf(found);
    const isOpen = typeof totals[index] !== 'number' || classes?.[index]?.value === null;
    return verdict === 'eligible' && isOpen ? 'undetermined' : verdict;
  });
}

export function contendersOf(
  figures: Figures,
  subject: Subject,
  verdicts: readonly Verdict[],
): readonly Contender[] {
  const totals = figures.totals(subject);
  return figures.entrants(subject).nominees.flatMap(({ id }, index): Contender[] => {
    const points = totals[index];
    return verdicts[index] === 'eligible' && typeof points === 'number'
      ? [{ id, index, points }]
      : [];
  });
}

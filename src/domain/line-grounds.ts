/** What is said about lines: those not marked yet, those that wait for facts, those left out. */
import type { Subject } from './campaign';
import type { Citation } from './citation';
import type { Criterion, Rubric } from './criterion';
import { TOTAL } from './fact';
import { neededBy } from './figure-graph';
import { labelOf } from './figure-kind';
import type { Figures } from './figures';
import type { LineColumn } from './lines';
import type { Points } from './points';
import type { Reason } from './reason';

interface LineContext {
  readonly figures: Figures;
  readonly subject: Subject;
  readonly rubric: Rubric;
  readonly lines: readonly LineColumn[];
  readonly scale: Citation;
}

export function lineReasons(
  { index, total }: { index: number; total: Points | null },
  context: LineContext,
): readonly Reason[] {
  const { rubric, lines, scale } = context;
  const having = (is: (line: LineColumn) => boolean) =>
    rubric.criteria.filter((_, position) => {
      const line = lines[position];
      return line !== undefined && is(line);
    });
  const blank = having(({ points }) => points[index] === 'blank');
  const waiting = blank.map((criterion) => ({
    criterion,
    by: missingFor(criterion, index, context),
  }));
  const unmarked = waiting.filter(({ by }) => by === null).map(({ criterion }) => criterion.code);
  // What waits for the total alone waits for marks that are named already.
  const open = waiting.filter(({ by }) => by !== null && by.length > 0);
  const reasons: Reason[] = [];
  if (unmarked.length > 0)
    reasons.push({ code: 'marksMissing', criteria: unmarked, source: scale });
  if (open.length > 0) {
    const by = [...new Set(open.flatMap((each) => each.by ?? []))];
    const criteria = open.map(({ criterion }) => criterion.code);
    reasons.push({ code: 'linesOpen', criteria, by, source: scale });
  }
  const dropped = having(({ notApplicable }) => notApplicable.has(index)).map(({ code }) => code);
  if (total === null && blank.length === 0) reasons.push({ code: 'nothingApplies', source: scale });
  else if (dropped.length > 0) {
    reasons.push({ code: 'notApplicableLines', criteria: dropped, source: scale });
  }
  return reasons;
}

/** The facts that a blank line waits for, by name; `null` where it is a mark that is missing. */
function missingFor(
  { code }: Criterion,
  index: number,
  { figures, subject }: LineContext,
): readonly string[] | null {
  const { campaign } = figures;
  const needed = neededBy(campaign, { subject, code });
  const missing = needed.filter(
    (each) => (figures.column(each.subject, each.code)[index] ?? null) === null,
  );
  if (missing.length === 0) return null;
  return missing.filter((each) => each.code !== TOTAL).map((each) => labelOf(each.code, campaign));
}

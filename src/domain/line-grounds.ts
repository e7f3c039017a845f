/** What is said about lines: those not marked yet, those that wait for facts, those left out. */
import type { Subject } from './campaign';
import { personalScope } from './campaign';
import type { Citation } from './citation';
import type { Criterion, Rubric } from './criterion';
import { TOTAL } from './fact';
import type { FigureCode } from './fact';
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
  { onlyIf, figure, measure }: Criterion,
  index: number,
  { figures, subject }: LineContext,
): readonly string[] | null {
  const { campaign } = figures;
  const isBlank = (code: FigureCode) => (figures.column(subject, code)[index] ?? null) === null;
  const scope = personalScope(onlyIf, campaign).map(({ of }) => of);
  const terms = measure.kind === 'linear' ? measure.terms.map((term) => term.figure) : [];
  const target = measure.kind === 'ratio' && typeof measure.target === 'string';
  const used = [figure, ...terms, target ? measure.target : null].filter((code) => code !== null);
  const missing = [...scope, ...used].filter((code) => typeof code === 'string' && isBlank(code));
  if (missing.length === 0) return null;
  return missing.filter((code) => code !== TOTAL).map((code) => labelOf(String(code), campaign));
}

/** Whether a rule stands for a nominee: the clauses about facts, after the office's answers. */
import { personalScope, stands } from './campaign';
import type { Scope, Subject } from './campaign';
import type { Figures } from './figures';
import { NOT_APPLICABLE } from './value';

/** `null` where a fact that decides is blank. */
export type InScope = boolean | null;

/**
 * Answers for each nominee's position. A rule that no clause limits answers without asking anyone.
 */
export function scopeOf(
  figures: Figures,
  subject: Subject,
  scope: Scope,
): (nominee: number) => InScope {
  const { campaign } = figures;
  if (!stands(scope, campaign)) return () => false;
  const clauses = personalScope(scope, campaign).map(({ of, is }) => ({
    values: figures.column(subject, of),
    is: new Set<unknown>(is),
  }));
  if (clauses.length === 0) return () => true;
  return (nominee) => {
    let isOpen = false;
    for (const { values, is } of clauses) {
      const value = values[nominee] ?? null;
      if (value === null) isOpen = true;
      else if (value === NOT_APPLICABLE || !is.has(value)) return false;
    }
    return isOpen ? null : true;
  };
}

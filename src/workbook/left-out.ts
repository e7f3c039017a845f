/** Rules that do not stand for a nominee as far as the office's answers and entered facts tell. */
import type { Question, Scope } from '../domain/campaign';
import type { Given } from '../domain/value';

/** `valueOf` gives an entered fact; `undefined` for any other figure, which is then left open. */
export function isLeftOut(
  scope: Scope,
  questions: readonly Question[],
  valueOf: (code: string) => Given | undefined,
): boolean {
  return scope.some(({ of, is }) => {
    const question = questions.find(({ code }) => code === of);
    if (question) return question.answer !== null && !is.includes(question.answer);
    const value = valueOf(of);
    if (value === null || value === undefined) return false;
    return typeof value !== 'string' || !is.includes(value);
  });
}

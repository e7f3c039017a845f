/** For whom and under which answers a rule stands: "Q1=A; V1=Lãnh đạo|Quản lý" ⇄ clauses. */
import type { Clause, Scope } from '../../domain/campaign';
import { aroundSign, partsOf, quotedWhere, unquoted } from './quotes';

/** Codes and choices as they are written; `null` where a part is no clause. */
export function readScope(text: string): Scope | null {
  const clauses = partsOf(text, ';').map((part): Clause | null => {
    const [of = '', , choices = ''] = aroundSign(part, '=', 'first') ?? [];
    const is = partsOf(choices, '|').map(unquoted);
    return of === '' || is.length === 0 ? null : { of: unquoted(of), is };
  });
  const known = clauses.filter((clause) => clause !== null);
  return known.length < clauses.length ? null : known;
}

export function writeScope(scope: Scope): string {
  const plain = (text: string) => quotedWhere(text, () => false);
  return scope.map(({ of, is }) => `${plain(of)}=${is.map(plain).join('|')}`).join('; ');
}

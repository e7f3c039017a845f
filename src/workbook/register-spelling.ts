/**
 * Facts may spell a register, a heading or a value of it in several ways that mean one thing. The
 * first spelling stands for all, so that what is compared later is equal.
 */
import type { Derivation, Filter } from '../domain/fact';
import { fold, foldHeading } from './text';

type FromRegister = Extract<Derivation, { how: 'register' }>;

export interface RegisterSpelling {
  spell(derivation: FromRegister): FromRegister;
}

export function registerSpelling(): RegisterSpelling {
  const spellings = new Map<string, string>();
  const first = (key: string, text: string) => {
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, text);
    return known ?? text;
  };
  return {
    spell(derivation) {
      const register = first(`r ${fold(derivation.register)}`, derivation.register);
      const column = (text: string) => first(`c ${register}\n${foldHeading(text)}`, text);
      const value = (heading: string, text: string) =>
        first(`v ${register}\n${heading}\n${fold(text)}`, text);
      const spellFilter = (filter: Filter): Filter => {
        const heading = column(filter.column);
        const { test } = filter;
        if (test.kind === 'column') {
          return { column: heading, test: { ...test, column: column(test.column) } };
        }
        if (test.kind === 'compare') return { column: heading, test };
        const values = test.values.map((text) => value(heading, text));
        return { column: heading, test: { kind: 'oneOf', values } };
      };
      return {
        ...derivation,
        register,
        column: derivation.column === null ? null : column(derivation.column),
        where: derivation.where.map(spellFilter),
      };
    },
  };
}

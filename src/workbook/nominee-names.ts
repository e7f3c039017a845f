/** Which nominee a code in another sheet means: by code, or by a name that only one has. */
import type { Nominee } from '../domain/entry';
import { fold, nearestIn } from './text';

export interface NomineeNames {
  /** Position in the list; `null` for a code that nobody has. */
  find(text: string): number | null;
  nearest(text: string): string | null;
}

export function nomineeNames(nominees: readonly Nominee[]): NomineeNames {
  const ids = new Map<string, number>();
  const names = new Map<string, number | null>();
  nominees.forEach(({ id, name }, position) => {
    if (!ids.has(fold(id))) ids.set(fold(id), position);
    names.set(fold(name), names.has(fold(name)) ? null : position);
  });
  const near = nearestIn(nominees.map(({ id }) => id));
  return {
    find: (text) => ids.get(fold(text)) ?? names.get(fold(text)) ?? null,
    nearest: (text) => (text === '' ? null : near(text)),
  };
}

/** Who is looked for: by words in any order and without their marks, and by how they stand. */
import type { DecisionStatus, Judged } from '../../domain/decide';

export interface Wanted {
  readonly text: string;
  /** `null` for all. */
  readonly status: DecisionStatus | null;
}

export const EVERYBODY: Wanted = { text: '', status: null };

/** Those whose name, code, unit or post have each word that is looked for. */
export function found(judged: readonly Judged[], { text, status }: Wanted): readonly Judged[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && status === null) return judged;
  return judged.filter(({ nominee, decision }) => {
    if (status !== null && decision.status !== status) return false;
    const said = plain([nominee.id, nominee.name, nominee.unit, nominee.post].join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** "Nguyễn Đức" → "nguyen duc": people look for names as they type them in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('\u0111', 'd');
}

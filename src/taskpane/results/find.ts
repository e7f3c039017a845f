/** Who is looked for: by words in any order and without their marks, and by how they stand. */
import type { SelectedRow } from '../../app/ports';
import type { NomineeView, ResultsView } from '../../app/results-view';
import type { DecisionStatus } from '../../domain/decide';

export interface Wanted {
  readonly text: string;
  /** `null` for all. */
  readonly status: DecisionStatus | null;
}

export const EVERYBODY: Wanted = { text: '', status: null };

/** Those whose name, code, unit or post have each word that is looked for. */
export function found(
  nominees: readonly NomineeView[],
  { text, status }: Wanted,
): readonly NomineeView[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && status === null) return nominees;
  return nominees.filter((nominee) => {
    if (status !== null && nominee.status !== status) return false;
    const said = plain([nominee.id, nominee.name, nominee.unit, nominee.post].join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** Whom a row of a sheet is about: it shows the name, and the code or the unit; `null` if unsure. */
export function nomineeIn(row: SelectedRow, { subjects }: ResultsView): NomineeView | null {
  const texts = new Set(row.texts.map((text) => text.trim()).filter((text) => text !== ''));
  const named = subjects
    .flatMap(({ nominees }) => nominees)
    .filter(({ name, id, unit }) => texts.has(name) && (texts.has(id) || texts.has(unit)));
  const exact = named.filter(({ id }) => texts.has(id));
  const [only, ...others] = exact.length > 0 ? exact : named;
  return others.length === 0 ? (only ?? null) : null;
}

/** "Nguyễn Đức" → "nguyen duc": people look for names as they type them in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('\u0111', 'd');
}

/** The order in which nominees are listed, and the cells that every list shares. */
import { lineDistance } from '../../domain/line-distance';
import type { Judged } from '../../domain/decide';
import type { Outcome, SubjectOutcome } from '../../domain/judge';
import { asCellNumber } from '../../domain/points';
import type { Points } from '../../domain/points';
import { STATUS_SIGN } from '../../i18n/catalog';
import type { Catalog } from '../../i18n/catalog';
import { citeReason, explain } from '../../i18n/explain';
import type { CellContent, SheetKey } from '../write-plan';

/** Everything that result sheets are made of. */
export interface ResultContext {
  readonly outcome: Outcome;
  readonly fingerprint: string;
  readonly words: Catalog;
}

/** Row of the line that says whether a sheet is whole, counted from 0. */
export const STATUS_ROW = 3;

export function statusPlace({ words }: ResultContext) {
  return { row: STATUS_ROW, column: 0, writing: words.sheets.statusWriting };
}

/** "Ngày xét … · Thang điểm …": what has to be known of every result. */
export function reviewLine({ outcome, words }: ResultContext): string {
  const { sheets } = words;
  const scale = sheets.scaleLine(outcome.campaign.scaleApproval);
  return `${sheets.reviewLine(outcome.asOf)} · ${scale}`;
}

/**
 * Ranked ones by field and rank, then everyone else by status; equals by given name, as people look
 * them up.
 */
export function inListingOrder({ judged }: SubjectOutcome): readonly Judged[] {
  const statusOrder = ['onHold', 'notMet', 'incomplete'];
  const later = ({ rank, decision }: Judged) =>
    rank === null ? 1 + statusOrder.indexOf(decision.status) : 0;
  return judged.toSorted(
    (a, b) =>
      later(a) - later(b) ||
      collator.compare(a.field, b.field) ||
      (a.rank ?? 0) - (b.rank ?? 0) ||
      byGivenName(a, b),
  );
}

/** Those whom an award is proposed for, or who compete for its last places, by rank. */
export function offeredBy(
  subject: SubjectOutcome,
  { proposed, tied }: SubjectOutcome['awards'][number],
): readonly Judged[] {
  return [...proposed, ...tied]
    .flatMap(({ index }) => subject.judged[index] ?? [])
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byGivenName(a, b));
}

const collator = new Intl.Collator('vi');

/** Given name, then middle, then family name; ids settle what is left. */
export function byGivenName(a: Judged, b: Judged): number {
  if (a.subject === 'collective')
    return collator.compare(a.nominee.name, b.nominee.name) || byId(a, b);
  const [x, y] = [nameParts(a.nominee.name), nameParts(b.nominee.name)];
  const parts = [0, 1, 2] as const;
  for (const part of parts) {
    const order = collator.compare(x[part], y[part]);
    if (order !== 0) return order;
  }
  return byId(a, b);
}

function nameParts(name: string): readonly [string, string, string] {
  const words = name.split(' ');
  return [words.at(-1) ?? '', words.slice(1, -1).join(' '), words[0] ?? ''];
}

function byId(a: Judged, b: Judged): number {
  return a.nominee.id < b.nominee.id ? -1 : a.nominee.id > b.nominee.id ? 1 : 0;
}

export function pointsCell(points: Points | null): CellContent {
  return points === null ? null : asCellNumber(points);
}

/** Sign and word, so that a black-and-white print says the same as colour. */
export function statusCell({ decision }: Judged, words: Catalog): string {
  return `${STATUS_SIGN[decision.status]} ${words.outcome.status[decision.status]}`;
}

/**
 * Why a nominee stands where it stands: each reason in a line of its own with its source, and how
 * far the line is.
 */
export function whyCell(judged: Judged, { outcome, words }: ResultContext): string {
  const { reasons } = judged.decision;
  const results = outcome.subjects.find(({ subject }) => subject === judged.subject)?.awards ?? [];
  const distance = lineDistance(judged, results);
  const lines = reasons.map((reason) => {
    const source = citeReason(reason, words);
    return `• ${explain(reason, words)}${source === '' ? '' : ` (${source})`}`;
  });
  const far = distance === null ? [] : [`• ${words.sheets.documents.distance(distance)}`];
  return [...lines.slice(0, 1), ...far, ...lines.slice(1)].join('\n');
}

/** The award that somebody is proposed, tied or reviewed for, with those beside it. */
export function offeredAward({ decision }: Judged): CellContent {
  const offered: readonly string[] = ['proposed', 'tiedAtCutLine', 'awaitingCouncil'];
  if (!offered.includes(decision.status)) return null;
  return [decision.award, ...decision.also].flatMap((award) => award?.name ?? []).join('; ');
}

/** Names of tables and lists must be plain: "TD_ranking_individual". */
export function tableName(key: SheetKey): string {
  return `TD_${key.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_')}`;
}

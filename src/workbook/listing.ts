/** The order in which nominees are listed, and the cells that every list shares. */
import type { Judged } from '../domain/decide';
import type { SubjectOutcome } from '../domain/judge';
import type { Outcome } from '../domain/judge';
import { asCellNumber } from '../domain/points';
import type { Points } from '../domain/points';
import { STATUS_SIGN } from '../i18n/catalog';
import type { Catalog } from '../i18n/catalog';
import { cite, explain } from '../i18n/explain';
import type { SheetBuilder } from './sheet-builder';
import type { CellContent, SheetKey } from './write-plan';

/** Everything that result sheets are made of. */
export interface ResultContext {
  readonly outcome: Outcome;
  readonly fingerprint: string;
  readonly words: Catalog;
}

/** Row of the line that says whether a sheet is whole, counted from 0. */
export const STATUS_ROW = 3;

/** The lines above every result list; the table's headings come next. */
export function addHeading(
  builder: SheetBuilder,
  title: string,
  context: ResultContext,
  extra?: string,
): void {
  const { outcome, words, fingerprint } = context;
  const { sheets } = words;
  const approval = outcome.campaign.scaleApproval;
  builder.row([title], 'title');
  builder.row([sheets.campaignLine(outcome.campaign)], 'note');
  const lines = [sheets.reviewLine(outcome.asOf), sheets.scaleLine(approval)];
  builder.row([lines.join(' · ')], approval === null ? 'warning' : 'note');
  builder.row([sheets.statusWhole(fingerprint)], 'note');
  builder.row(
    [[sheets.proposalLine, extra].filter((line) => line !== undefined).join(' ')],
    'note',
  );
  builder.blank();
}

export function statusPlace({ words }: ResultContext) {
  return { row: STATUS_ROW, column: 0, writing: words.sheets.statusWriting };
}

/**
 * Ranked ones by field and rank, then everyone else by status; equals by given name, as people look
 * them up.
 */
export function inListingOrder({ judged }: SubjectOutcome): readonly Judged[] {
  const statusOrder = ['notMet', 'onHold', 'incomplete'];
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

export function reasonsCell({ decision }: Judged, words: Catalog): string {
  return decision.reasons.map((reason) => explain(reason, words)).join(' ');
}

/** Each source once, in the order of the reasons. */
export function sourcesCell({ decision }: Judged, words: Catalog): string {
  const sources = decision.reasons.map(({ source }) => cite(source, words));
  return [...new Set(sources)].filter((source) => source !== '').join('; ');
}

/** Names of tables and lists must be plain: "TD_ranking_individual". */
export function tableName(key: SheetKey): string {
  return `TD_${key.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_')}`;
}

/** A heading of an Excel table is at most this long. */
const HEADING_MAX = 255;

/**
 * Names of groups as headings beside others: none empty, too long, or there twice. Excel would
 * rename such a heading, and the sheet would never read back as it was written.
 */
export function groupHeadings(
  groups: readonly string[],
  others: readonly string[],
): readonly string[] {
  const taken = new Set(others.map(caseless));
  return groups.map((group) => {
    const wanted = group === '' ? '–' : group.slice(0, HEADING_MAX);
    let heading = wanted;
    for (let number = 2; taken.has(caseless(heading)); number++) {
      const suffix = ` (${String(number)})`;
      heading = wanted.slice(0, HEADING_MAX - suffix.length) + suffix;
    }
    taken.add(caseless(heading));
    return heading;
  });
}

function caseless(text: string): string {
  return text.toLocaleLowerCase('vi');
}

/** A sheet name of Excel: at most 31 characters, none of \ / ? * : [ ]. */
export function tabName(wanted: string): string {
  return wanted
    .replace(/[\\/?*:[\]]/g, '-')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
}

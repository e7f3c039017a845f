/**
 * Those who are not considered: ineligible, on hold, or without enough data, with the reason and
 * its source. The lists of ids in it are what the highlights in the input sheets refer to.
 */
import type { Judged } from '../domain/decide';
import type { Subject } from '../domain/campaign';
import type { SheetWords } from '../i18n/sheet-words';
import {
  addHeading,
  byGivenName,
  reasonsCell,
  sourcesCell,
  statusCell,
  statusPlace,
  tabName,
  tableName,
} from './listing';
import type { ResultContext } from './listing';
import type { EntryPlaces } from './parse-workbook';
import { sheetBuilder } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import type { HighlightPlan, ListName, SheetPlan } from './write-plan';

export interface HeldPlan {
  readonly sheet: SheetPlan;
  readonly lists: readonly ListName[];
  readonly highlights: readonly HighlightPlan[];
}

/** Names of our lists begin so; by it a rule is recognised as ours. */
export const LIST_PREFIX = 'ThiDua.List.';

const ORDER = ['notMet', 'onHold', 'incomplete'] as const;
const KIND = { notMet: 'ineligible', onHold: 'onHold', incomplete: null } as const;

export function planHeld(context: ResultContext, places: EntryPlaces): HeldPlan {
  const { sheets } = context.words;
  const builder = sheetBuilder();
  addHeading(builder, sheets.heldTitle, context);
  const headings = heldHeadings(sheets);
  const header = builder.row(headings, 'header');
  const { lists, highlights } = addHeld(builder, context, places);
  if (builder.next === header + 1) builder.row([null, sheets.nobodyHeld], 'body');
  const rows = builder.next - header;
  return {
    lists,
    highlights,
    sheet: {
      key: 'held',
      title: tabName(sheets.titles.held),
      owner: 'product',
      rows: builder.rows(),
      status: statusPlace(context),
      table: {
        name: tableName('held'),
        area: { row: header, column: 0, rows, columns: headings.length },
      },
      styles: builder.styles,
      entryRules: [],
      creation: {
        columnWidths: [65, 160, 70, 160, 150, 380, 160, 200],
        frozen: { rows: header + 1, columns: 2 },
        landscape: true,
        titleRows: [header, header],
        tabColor: '#D13438',
      },
    },
  };
}

/** Adds the rows, one block a subject and verdict, and the list and rule that go with each block. */
function addHeld(
  builder: SheetBuilder,
  context: ResultContext,
  places: EntryPlaces,
): Omit<HeldPlan, 'sheet'> {
  const lists: ListName[] = [];
  const highlights: HighlightPlan[] = [];
  for (const { subject, judged } of context.outcome.subjects) {
    for (const status of ORDER) {
      const listed = judged
        .filter(({ decision }) => decision.status === status)
        .toSorted(byGivenName);
      const first = builder.next;
      for (const one of listed) builder.row(heldRow(one, subject, context, places), status);
      const place = places[subject];
      const kind = KIND[status];
      if (listed.length === 0 || kind === null || !place || place.protected) continue;
      if (place.idColumn === null) continue;
      const { sheetId, area, idColumn } = place;
      const list = `${LIST_PREFIX}${kind}.${subject}`;
      lists.push({
        name: list,
        sheet: 'held',
        area: { row: first, column: 0, rows: listed.length, columns: 1 },
      });
      highlights.push({ kind, sheetId, area, idColumn, list });
    }
  }
  return { lists, highlights };
}

function heldHeadings({ results }: SheetWords): readonly string[] {
  return [
    results.id,
    results.name,
    results.subject,
    results.unit,
    results.conclusion,
    results.reasons,
    results.documents,
    results.sources,
  ];
}

function heldRow(judged: Judged, subject: Subject, { words }: ResultContext, places: EntryPlaces) {
  const { nominee, index } = judged;
  // The id exactly as it stands in the sheet, so that a formula finds it.
  const id = places[subject]?.idTexts[index] ?? '';
  return [
    id === '' ? null : id,
    nominee.name,
    words.sheets.subjects[subject],
    nominee.unit,
    statusCell(judged, words),
    reasonsCell(judged, words),
    nominee.document === '' ? null : nominee.document,
    sourcesCell(judged, words),
  ];
}

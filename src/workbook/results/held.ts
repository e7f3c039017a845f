/**
 * Those who are not considered: ineligible, on hold, or without enough data, with the reason and
 * its source. The lists of ids in it are what the highlights in the input sheets refer to.
 */
import type { Judged } from '../../domain/decide';
import type { Subject } from '../../domain/campaign';
import type { EntryPlaces } from '../parse-workbook';
import { LIST_PREFIX } from '../write-plan';
import type { HighlightPlan, ListName, SheetPlan } from '../write-plan';
import { headerRow, planList } from './list-sheet';
import { byGivenName, statusCell } from './listing';
import type { ResultContext } from './listing';
import { whyColumn } from './why';

export interface HeldPlan {
  readonly sheet: SheetPlan;
  readonly lists: readonly ListName[];
  readonly highlights: readonly HighlightPlan[];
}

/** As the title of the sheet names them. */
const ORDER = ['onHold', 'notMet', 'incomplete'] as const;
/** The ids, behind the running number. */
const ID_COLUMN = 1;
const KIND = { notMet: 'ineligible', onHold: 'onHold', incomplete: null } as const;

/** Those of one subject and verdict; they stand in one piece. */
interface Block {
  readonly subject: Subject;
  readonly status: (typeof ORDER)[number];
  readonly listed: readonly Judged[];
}

export function planHeld(context: ResultContext, places: EntryPlaces): HeldPlan {
  const { words, outcome } = context;
  const { sheets } = words;
  const { results } = sheets;
  const blocks = outcome.subjects.flatMap(({ subject, judged }) =>
    ORDER.map((status): Block => {
      const those = judged.filter(({ decision }) => decision.status === status);
      return { subject, status, listed: those.toSorted(byGivenName) };
    }),
  );
  const sheet = planList(
    {
      key: 'held',
      tab: sheets.titles.held,
      title: sheets.heldTitle,
      line: '',
      columns: [
        { heading: results.number, width: 32, style: 'centred', cell: (_, index) => index + 1 },
        {
          heading: results.id,
          width: 60,
          style: 'centred',
          exact: true,
          // The id exactly as it stands in the sheet, so that a formula finds it.
          cell: ({ subject, index }) => places[subject]?.idTexts[index] ?? null,
        },
        { heading: results.name, width: 120, cell: ({ nominee }) => nominee.name },
        { heading: results.subject, width: 56, cell: ({ subject }) => sheets.subjects[subject] },
        { heading: results.unit, width: 110, cell: ({ nominee }) => nominee.unit },
        { heading: results.conclusion, width: 96, cell: (judged) => statusCell(judged, words) },
        whyColumn(context),
        {
          heading: results.documents,
          width: 90,
          cell: ({ nominee }) => (nominee.document === '' ? null : nominee.document),
        },
      ],
      rows: blocks.flatMap(({ listed }) => listed),
      lookOf: ({ decision }) => decision.status,
      nobody: sheets.nobodyHeld,
      signed: true,
      tabColor: '#D13438',
    },
    context,
  );
  return { sheet, ...highlightsOf(blocks, places) };
}

function highlightsOf(blocks: readonly Block[], places: EntryPlaces): Omit<HeldPlan, 'sheet'> {
  const lists: ListName[] = [];
  const highlights: HighlightPlan[] = [];
  let row = headerRow({ signed: true }) + 1;
  for (const { subject, status, listed } of blocks) {
    const rows = listed.length;
    const place = places[subject];
    const kind = KIND[status];
    if (rows > 0 && kind !== null && place && !place.protected && place.idColumn !== null) {
      const { sheetId, area, idColumn } = place;
      const list = `${LIST_PREFIX}${kind}.${subject}`;
      lists.push({ name: list, sheet: 'held', area: { row, column: ID_COLUMN, rows, columns: 1 } });
      highlights.push({ kind, sheetId, area, idColumn, list });
    }
    row += rows;
  }
  return { lists, highlights };
}

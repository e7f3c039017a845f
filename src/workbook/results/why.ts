/**
 * The column of reasons, with the same text in every list, and the sheet that holds in full what does not
 * fit in it: a row cannot be higher than a page.
 */
import type { Judged } from '../../domain/decide';
import { planList } from './list-sheet';
import type { Column } from './list-sheet';
import { byGivenName, statusCell, whyCell } from './listing';
import type { ResultContext } from './listing';
import { fitText } from './text-size';
import type { SheetPlan } from '../write-plan';

/** What fits in the narrowest column fits in all of them, so that every list says the same. */
const ROOM = { width: 250, height: 260, size: 11 };
const WIDTH = 300;
/** Wider lists are too small to read when they are fitted to a page. */
const WIDEST = 900;

/** `beside` is how wide the other columns are together. */
export function whyColumn(context: ResultContext, beside = 0): Column<Judged> {
  const { results, documents } = context.words.sheets;
  return {
    heading: results.reasons,
    width: Math.max(ROOM.width, Math.min(WIDTH, WIDEST - beside)),
    cell: (judged) => fitText(whyCell(judged, context), ROOM, documents.seeReasons),
  };
}

/** `null` where every explanation fits in its cell. */
export function planReasons(context: ResultContext): SheetPlan | null {
  const { sheets } = context.words;
  const { results, documents } = sheets;
  const long = context.outcome.subjects.flatMap(({ judged }) =>
    judged
      .map((each) => ({ judged: each, text: whyCell(each, context) }))
      .filter(({ text }) => fitText(text, ROOM, '') !== text)
      .toSorted((a, b) => byGivenName(a.judged, b.judged)),
  );
  if (long.length === 0) return null;
  const rows = long.flatMap(({ judged, text }) =>
    pieces(text).map((piece, part) => ({ judged, piece, part })),
  );
  return planList(
    {
      key: 'reasons',
      tab: documents.reasonsTab,
      title: documents.reasonsTitle,
      line: '',
      columns: [
        {
          heading: results.id,
          width: 60,
          style: 'centred',
          cell: ({ judged }) => judged.nominee.id,
        },
        { heading: results.name, width: 140, cell: ({ judged }) => judged.nominee.name },
        { heading: results.unit, width: 120, cell: ({ judged }) => judged.nominee.unit },
        {
          heading: results.conclusion,
          width: 94,
          cell: ({ judged }) => statusCell(judged, context.words),
        },
        { heading: results.reasons, width: WIDTH, cell: ({ piece }) => piece },
      ],
      rows,
      lookOf: () => 'body',
      nobody: '',
      signed: false,
      tabColor: '#8A8886',
    },
    context,
  );
}

/** A long text in parts that each fit in a cell, broken between words. */
function pieces(text: string): readonly string[] {
  const result: string[] = [];
  for (let rest = text; rest !== '';) {
    const piece = fitText(rest, ROOM, '').trimEnd();
    const taken = piece === '' ? rest : piece;
    result.push(taken);
    rest = rest.slice(taken.length).trimStart();
  }
  return result;
}

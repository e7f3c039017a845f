/** The nomination list (danh sách đề nghị khen thưởng) of one award. */
import type { AwardResult } from '../../domain/awards';
import type { SubjectOutcome } from '../../domain/judge';
import type { SheetPlan } from '../write-plan';
import { planList } from './list-sheet';
import { byGivenName, offeredBy, pointsCell, statusCell } from './listing';
import type { ResultContext } from './listing';
import { whyColumn } from './why';

export function planNominations(
  subject: SubjectOutcome,
  result: AwardResult,
  context: ResultContext,
): SheetPlan {
  const { words } = context;
  const { sheets } = words;
  const { results } = sheets;
  const { award, proposed, tied, places, empty } = result;
  const personal = subject.subject === 'individual';
  return planList(
    {
      key: `nomination.${award.code}`,
      tab: sheets.nominationTab(award.name, subject.subject),
      title: sheets.nominationTitle(award.name, subject.subject),
      line: [
        sheets.placesLine(places.count, proposed.length, tied.length, empty),
        ...waitingLine(subject, result, context),
      ].join('. '),
      columns: [
        { heading: results.number, width: 32, style: 'centred', cell: (_, index) => index + 1 },
        { heading: results.id, width: 52, style: 'centred', cell: ({ nominee }) => nominee.id },
        { heading: results.name, width: 120, cell: ({ nominee }) => nominee.name },
        ...(personal
          ? [
              { heading: results.post, width: 80, cell: ({ nominee }: Listed) => nominee.post },
              { heading: results.unit, width: 100, cell: ({ nominee }: Listed) => nominee.unit },
            ]
          : []),
        {
          heading: results.total,
          width: 48,
          style: 'points',
          cell: ({ card }) => pointsCell(card.total),
        },
        { heading: results.rank, width: 40, style: 'centred', cell: ({ rank }) => rank },
        { heading: results.status, width: 96, cell: (judged) => statusCell(judged, words) },
        whyColumn(context),
      ],
      rows: offeredBy(subject, result),
      tie: tied.length > 0 ? { tied: tied.length, places: result.tiedPlaces } : null,
      lookOf: ({ decision }) => decision.status,
      nobody: sheets.emptyPlace,
      signed: true,
      tabColor: '#C19C00',
    },
    context,
  );
}

type Listed = SubjectOutcome['judged'][number];

/** Those who wait that are named; the ranking has all. */
const NAMED_MAX = 10;

/** Of an award without a number: who waits for it, in the order of their ranks. */
function waitingLine(
  { judged }: SubjectOutcome,
  { awaiting }: AwardResult,
  { words }: ResultContext,
): readonly string[] {
  const waiting = awaiting
    .flatMap(({ index }) => judged[index] ?? [])
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byGivenName(a, b));
  if (waiting.length === 0) return [];
  const names = waiting.slice(0, NAMED_MAX).map(({ nominee }) => nominee.name);
  return [words.sheets.documents.waiting(names, waiting.length - names.length)];
}

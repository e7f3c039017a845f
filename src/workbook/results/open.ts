/** What the points cannot decide: ties at a line and cases that a condition sends to the council. */
import type { AwardResult } from '../../domain/awards';
import type { Judged } from '../../domain/decide';
import type { SubjectOutcome } from '../../domain/judge';
import type { SheetWords } from '../../i18n/sheet-words';
import type { SheetPlan } from '../write-plan';
import { planList } from './list-sheet';
import { byGivenName, pointsCell, statusCell } from './listing';
import type { ResultContext } from './listing';
import type { Nomination } from './outline';
import { whyColumn } from './why';

/** One nominee in one matter. */
export interface OpenCase {
  readonly judged: Judged;
  readonly result: AwardResult;
  readonly kind: 'tie' | 'review';
}

/** In the order of the awards; the tied of one line stand together. */
export function openCases(nominations: readonly Nomination[]): readonly OpenCase[] {
  return nominations.flatMap(({ subject, result }) => [
    ...casesOf(subject, result, 'tie'),
    ...casesOf(subject, result, 'review'),
  ]);
}

const STATUS = { tie: 'tiedAtCutLine', review: 'awaitingCouncil' } as const;

function casesOf(
  { judged }: SubjectOutcome,
  result: AwardResult,
  kind: OpenCase['kind'],
): readonly OpenCase[] {
  return judged
    .filter(
      ({ decision }) =>
        decision.status === STATUS[kind] && decision.award?.code === result.award.code,
    )
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byGivenName(a, b))
    .map((each) => ({ judged: each, result, kind }));
}

export function planOpen(cases: readonly OpenCase[], context: ResultContext): SheetPlan {
  const { words } = context;
  const { sheets } = words;
  const { results, documents } = sheets;
  const why = whyColumn(context);
  return planList(
    {
      key: 'open',
      tab: documents.openTab,
      title: documents.openTitle,
      line: '',
      columns: [
        { heading: results.number, width: 32, style: 'centred', cell: (_, index) => index + 1 },
        {
          heading: results.id,
          width: 56,
          style: 'centred',
          cell: ({ judged }) => judged.nominee.id,
        },
        { heading: results.name, width: 120, cell: ({ judged }) => judged.nominee.name },
        { heading: results.unit, width: 100, cell: ({ judged }) => judged.nominee.unit },
        {
          heading: results.total,
          width: 48,
          style: 'points',
          cell: ({ judged }) => pointsCell(judged.card.total),
        },
        { heading: results.status, width: 96, cell: ({ judged }) => statusCell(judged, words) },
        { heading: documents.openMatter, width: 100, cell: (each) => matter(each, sheets) },
        { ...why, cell: ({ judged }, index) => why.cell(judged, index) },
      ],
      rows: cases,
      lookOf: ({ judged }) => judged.decision.status,
      nobody: documents.nothingOpen,
      signed: true,
      tabColor: '#8764B8',
    },
    context,
  );
}

function matter({ result, kind }: OpenCase, { documents }: SheetWords): string {
  const { award, tiedPlaces } = result;
  return kind === 'tie'
    ? documents.tieMatter(award.name, tiedPlaces)
    : documents.reviewMatter(award.name);
}

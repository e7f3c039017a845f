/**
 * "Danh sách tóm tắt thành tích trích ngang" (An Giang 2026, V.2): everyone proposed, the higher
 * award first, collectives before individuals.
 */
import type { AwardResult } from '../../domain/awards';
import type { Judged } from '../../domain/decide';
import type { SubjectOutcome } from '../../domain/judge';
import type { Catalog } from '../../i18n/catalog';
import type { SheetPlan } from '../write-plan';
import { planList } from './list-sheet';
import { byGivenName } from './listing';
import type { ResultContext } from './listing';

/** A nomination list of the campaign: its award with the people or units of one subject. */
export interface Nomination {
  readonly subject: SubjectOutcome;
  readonly result: AwardResult;
}

export function planOutline(nominations: readonly Nomination[], context: ResultContext): SheetPlan {
  const { words } = context;
  const { results, documents, emptyPlace } = words.sheets;
  const rows = nominations.flatMap(({ subject, result }) =>
    result.proposed
      .flatMap(({ index }) => subject.judged[index] ?? [])
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byGivenName(a, b))
      .map((judged) => ({ judged, subject, award: result.award.name })),
  );
  return planList(
    {
      key: 'outline',
      tab: documents.outlineTab,
      title: documents.outlineTitle,
      line: '',
      columns: [
        { heading: results.number, width: 32, style: 'centred', cell: (_, index) => index + 1 },
        { heading: results.name, width: 130, cell: ({ judged }) => judged.nominee.name },
        { heading: results.post, width: 90, cell: ({ judged }) => judged.nominee.post },
        {
          heading: results.unit,
          width: 110,
          cell: ({ judged, subject }) =>
            subject.subject === 'individual' ? judged.nominee.unit : null,
        },
        {
          heading: documents.achievement,
          width: 272,
          cell: ({ judged, subject }) => achievement(judged, subject, words),
        },
        { heading: results.award, width: 80, cell: ({ award }) => award },
      ],
      rows,
      lookOf: () => 'body',
      nobody: emptyPlace,
      signed: true,
      tabColor: '#C19C00',
    },
    context,
  );
}

/** The office's own words, or room for them by hand, and what the points say, group by group. */
function achievement(
  { nominee, card, rank, field, classification }: Judged,
  { rubric }: SubjectOutcome,
  { sheets: { documents } }: Catalog,
): string {
  const groups = rubric.groups.flatMap(({ name }, index) => {
    const points = card.groups[index];
    return typeof points === 'number' ? [{ name, points }] : [];
  });
  const line = documents.achievementLine({ points: card.total, rank, field, classification });
  const told = nominee.achievement ?? documents.dots;
  return [told, line, ...(groups.length > 0 ? [documents.groupPoints(groups)] : [])].join('\n');
}

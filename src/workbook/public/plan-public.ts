/**
 * The copy that may be shown to everybody: who is proposed for what, and counts by unit. No reasons,
 * no codes, no posts, no points, nobody who is not proposed; groups of fewer than four people are
 * not broken down, because a count of them would speak of persons.
 */
import type { Outcome, SubjectOutcome } from '../../domain/judge';
import type { Catalog } from '../../i18n/catalog';
import { tabName } from '../address';
import { byGivenName } from '../results/listing';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { CellContent, SheetPlan } from '../write-plan';

/** Fewer people than these are not counted by themselves. */
const GROUP_MIN = 4;
const WIDTHS = [40, 200, 210, 130, 110];

export function planPublic(outcome: Outcome, words: Catalog): readonly SheetPlan[] {
  return [listSheet(outcome, words), countSheet(outcome, words)];
}

function listSheet(outcome: Outcome, words: Catalog): SheetPlan {
  const { sheets } = words;
  const { results } = sheets;
  const builder = sheetBuilder();
  addHead(builder, sheets.publicCopy.listTitle, outcome, words);
  const headings = [results.number, results.name, results.unit, results.award, results.subject];
  const header = builder.row(headings, 'header');
  const order = outcome.campaign.awards.map(({ code }) => code);
  const rows = outcome.subjects
    .flatMap((subject) => subject.awards.map((result) => ({ subject, result })))
    .toSorted((a, b) => order.indexOf(a.result.award.code) - order.indexOf(b.result.award.code))
    .flatMap(({ subject, result }) =>
      proposedIn(subject, result).map(({ nominee }): readonly CellContent[] => {
        const { award } = result;
        return [nominee.name, nominee.unit, award.name, sheets.subjects[subject.subject]];
      }),
    );
  rows.forEach((cells, index) => builder.row([index + 1, ...cells], 'body'));
  if (rows.length === 0) builder.row([null, sheets.emptyPlace, null, null, null], 'body');
  return finished(builder, sheets.publicCopy.listTab, header);
}

function proposedIn(
  { judged }: SubjectOutcome,
  { proposed }: SubjectOutcome['awards'][number],
): SubjectOutcome['judged'] {
  return proposed
    .flatMap(({ index }) => judged[index] ?? [])
    .filter(({ decision }) => decision.status === 'proposed')
    .toSorted(byGivenName);
}

function countSheet(outcome: Outcome, words: Catalog): SheetPlan {
  const { sheets } = words;
  const { summary } = sheets;
  const builder = sheetBuilder();
  addHead(builder, sheets.publicCopy.countTitle, outcome, words);
  const header = builder.row(
    [sheets.results.number, summary.unit, summary.people, summary.proposed],
    'header',
  );
  const { units } = outcome.summary;
  const large = units.filter(({ individuals }) => individuals >= GROUP_MIN);
  const small = units.filter(({ individuals }) => individuals > 0 && individuals < GROUP_MIN);
  large.forEach(({ unit, individuals, counts }, index) => {
    builder.row([index + 1, unit, individuals, counts.proposed], 'count');
  });
  const people = small.reduce((sum, { individuals }) => sum + individuals, 0);
  const proposed = small.reduce((sum, { counts }) => sum + counts.proposed, 0);
  if (people >= GROUP_MIN) {
    builder.row([null, sheets.publicCopy.smallUnits, people, proposed], 'count');
  } else if (people > 0) builder.row([null, sheets.publicCopy.notBrokenDown, null, null], 'count');
  return finished(builder, sheets.publicCopy.countTab, header);
}

function addHead(builder: SheetBuilder, title: string, outcome: Outcome, words: Catalog): void {
  const { sheets } = words;
  const lines = [sheets.campaignLine(outcome.campaign), sheets.reviewLine(outcome.asOf)];
  builder.row([title], 'title');
  for (const line of [...lines, sheets.proposalLine]) builder.row([line], 'note');
  builder.blank();
}

function finished(builder: SheetBuilder, tab: string, header: number): SheetPlan {
  return builder.sheet({
    key: 'file',
    title: tabName(tab),
    owner: 'product',
    creation: {
      columnWidths: WIDTHS,
      landscape: true,
      titleRows: [header, header],
      tabColor: '#0F6CBD',
    },
  });
}

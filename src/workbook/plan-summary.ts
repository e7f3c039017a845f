/** The summary tab: numbers of awards, results by subject and unit, dossier, points to note. */
import type { Issue } from '../domain/issue';
import { STATUSES } from '../domain/summary';
import { issueSentence, cite } from '../i18n/explain';
import { addHeading, statusPlace, tabName } from './listing';
import type { ResultContext } from './listing';
import { sheetBuilder } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import type { SheetPlan } from './write-plan';

export function planSummary(context: ResultContext, issues: readonly Issue[]): SheetPlan {
  const { sheets } = context.words;
  const builder = sheetBuilder();
  addHeading(builder, sheets.summaryTitle, context);
  addAwards(builder, context);
  addTotals(builder, context);
  addUnits(builder, context);
  addDossier(builder, context);
  addIssues(builder, context, issues);
  return {
    key: 'summary',
    title: tabName(sheets.titles.summary),
    owner: 'product',
    rows: builder.rows(),
    status: statusPlace(context),
    table: null,
    styles: builder.styles,
    entryRules: [],
    creation: {
      columnWidths: [230, 170, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75],
      frozen: { rows: 0, columns: 0 },
      landscape: true,
      titleRows: null,
      tabColor: '#107C10',
    },
  };
}

function addAwards(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { sheets } = words;
  const { summary } = sheets;
  builder.row([summary.awardsSection], 'section');
  builder.row(
    [
      summary.award,
      summary.subject,
      summary.quota,
      summary.proposed,
      summary.tied,
      summary.empty,
      summary.waiting,
      summary.basis,
    ],
    'header',
  );
  for (const { subject, awards } of outcome.subjects) {
    for (const { award, places, proposed, tied, empty, awaiting } of awards) {
      const counts = [proposed.length, tied.length, empty, awaiting.length];
      const quota = typeof places.count === 'number' ? places.count : sheets.quota(places.count);
      const basis = places.basis && sheets.quotaBasis(places.basis);
      builder.row([award.name, sheets.subjects[subject], quota, ...counts, basis], 'count');
    }
  }
  builder.blank();
}

function addTotals(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { sheets } = words;
  const { summary } = sheets;
  builder.row([summary.totalsSection], 'section');
  const short = STATUSES.map((status) => summary.statusShort[status]);
  builder.row([summary.subject, null, summary.count, ...short], 'header');
  for (const { subject, total, counts } of outcome.summary.totals) {
    const row = [
      sheets.subjects[subject],
      null,
      total,
      ...STATUSES.map((status) => counts[status]),
    ];
    builder.row(row, 'count');
  }
  builder.blank();
}

function addUnits(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { summary } = words.sheets;
  builder.row([summary.unitsSection], 'section');
  const short = STATUSES.map((status) => summary.statusShort[status]);
  builder.row([summary.unit, summary.unitStatus, summary.people, ...short], 'header');
  for (const { unit, collective, individuals, counts } of outcome.summary.units) {
    const status = collective === null ? null : summary.statusShort[collective];
    builder.row([unit, status, individuals, ...STATUSES.map((each) => counts[each])], 'count');
  }
  builder.blank();
}

function addDossier(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  if (outcome.campaign.dossier.length === 0) return;
  builder.row([words.sheets.summary.dossierSection], 'section');
  for (const { text, source } of outcome.campaign.dossier) {
    builder.row([`☐ ${text} (${cite(source, words)})`], 'note');
  }
  builder.blank();
}

function addIssues(
  builder: SheetBuilder,
  { words }: ResultContext,
  issues: readonly Issue[],
): void {
  const { summary } = words.sheets;
  builder.row([summary.issuesSection], 'section');
  if (issues.length === 0) builder.row([summary.noIssues], 'note');
  for (const issue of issues) {
    const place = words.outcome.place(issue.at);
    const sentence = issueSentence(issue, words);
    builder.row([place === '' ? sentence : `${place}: ${sentence}`], 'note');
  }
}

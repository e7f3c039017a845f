/** What the summary says in sentences: basis, dossier, what was read, what is to be noted. */
import type { Issue } from '../../domain/issue';
import { SUBJECTS } from '../../domain/campaign';
import { isInForce } from '../../domain/legal-basis';
import { cite, wordIssue } from '../../i18n/explain';
import type { DossierCase } from '../dossier/dossier-cases';
import type { EntryPlaces } from '../parse-workbook';
import type { SheetWords } from '../../i18n/sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import type { Area, CellContent } from '../write-plan';
import { VERSION } from '../version';
import { addLine } from './document';
import { bySheet, sheetCell } from './freshness';
import type { Watched } from './freshness';
import type { ResultContext } from './listing';
import { SUMMARY_PAPER } from './summary-tables';
import { textHeight } from './text-size';

/** More of them would hide the results; the pane has them all. */
const ISSUES_MAX = 100;

export function addBasis(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { summary } = words.sheets;
  builder.row([summary.basisSection], 'section');
  for (const basis of outcome.campaign.bases) {
    const { document, title, replacedBy } = basis;
    const stands = isInForce(basis, outcome.asOf);
    const text = stands
      ? summary.basisInForce(document, title)
      : summary.basisNotInForce(document, replacedBy);
    note(builder, `- ${text}`);
  }
  builder.blank();
}

/** Those of whom parts are missing that are named; the dossier's sheet has all. */
const CASES_MAX = 5;

/** What the dossier must contain, and what of it is still missing. */
export function addDossier(
  builder: SheetBuilder,
  { outcome, words }: ResultContext,
  cases: readonly DossierCase[],
): void {
  const { summary, dossier: say } = words.sheets;
  const { dossier } = outcome.campaign;
  if (dossier.length === 0) return;
  builder.row([summary.dossierSection], 'section');
  const lacking = cases.filter(({ missing }) => missing.length > 0);
  const ofRound = lacking.filter(({ isRound }) => isRound).flatMap(({ missing }) => missing);
  const ofNominees = lacking.filter(({ isRound }) => !isRound);
  for (const { text, per, source } of dossier) {
    const state = per === 'nominee' ? 'each' : ofRound.includes(text) ? 'lacking' : 'complete';
    note(builder, `${say.states[state]}: ${text} (${cite(source, words)})`);
    const without = ofNominees.filter(({ missing }) => per === 'nominee' && missing.includes(text));
    const named = without.slice(0, CASES_MAX).map(({ about }) => `${about[0]} (${about[3]})`);
    const more = without.length - named.length;
    if (named.length > 0) note(builder, `- ${say.lackedBy(named, more)}`);
  }
  if (lacking.length === 0) note(builder, say.allThere);
  builder.blank();
}

/** Whom an award was proposed for before: the council asks for it, and no points say it. */
export function addRepeats(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  if (outcome.repeats.length === 0) return;
  const { history } = words.sheets;
  builder.row([history.repeatSection], 'section');
  for (const winner of outcome.repeats) note(builder, history.repeatLine(winner));
  builder.blank();
}

/** The reading receipt: which rows of which sheets the results rest on. */
export function addRead(
  builder: SheetBuilder,
  { words }: ResultContext,
  places: EntryPlaces,
): void {
  const { summary, subjects } = words.sheets;
  builder.row([summary.readSection], 'section');
  const lines = SUBJECTS.flatMap((subject) => {
    const place = places[subject];
    if (!place || place.rows.length === 0) return [];
    const { sheetName: sheet, rows } = place;
    const [from, to] = [Math.min(...rows) + 1, Math.max(...rows) + 1];
    return [summary.readLine({ subject: subjects[subject], rows: rows.length, sheet, from, to })];
  });
  for (const line of lines.length > 0 ? lines : [summary.nothingRead]) note(builder, line);
  note(builder, summary.versionLine(VERSION));
  note(builder, summary.fingerprintMeaning);
}

/** Columns of the pieces that stand beside each other: those of the name, those of the state. */
const BESIDE = [
  [0, 1, 1],
  [2, 3, 2],
  [7, 3, 2],
] as const;

/** Each input sheet with whether it is still as it was judged; answers where that stands. */
export function addWatched(
  builder: SheetBuilder,
  watched: readonly Watched[],
  sheets: SheetWords,
): Area {
  const area = { row: builder.next, column: 1, columns: SUMMARY_PAPER.widths.length - 1 };
  const pieces = bySheet(watched);
  for (let first = 0; first < pieces.length; first += BESIDE.length) {
    const row = builder.next;
    const cells: CellContent[] = SUMMARY_PAPER.widths.map(() => null);
    BESIDE.forEach(([at, names, states], index) => {
      const piece = pieces[first + index];
      cells[at] = piece?.title ?? null;
      cells[at + names] = piece ? sheetCell(piece.formulas, sheets) : null;
      if (names > 1) builder.merge({ row, column: at, rows: 1, columns: names });
      if (states > 1) builder.merge({ row, column: at + names, rows: 1, columns: states });
    });
    builder.row(cells, 'body');
    const widths = SUMMARY_PAPER.widths;
    const heights = BESIDE.map(([at, names]) => {
      const width = widths.slice(at, at + names).reduce((sum, each) => sum + each, 0);
      return textHeight(String(cells[at] ?? ''), width, { size: 11 });
    });
    builder.height(row, Math.max(...heights));
  }
  builder.blank();
  return { ...area, rows: Math.max(1, builder.next - 1 - area.row) };
}

export function addIssues(
  builder: SheetBuilder,
  { words }: ResultContext,
  issues: readonly Issue[],
): void {
  const { summary } = words.sheets;
  builder.row([summary.issuesSection], 'section');
  for (const issue of issues.slice(0, ISSUES_MAX)) note(builder, `- ${wordIssue(issue, words)}`);
  const more = issues.length - ISSUES_MAX;
  if (more > 0) note(builder, summary.moreIssues(more));
  if (issues.length === 0) note(builder, summary.noIssues);
}

function note(builder: SheetBuilder, text: string): void {
  addLine(builder, SUMMARY_PAPER, text, 'recipients');
}

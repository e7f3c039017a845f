/** The sheet in which an office enters one subject: who, the facts, the marks by criterion code. */
import type { Campaign, Subject } from '../domain/campaign';
import { rubricOf } from '../domain/criterion';
import type { Criterion } from '../domain/criterion';
import type { Entrants } from '../domain/entry';
import type { FactDefinition } from '../domain/fact';
import type { SheetWords } from '../i18n/sheet-words';
import { enteredFacts, hasBallots, isTyped, markedCriteria } from './asked-columns';
import { givenCell, markCell } from './given-cells';
import { markRule, markWidth } from './mark-columns';
import { sheetBuilder } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import type { CellContent, SheetPlan } from './write-plan';

/** Rows that are ready to be filled, drop-downs and all, beyond those that are given. */
const READY_ROWS = { individual: 50, collective: 10 } as const;

export interface NomineeContent {
  readonly entrants: Entrants | undefined;
  /** Rows of the collectives sheet in which the names of units stand; `null` without such a sheet. */
  readonly unitRows: number | null;
}

export function readyRows(subject: Subject, entrants: Entrants | undefined): number {
  return (entrants?.nominees.length ?? 0) + READY_ROWS[subject];
}

/** Criteria that are marked in the scoring sheet: those that are there, or all in a new campaign. */
export function ballotCriteria(
  campaign: Campaign,
  subject: Subject,
  entrants: Entrants | undefined,
): readonly Criterion[] {
  const marked = markedCriteria(campaign, subject);
  if (!hasBallots(campaign)) return [];
  const ballots = entrants?.ballots;
  if (!ballots) return marked;
  return marked.filter(({ code }) => ballots.marks.has(code) || ballots.facts.has(code));
}

const WIDTHS = {
  individual: [70, 150, 130, 150],
  collective: [70, 220],
} as const;

/** What the sheet has columns for. */
interface Asked {
  readonly subject: Subject;
  readonly lead: readonly string[];
  readonly facts: readonly FactDefinition[];
  readonly criteria: readonly Criterion[];
}

export function planNomineeSheet(
  subject: Subject,
  campaign: Campaign,
  { entrants, unitRows }: NomineeContent,
  sheets: SheetWords,
): SheetPlan {
  const { columns, titles } = sheets;
  const elsewhere = ballotCriteria(campaign, subject, entrants);
  const criteria = markedCriteria(campaign, subject).filter((each) => !elsewhere.includes(each));
  const facts = enteredFacts(campaign, subject);
  const person = [columns.nomineeId, columns.personName, columns.post, columns.unit];
  const lead = subject === 'individual' ? person : [columns.nomineeId, columns.collectiveName];
  const asked: Asked = { subject, lead, facts, criteria };

  const builder = sheetBuilder();
  builder.row([sheets.inputTitle(subject, campaign)], 'title');
  builder.row([sheets.notes.nominees], 'note');
  builder.row(groupBands(campaign, asked), 'note');
  const header = builder.row(
    [
      ...lead,
      ...facts.map(({ label }) => label),
      columns.evidence,
      ...criteria.map(({ code }) => code),
      columns.achievement,
    ],
    'header',
  );
  entrants?.nominees.forEach((_, index) => {
    builder.row(nomineeRow(entrants, index, asked, sheets), 'body');
  });
  const rows = readyRows(subject, entrants);
  addRules(builder, asked, { first: header + 1, rows, unitRows }, sheets);
  return builder.sheet({
    key: subject === 'individual' ? 'individuals' : 'collectives',
    title: subject === 'individual' ? titles.individuals : titles.collectives,
    owner: 'user',
    creation: {
      columnWidths: [
        ...[...WIDTHS[subject], ...facts.map(() => 95), 150],
        ...[...criteria.map(markWidth), 280],
      ],
      frozen: { rows: header + 1, columns: 2 },
      titleRows: [header, header],
      tabColor: '#0F6CBD',
    },
  });
}

/** Group titles stand above the first mark column of each group. */
function groupBands(
  campaign: Campaign,
  { subject, lead, facts, criteria }: Asked,
): readonly CellContent[] {
  const first = new Map<Criterion, string>();
  const rubric = rubricOf(campaign, subject);
  for (const { name, criteria: lines } of rubric.groups) {
    const marked = lines.flatMap((line) => {
      const criterion = rubric.criteria[line];
      return criterion && criteria.includes(criterion) ? [criterion] : [];
    });
    if (marked[0]) first.set(marked[0], name);
  }
  const before = Array<null>(lead.length + facts.length + 1).fill(null);
  return [...before, ...criteria.map((criterion) => first.get(criterion) ?? null)];
}

function nomineeRow(
  { nominees, facts: values, marks }: Entrants,
  index: number,
  { subject, facts, criteria }: Asked,
  sheets: SheetWords,
): readonly CellContent[] {
  const nominee = nominees[index];
  const about = subject === 'individual' ? [nominee?.post ?? '', nominee?.unit ?? ''] : [];
  const given = (code: string) => values.get(code)?.[index] ?? null;
  return [
    nominee?.id ?? '',
    nominee?.name ?? '',
    ...about,
    ...facts.map(({ code, kind }) => givenCell(given(code), kind, sheets)),
    nominee?.document ?? '',
    ...criteria.map((criterion) =>
      isTyped(criterion)
        ? markCell(marks.get(criterion.code)?.[index] ?? 'blank', sheets)
        : givenCell(given(criterion.code), 'choice', sheets),
    ),
    nominee?.achievement ?? '',
  ].map((cell) => (cell === '' ? null : cell));
}

function addRules(
  builder: SheetBuilder,
  { subject, lead, facts, criteria }: Asked,
  ready: { readonly first: number; readonly rows: number; readonly unitRows: number | null },
  sheets: SheetWords,
): void {
  const { notes } = sheets;
  const { first, rows, unitRows } = ready;
  const column = (index: number) => ({ row: first, column: index, rows, columns: 1 });
  facts.forEach(({ label, values, kind }, index) => {
    const area = column(lead.length + index);
    if (kind === 'choice') {
      const prompt = { title: label, message: notes.fact };
      builder.rule({ area, rule: { kind: 'list', values, isOpen: true }, prompt });
      return;
    }
    if (kind === 'date') builder.style(area, 'text');
    builder.rule({ area, rule: { kind: 'any' }, prompt: { title: label, message: notes[kind] } });
  });
  const marksFrom = lead.length + facts.length + 1;
  criteria.forEach((criterion, index) => {
    builder.rule(markRule(criterion, column(marksFrom + index), sheets));
  });
  if (subject === 'individual' && unitRows !== null) {
    const units = { row: first, column: 1, rows: unitRows, columns: 1 };
    const prompt = { title: sheets.columns.unit, message: notes.unit };
    const rule = { kind: 'listFrom', sheet: 'collectives', area: units } as const;
    builder.rule({ area: column(lead.length - 1), rule, prompt });
  }
}

/** The sheet in which an office enters one subject: who, the facts, the marks by criterion code. */
import type { Campaign, Criterion, FactDefinition, Subject } from '../domain/campaign';
import { rubricOf } from '../domain/campaign';
import type { Entrants, Mark } from '../domain/entry';
import { asCellNumber } from '../domain/points';
import type { SheetWords } from '../i18n/sheet-words';
import { sheetBuilder } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import type { CellContent, SheetPlan } from './write-plan';

/** Rows that are ready to be filled, drop-downs and all, beyond those that are given. */
const READY_ROWS = { individual: 50, collective: 10 } as const;

export interface NomineeContent {
  readonly entrants: Entrants | undefined;
  /** Rows of the collectives sheet in which the names of units stand or may be entered. */
  readonly unitRows: number;
}

export function readyRows(subject: Subject, entrants: Entrants | undefined): number {
  return (entrants?.nominees.length ?? 0) + READY_ROWS[subject];
}

const WIDTHS = {
  individual: [70, 150, 130, 150],
  collective: [70, 220],
} as const;

export function planNomineeSheet(
  subject: Subject,
  campaign: Campaign,
  { entrants, unitRows }: NomineeContent,
  sheets: SheetWords,
): SheetPlan {
  const { columns, titles } = sheets;
  const { criteria, groups } = rubricOf(campaign, subject);
  const facts = campaign.facts.filter(({ appliesTo }) => appliesTo.includes(subject));
  const person = [columns.nomineeId, columns.personName, columns.post, columns.unit];
  const lead = subject === 'individual' ? person : [columns.nomineeId, columns.collectiveName];
  const marksFrom = lead.length + facts.length + 1;

  const builder = sheetBuilder();
  builder.row([sheets.inputTitle(subject, campaign)], 'title');
  builder.row([sheets.notes.nominees], 'note');
  // Group titles stand above the first mark column of each group.
  const bands = new Map(groups.map(({ name, criteria: lines }) => [lines[0], name]));
  const before = Array<null>(marksFrom).fill(null);
  builder.row([...before, ...criteria.map((_, index) => bands.get(index) ?? null)], 'note');
  const header = builder.row(
    [
      ...lead,
      ...facts.map(({ label }) => label),
      columns.evidence,
      ...criteria.map(({ code }) => code),
    ],
    'header',
  );
  entrants?.nominees.forEach((_, index) => {
    builder.row(nomineeRow(subject, entrants, index, facts, criteria), 'body');
  });
  addRules(builder, {
    subject,
    campaign,
    sheets,
    first: header + 1,
    rows: readyRows(subject, entrants),
    lead: lead.length,
    marksFrom,
    unitRows,
  });
  return {
    key: subject === 'individual' ? 'individuals' : 'collectives',
    title: subject === 'individual' ? titles.individuals : titles.collectives,
    owner: 'user',
    rows: builder.rows(),
    status: null,
    table: null,
    styles: builder.styles,
    entryRules: builder.rules,
    creation: {
      columnWidths: [...WIDTHS[subject], ...facts.map(() => 95), 150, ...criteria.map(() => 42)],
      frozen: { rows: header + 1, columns: 2 },
      landscape: true,
      titleRows: [header, header],
      tabColor: '#0F6CBD',
    },
  };
}

function nomineeRow(
  subject: Subject,
  { nominees, facts: values, marks }: Entrants,
  index: number,
  facts: readonly FactDefinition[],
  criteria: readonly Criterion[],
): readonly CellContent[] {
  const nominee = nominees[index];
  const about = subject === 'individual' ? [nominee?.post ?? '', nominee?.unit ?? ''] : [];
  return [
    nominee?.id ?? '',
    nominee?.name ?? '',
    ...about,
    ...facts.map(({ code }) => values.get(code)?.[index] ?? null),
    nominee?.document ?? '',
    ...criteria.map(({ code }) => markCell(marks.get(code)?.[index] ?? 'blank')),
  ].map((cell) => (cell === '' ? null : cell));
}

function addRules(
  builder: SheetBuilder,
  about: {
    subject: Subject;
    campaign: Campaign;
    sheets: SheetWords;
    first: number;
    rows: number;
    lead: number;
    marksFrom: number;
    unitRows: number;
  },
): void {
  const { campaign, sheets, first, rows, lead, marksFrom } = about;
  const column = (index: number) => ({ row: first, column: index, rows, columns: 1 });
  const facts = campaign.facts.filter(({ appliesTo }) => appliesTo.includes(about.subject));
  facts.forEach(({ label, values }, index) => {
    const prompt = { title: label, message: sheets.notes.fact };
    builder.rule({ area: column(lead + index), rule: { kind: 'list', values }, prompt });
  });
  rubricOf(campaign, about.subject).criteria.forEach(({ code, text, pointsMax }, index) => {
    const maximum = asCellNumber(pointsMax);
    const prompt = {
      title: `${code} (0 – ${sheets.points(pointsMax)})`,
      message: `${text} ${sheets.notes.mark}`,
    };
    builder.rule({ area: column(marksFrom + index), rule: { kind: 'points', maximum }, prompt });
  });
  if (about.subject === 'individual') {
    const units = { row: first, column: 1, rows: about.unitRows, columns: 1 };
    const prompt = { title: sheets.columns.unit, message: sheets.notes.unit };
    const rule = { kind: 'listFrom', sheet: 'collectives', area: units } as const;
    builder.rule({ area: column(lead - 1), rule, prompt });
  }
}

function markCell(mark: Mark): CellContent {
  if (mark === 'blank') return null;
  return mark === 'notApplicable' ? 'KAD' : asCellNumber(mark);
}

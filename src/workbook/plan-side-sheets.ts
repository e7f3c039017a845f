/** Sheets beside the lists: scoring sheets, one a subject, and registers, one a name. */
import type { Campaign, Subject } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Entrants, Register } from '../domain/entry';
import type { SheetWords } from '../i18n/sheet-words';
import { isTyped } from './asked-columns';
import { givenCell, markCell } from './given-cells';
import { tabName } from './address';
import { markRule, markWidth } from './mark-columns';
import { registerKey } from './parse-registers';
import type { ColumnUse, RegisterUse } from './register-uses';
import { sheetBuilder } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import type { Area, CellContent, SheetKey, SheetPlan } from './write-plan';

/** Rows that are ready to be filled, beyond those that are given. */
const READY_ROWS = 200;

/** Three rows stand above the headings, as in the lists. */
const FIRST_ROW = 4;

export interface SideSheet {
  readonly subject: Subject;
  /** Rows of the list in which codes stand or may be entered. */
  readonly listRows: number;
}

export function planBallotSheet(
  campaign: Campaign,
  { subject, listRows }: SideSheet,
  criteria: readonly Criterion[],
  entrants: Entrants | undefined,
  sheets: SheetWords,
): SheetPlan {
  const { columns, titles } = sheets;
  const { scorers, periods } = campaign.marking;
  const title = subject === 'individual' ? titles.ballotsIndividual : titles.ballotsCollective;
  const who = [
    columns.nomineeId,
    ...(scorers.length > 0 ? [columns.scorer] : []),
    ...(periods.length > 0 ? [columns.period] : []),
  ];
  const builder = startSheet(title, sheets.notes.ballots);
  builder.row([...who, ...criteria.map(({ code }) => code)], 'header');
  const ballots = entrants?.ballots;
  ballots?.nominees.forEach((nominee, row) => {
    const given = (criterion: Criterion) =>
      isTyped(criterion)
        ? markCell(ballots.marks.get(criterion.code)?.[row] ?? 'blank', sheets)
        : givenCell(ballots.facts.get(criterion.code)?.[row] ?? null, 'choice', sheets);
    const lead = [
      entrants?.nominees[nominee]?.id ?? null,
      ...(scorers.length > 0 ? [ballots.scorers[row] ?? null] : []),
      ...(periods.length > 0 ? [ballots.periods[row] ?? null] : []),
    ];
    builder.row([...lead, ...criteria.map(given)], 'body');
  });
  const rows = (ballots?.nominees.length ?? 0) + READY_ROWS;
  const column = (index: number): Area => ({ row: FIRST_ROW, column: index, rows, columns: 1 });
  addIds(builder, column(0), { subject, listRows }, sheets);
  addCodes(builder, who, columns.scorer, scorers, column);
  addCodes(builder, who, columns.period, periods, column);
  criteria.forEach((criterion, index) => {
    builder.rule(markRule(criterion, column(who.length + index), sheets));
  });
  const widths = [...who.map(() => 90), ...criteria.map(markWidth)];
  return sidePlan(builder, `ballots.${subject}`, title, widths);
}

function addCodes(
  builder: SheetBuilder,
  headings: readonly string[],
  heading: string,
  coded: readonly { readonly code: string }[],
  column: (index: number) => Area,
): void {
  if (coded.length === 0) return;
  const values = coded.map(({ code }) => code);
  const area = column(headings.indexOf(heading));
  builder.rule({ area, rule: { kind: 'list', values }, prompt: null });
}

export function planRegister(
  { name, columns }: RegisterUse,
  register: Register | undefined,
  list: SideSheet | null,
  sheets: SheetWords,
): SheetPlan {
  const builder = startSheet(name.toUpperCase(), sheets.notes.register);
  builder.row([sheets.columns.nomineeId, ...columns.map(({ heading }) => heading)], 'header');
  register?.ids.forEach((id, row) => {
    const cells = columns.map(({ heading, kind }): CellContent =>
      givenCell(register.columns.get(heading)?.[row] ?? null, kind, sheets),
    );
    builder.row([id, ...cells], 'body');
  });
  const rows = (register?.ids.length ?? 0) + READY_ROWS;
  const column = (index: number): Area => ({ row: FIRST_ROW, column: index, rows, columns: 1 });
  if (list) addIds(builder, column(0), list, sheets);
  columns.forEach((use, index) => {
    addColumnRule(builder, column(index + 1), use, sheets);
  });
  return sidePlan(builder, registerKey(name), tabName(name), [90, ...columns.map(() => 130)]);
}

/** Texts that rules ask for are offered; others may stand there as well, so nothing is refused. */
function addColumnRule(
  builder: SheetBuilder,
  area: Area,
  { heading, kind, choices, texts }: ColumnUse,
  { notes }: SheetWords,
): void {
  if (kind === 'date') builder.style(area, 'text');
  const isClosed = choices.length > 0;
  const message = kind === 'choice' ? texts.join('; ') : notes[kind];
  const rule = isClosed
    ? ({ kind: 'list', values: choices, isOpen: true } as const)
    : ({ kind: 'any' } as const);
  builder.rule({ area, rule, prompt: { title: heading, message } });
}

/** Title and note above the headings. */
export function startSheet(title: string, note: string): SheetBuilder {
  const builder = sheetBuilder();
  builder.row([title], 'title');
  builder.row([note], 'note');
  builder.blank();
  return builder;
}

function addIds(
  builder: SheetBuilder,
  area: Area,
  { subject, listRows }: SideSheet,
  { columns, notes }: SheetWords,
): void {
  const sheet = subject === 'individual' ? 'individuals' : 'collectives';
  const from = { row: FIRST_ROW, column: 0, rows: listRows, columns: 1 };
  const prompt = { title: columns.nomineeId, message: notes.nomineeId };
  builder.rule({ area, rule: { kind: 'listFrom', sheet, area: from }, prompt });
}

export function sidePlan(
  builder: SheetBuilder,
  key: SheetKey,
  title: string,
  columnWidths: readonly number[],
): SheetPlan {
  return builder.sheet({
    key,
    title,
    owner: 'user',
    creation: {
      columnWidths,
      frozen: { rows: FIRST_ROW, columns: 1 },
      titleRows: [FIRST_ROW - 1, FIRST_ROW - 1],
      tabColor: '#0F6CBD',
    },
  });
}

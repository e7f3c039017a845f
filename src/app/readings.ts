/** What was understood of the workbook, sheet by sheet: a receipt of reading, and what may be chosen. */
import type { Campaign, Subject } from '../domain/campaign';
import { SUBJECTS } from '../domain/campaign';
import type { InputSheet as InputName } from '../domain/issue';
import { enteredFacts, markedCriteria } from '../workbook/asked-columns';
import { INPUT_SHEETS, isChosenAs } from '../workbook/chosen';
import type { ColumnUse } from '../workbook/chosen';
import type { ColumnReading } from '../workbook/column-readings';
import { inputCandidates } from '../workbook/find-sheets';
import type { EntryPlaces, InputSheet } from '../workbook/parse-workbook';
import { TABLES } from '../workbook/layout';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { InputKey } from '../workbook/write-plan';

/** What a column may be read as; known columns by their keys. */
export interface ReadingOption {
  readonly as: Exclude<ColumnUse, 'unused'>;
  readonly code: string;
  /** Heading of a fact, text of a criterion; empty for known columns. */
  readonly text: string;
}

/** A list of nominees: where its headings stand, and what its columns were and may be read as. */
export interface ListReading {
  readonly subject: Subject;
  readonly headerRow: number;
  readonly columns: readonly ColumnReading[];
  readonly options: readonly ReadingOption[];
  readonly nominees: number;
}

export interface Reading {
  readonly key: InputKey;
  readonly sheet: string;
  /** `null` for a sheet that is no list of nominees. */
  readonly list: ListReading | null;
}

/** Which sheet is which, and which could be. */
export interface SheetChoices {
  readonly sheets: readonly string[];
  readonly roles: readonly SheetRole[];
  /** How much was chosen by hand; choices that cannot be followed count, too. */
  readonly chosen: number;
}

export interface SheetRole {
  readonly is: InputName;
  readonly sheet: string | null;
  readonly isChosen: boolean;
}

export interface ReadingReceipt {
  readonly readings: readonly Reading[];
  readonly sheetChoices: SheetChoices;
}

interface Read {
  readonly campaign: Campaign | null;
  readonly inputs: readonly InputSheet[];
  readonly places: EntryPlaces;
  /** `null` where the workbook could not be read. */
  readonly snapshot: WorkbookSnapshot | null;
}

export function receiptOf(read: Read): ReadingReceipt {
  return { readings: readingsOf(read), sheetChoices: sheetChoicesOf(read) };
}

function readingsOf({ campaign, inputs, places }: Read): readonly Reading[] {
  return inputs.map(({ key, sheet }): Reading => {
    const subject = SUBJECTS.find((each) => places[each]?.sheetId === sheet.id);
    const place = subject && places[subject];
    if (!place || !campaign) return { key, sheet: sheet.name, list: null };
    const { headerRow, columns, rows } = place;
    const options = optionsOf(campaign, subject);
    const list = { subject, headerRow, columns, options, nominees: rows.length };
    return { key, sheet: sheet.name, list };
  });
}

function optionsOf(campaign: Campaign, subject: Subject): readonly ReadingOption[] {
  const { required, optional } = subject === 'individual' ? TABLES.individuals : TABLES.collectives;
  return [
    ...[...required, ...optional].map((code) => ({ as: 'who', code, text: '' }) as const),
    ...enteredFacts(campaign, subject).map(
      ({ code, label }) => ({ as: 'fact', code, text: label }) as const,
    ),
    ...markedCriteria(campaign, subject).map(
      ({ code, text }) => ({ as: 'mark', code, text }) as const,
    ),
  ];
}

function sheetChoicesOf({ inputs, snapshot }: Read): SheetChoices {
  const candidates = snapshot ? inputCandidates(snapshot) : [];
  const choices = (snapshot?.sheets ?? []).flatMap(({ chosen }) => chosen);
  return {
    sheets: candidates.map(({ name }) => name),
    roles: INPUT_SHEETS.map((is): SheetRole => {
      const sheet = inputs.find(({ key }) => key === is)?.sheet;
      const isChosen = sheet !== undefined && isChosenAs(sheet, is);
      return { is, sheet: sheet?.name ?? null, isChosen };
    }),
    chosen: choices.length + (snapshot?.lostChoices.length ?? 0),
  };
}

/**
 * The settings sheet: what the campaign is, what the office answered, which facts and awards it
 * has. Every row that cannot be read is reported with its cell; nothing is guessed.
 */
import type { Citation } from '../domain/citation';
import type {
  Award,
  ChosenOption,
  Day,
  DossierItem,
  FactDefinition,
  Question,
  Quota,
} from '../domain/campaign';
import type { CodeKind } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import { cellName } from './address';
import { dayOf, countOf, isBlank, textOf } from './cells';
import { ORIGIN_WORDS, SUBJECT_WORDS, choiceOf, listOf, readChoices } from './choices';
import { cellOf, findTable, placeOf, rowsOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import { TABLES, itemLabels } from './layout';
import type { ColumnKey, TableLayout } from './layout';
import type { SheetSnapshot } from './snapshot';
import { fold, foldHeading } from './text';

/**
 * A table of the settings sheet with the rows that hold something; `null` if it is not there. One
 * that lacks a heading is reported: without its conditions everybody would be eligible.
 */
export function tableIn<K extends ColumnKey>(
  sheet: SheetSnapshot,
  layout: TableLayout<K>,
  log: IssueLog,
): { table: FoundTable<K>; rows: readonly number[] } | null {
  const table = findTable(sheet, layout, Infinity);
  if (!table) return null;
  for (const key of table.missing) {
    const at = { sheet: sheet.name, cell: cellName(table.headerRow, sheet.used?.column ?? 0) };
    log.blocks(at, { code: 'columnMissing', column: key });
  }
  return { table, rows: table.missing.length === 0 ? rowsOf(table) : [] };
}

/** Reads rows that start with a code, leaving out and reporting those without one or with a used one. */
export function readCoded<K extends ColumnKey, T>(
  found: { table: FoundTable<K>; rows: readonly number[] },
  codeKey: K,
  kind: CodeKind,
  log: IssueLog,
  read: (row: number, code: string) => T,
): readonly T[] {
  const seen = new Map<string, string>();
  return found.rows.flatMap((row) => {
    const code = textIn(found.table, row, codeKey);
    const at = placeOf(found.table, row, codeKey);
    const first = seen.get(fold(code));
    if (code === '') log.blocks(at, { code: 'codeMissing', kind });
    else if (first !== undefined) log.blocks(at, { code: 'codeTwice', kind, got: code, first });
    else {
      seen.set(fold(code), at.cell);
      return [read(row, code)];
    }
    return [];
  });
}

export function citationOf<K extends ColumnKey>(table: FoundTable<K>, row: number): Citation {
  const columns = table as unknown as FoundTable<ColumnKey>;
  return {
    document: textIn(columns, row, 'document'),
    section: textIn(columns, row, 'section'),
    origin: choiceOf(textIn(columns, row, 'origin'), ORIGIN_WORDS) ?? 'office',
  };
}

/** General information; text that is missing stays empty and is judged by the caller. */
export interface Info {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  readonly issuer: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
  readonly scaleApproval: string | null;
}

export function parseInfo(sheet: SheetSnapshot, asOf: Day | undefined, log: IssueLog): Info {
  const found = tableIn(sheet, TABLES.info, log);
  const whole = { sheet: sheet.name, cell: '' };
  const rowOf = (key: Parameters<typeof itemLabels>[0]) =>
    found?.rows.find((row) =>
      itemLabels(key).includes(foldHeading(textIn(found.table, row, 'item'))),
    );
  const text = (key: Parameters<typeof itemLabels>[0]) => {
    const row = rowOf(key);
    return found && row !== undefined ? textIn(found.table, row, 'content') : '';
  };
  const day = (key: Parameters<typeof itemLabels>[0]): Day | null => {
    const row = rowOf(key);
    if (!found || row === undefined) return null;
    const cell = cellOf(found.table, row, 'content');
    const value = dayOf(cell);
    if (value === null && !isBlank(cell)) {
      log.blocks(placeOf(found.table, row, 'content'), {
        code: 'dateUnreadable',
        got: textOf(cell),
      });
    }
    return value;
  };
  const place = (key: Parameters<typeof itemLabels>[0]) => {
    const row = rowOf(key);
    return found && row !== undefined ? placeOf(found.table, row, 'content') : whole;
  };

  const info = {
    id: text('campaignId'),
    name: text('campaignName'),
    plan: text('plan'),
    issuer: text('issuer'),
    from: day('from'),
    to: day('to'),
    asOf: asOf ?? day('asOf'),
    scaleApproval: text('scaleApproval') === '' ? null : text('scaleApproval'),
  };
  const isWhole = found?.table.missing.length === 0;
  if (info.name === '' && isWhole) {
    const row = rowOf('campaignName');
    const setting = found && row !== undefined ? textIn(found.table, row, 'item') : 'campaignName';
    log.blocks(place('campaignName'), { code: 'settingMissing', setting });
  }
  // One that stands there and cannot be read has been reported as such.
  if (info.asOf === null && text('asOf') === '' && isWhole)
    log.blocks(place('asOf'), { code: 'reviewDateMissing' });
  if (info.from !== null && info.to !== null && info.from > info.to) {
    log.blocks(place('from'), { code: 'periodBackwards', from: info.from, to: info.to });
  }
  if (info.scaleApproval === null) log.warns(place('scaleApproval'), { code: 'scaleProposed' });
  return info;
}

/**
 * `null` where a heading is missing, so that what refers to the table is not reported as well.
 * Choices are written "A. Phải đạt cả hai; B. Đạt một trong hai"; the answer is a letter.
 */
export function parseQuestions(sheet: SheetSnapshot, log: IssueLog): readonly Question[] | null {
  const found = tableIn(sheet, TABLES.questions, log);
  if (!found) return [];
  if (found.table.missing.length > 0) return null;
  const { table } = found;
  return readCoded(found, 'questionCode', 'question', log, (row, code) => {
    const choices = textIn(table, row, 'choices');
    const options = [
      ...choices.matchAll(/(?:^|;)\s*([\p{L}\p{N}]+)\.\s+(.+?)(?=;\s*[\p{L}\p{N}]+\.\s|$)/gu),
    ].map((match) => ({
      code: match[1] ?? '',
      text: (match[2] ?? '').trim(),
    }));
    const text = textIn(table, row, 'question');
    const planWords = textIn(table, row, 'planWords');
    const got = textIn(table, row, 'answer');
    const answer = options.find((option) => fold(option.code) === fold(got))?.code ?? null;
    const named = options.map((option) => `${option.code}. ${option.text}`);
    const at = placeOf(table, row, 'answer');
    if (got === '') {
      log.blocks(at, { code: 'questionOpen', question: text, planWords, choices: named });
    } else if (answer === null) {
      log.blocks(at, { code: 'answerUnknown', question: text, got, choices: named });
    }
    return { code, text, planWords, options, answer, source: citationOf(table, row) };
  });
}

/** `null` where a heading is missing, as for questions. */
export function parseFacts(sheet: SheetSnapshot, log: IssueLog): readonly FactDefinition[] | null {
  const found = tableIn(sheet, TABLES.facts, log);
  if (!found) return [];
  if (found.table.missing.length > 0) return null;
  const { table } = found;
  return readCoded(found, 'factCode', 'fact', log, (row, code) => ({
    code,
    label: textIn(table, row, 'factLabel'),
    appliesTo: readChoices(table, row, 'subjects', SUBJECT_WORDS, log),
    values: listOf(textIn(table, row, 'values')),
    documented: listOf(textIn(table, row, 'documented')),
  }));
}

export function parseAwards(
  sheet: SheetSnapshot,
  questions: readonly Question[] | null,
  log: IssueLog,
): readonly Award[] {
  const found = tableIn(sheet, TABLES.awards, log);
  if (found && found.table.missing.length > 0) return [];
  if (!found || found.rows.length === 0) {
    log.warns({ sheet: sheet.name, cell: '' }, { code: 'noAwards' });
    return [];
  }
  const { table } = found;
  return readCoded(found, 'awardCode', 'award', log, (row, code) => {
    const name = textIn(table, row, 'awardName');
    return {
      code,
      name,
      authority: textIn(table, row, 'authority'),
      subject: readChoices(table, row, 'subjects', SUBJECT_WORDS, log)[0] ?? 'individual',
      quota: readQuota(table, row, name, log),
      onlyIf: readOnlyIf(table, row, name, questions, log),
      source: citationOf(table, row),
    };
  });
}

export function parseDossier(sheet: SheetSnapshot, log: IssueLog): readonly DossierItem[] {
  const found = tableIn(sheet, TABLES.dossier, log);
  if (!found) return [];
  return found.rows.map((row) => ({
    text: textIn(found.table, row, 'dossierItem'),
    source: citationOf(found.table, row),
  }));
}

/** "Q1=A": a rule that stands only under an answer. Empty means always. */
export function readOnlyIf<K extends ColumnKey>(
  table: FoundTable<K>,
  row: number,
  rule: string,
  questions: readonly Question[] | null,
  log: IssueLog,
): ChosenOption | null {
  const columns = table as unknown as FoundTable<ColumnKey>;
  const text = textIn(columns, row, 'onlyIf');
  if (text === '' || !questions) return null;
  const [left = '', right = ''] = text.split('=').map(fold);
  const question = questions.find(({ code }) => fold(code) === left);
  const option = question?.options.find(({ code }) => fold(code) === right);
  if (question && option) return { question: question.code, option: option.code };
  log.blocks(placeOf(columns, row, 'onlyIf'), {
    code: 'conditionUnreadable',
    gate: rule,
    got: text,
  });
  return null;
}

function readQuota(
  table: FoundTable<
    | (typeof TABLES.awards.required)[number]
    | 'authority'
    | 'onlyIf'
    | 'document'
    | 'section'
    | 'origin'
  >,
  row: number,
  award: string,
  log: IssueLog,
): Quota {
  const cell = cellOf(table, row, 'quota');
  const text = fold(textOf(cell));
  const words = Object.values(catalogs).map(({ sheets }) => sheets);
  if (text === '' || words.some(({ awaiting }) => fold(awaiting) === text)) return 'awaiting';
  if (words.some(({ unlimited }) => fold(unlimited) === text)) return 'unlimited';
  const count = countOf(cell);
  if (count === null) {
    log.blocks(placeOf(table, row, 'quota'), { code: 'quotaInvalid', award, got: textOf(cell) });
  }
  return count ?? 'awaiting';
}

/**
 * Entries written as an office types them: one flat row a nominee, cells in Vietnamese notation.
 *
 * A row names its facts and marks by code; `marks` is what every typed line gets that the row does
 * not name ("full" is its maximum). "KAD" is not applicable, an empty text is a blank cell.
 */
import type { Award } from '../../src/domain/award';
import type { Campaign, Day, Subject } from '../../src/domain/campaign';
import type { Criterion } from '../../src/domain/criterion';
import { NOBODY } from '../../src/domain/entry';
import type { Entrants, Entry, Mark, Register } from '../../src/domain/entry';
import { readFraction } from '../../src/domain/fraction';
import { judgeCampaign } from '../../src/domain/judge';
import { decimalText, readDecimal } from '../../src/domain/points';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';

export type Row = Readonly<Record<string, string>>;

export interface Rows {
  readonly collectives?: readonly Row[];
  readonly individuals?: readonly Row[];
  readonly registers?: Readonly<Record<string, readonly Row[]>>;
}

/** What is asserted about a nominee. */
export interface Finding {
  readonly verdict: string;
  readonly status: string;
  /** Code of the award that the status speaks of. */
  readonly award: string | null;
  /** Codes of awards beside it. */
  readonly also: readonly string[];
  readonly rank: number | null;
  readonly total: string | null;
  /** Codes of the conditions that the reasons name. */
  readonly gates: readonly string[];
}

export function entryFor(campaign: Campaign, rows: Rows): Entry {
  const registers = Object.entries(rows.registers ?? {});
  return {
    collectives: entrantsFor(campaign, 'collective', rows.collectives ?? []),
    individuals: entrantsFor(campaign, 'individual', rows.individuals ?? []),
    registers: new Map(registers.map(([name, lines]) => [name, registerOf(lines)])),
  };
}

/** Judges the rows and answers for a nominee by id. */
export function judgeRows(campaign: Campaign, rows: Rows, asOf: Day): (id: string) => Finding {
  const { subjects } = judgeCampaign({ campaign, entry: entryFor(campaign, rows), asOf });
  return (id) => {
    const found = subjects.flatMap(({ judged }) => judged).find(({ nominee }) => nominee.id === id);
    if (!found) throw new Error(`Nobody has the id ${id}`);
    const { verdict, decision, rank, card } = found;
    return {
      verdict,
      status: decision.status,
      award: decision.award?.code ?? null,
      also: decision.also.map(({ code }) => code),
      rank,
      total: card.total === null ? null : decimalText(card.total),
      gates: decision.reasons.flatMap((reason) => ('gate' in reason ? [reason.gate] : [])),
    };
  };
}

/** "Q1=A, Q2=B": the campaign as the office answered; other answers stay as they are. */
export function answered(campaign: Campaign, answers: string): Campaign {
  const given = new Map(answers.split(', ').map((each) => each.split('=') as [string, string]));
  const unknown = [...given.keys()].filter(
    (code) => !campaign.questions.some((question) => question.code === code),
  );
  if (unknown.length > 0) throw new Error(`No questions ${unknown.join(', ')}`);
  return {
    ...campaign,
    questions: campaign.questions.map((question) => ({
      ...question,
      answer: given.get(question.code) ?? question.answer,
    })),
  };
}

export function withQuotas(
  campaign: Campaign,
  quotas: Readonly<Record<string, Award['quota']>>,
): Campaign {
  return {
    ...campaign,
    awards: campaign.awards.map((award) => ({
      ...award,
      quota: quotas[award.code] ?? award.quota,
    })),
  };
}

function entrantsFor(campaign: Campaign, subject: Subject, rows: readonly Row[]): Entrants {
  const facts = campaign.facts.filter(
    ({ appliesTo, derivation }) => appliesTo.includes(subject) && derivation.how === 'entered',
  );
  const typed = campaign.criteria.filter(
    ({ appliesTo, figure }) => appliesTo.includes(subject) && figure === null,
  );
  checkCodes(rows, [...facts.map(({ code }) => code), ...typed.map(({ code }) => code)]);
  return {
    ...NOBODY,
    nominees: rows.map(({ id = '', unit = id, document = '' }) => ({
      id,
      name: `Tên ${id}`,
      unit,
      post: '',
      document,
    })),
    facts: new Map(
      facts.map(({ code, kind }) => [
        code,
        rows.map((row) => (kind === 'number' ? numberIn(row[code]) : textIn(row[code]))),
      ]),
    ),
    marks: new Map(
      typed.map((criterion) => [criterion.code, rows.map((row) => markIn(row, criterion))]),
    ),
  };
}

/** A misspelt code in an example would silently test nothing. */
function checkCodes(rows: readonly Row[], codes: readonly string[]): void {
  const known = new Set(['id', 'unit', 'document', 'marks', ...codes]);
  const unknown = rows.flatMap((row) => Object.keys(row).filter((code) => !known.has(code)));
  if (unknown.length > 0) throw new Error(`No columns ${[...new Set(unknown)].join(', ')}`);
}

function markIn(row: Row, { code, pointsMax }: Criterion): Mark {
  const text = row[code] ?? row['marks'] ?? '';
  if (text === '') return 'blank';
  if (text === 'KAD') return 'notApplicable';
  if (text === 'full') return pointsMax;
  const points = readDecimal(text.replace(',', '.'), 2);
  if (points === null) throw new Error(`No mark: ${text}`);
  return points;
}

function textIn(text = ''): Given {
  if (text === '') return null;
  return text === 'KAD' ? NOT_APPLICABLE : text;
}

function numberIn(text = ''): Given {
  if (text === '' || text === 'KAD') return textIn(text);
  const number = readFraction(text.replace(',', '.'));
  if (number === null) throw new Error(`No number: ${text}`);
  return number;
}

/** In a register whatever reads as a number is one. */
function registerOf(rows: readonly Row[]): Register {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (heading) => heading !== 'id',
  );
  const cell = (text = ''): Given => readFraction(text.replace(',', '.')) ?? textIn(text);
  return {
    ids: rows.map(({ id = '' }) => id),
    columns: new Map(headings.map((heading) => [heading, rows.map((row) => cell(row[heading]))])),
  };
}

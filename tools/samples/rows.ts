/**
 * Entries written as an office types them: one row a nominee, cells by the code of the fact or the
 * criterion, numbers with a comma, days as 30/10/2024. "KAD" is not applicable; what a row does not
 * name is a blank cell.
 */
import type { Quota } from '../../src/domain/award';
import type { Campaign, Subject } from '../../src/domain/campaign';
import { rubricOf } from '../../src/domain/criterion';
import type { Entrants, Mark, Nominee, Register } from '../../src/domain/entry';
import { readFraction } from '../../src/domain/fraction';
import { readDecimal } from '../../src/domain/points';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';

export type Cells = Readonly<Record<string, string>>;

export interface Row {
  readonly nominee: Nominee;
  readonly cells: Cells;
}

/** Discipline, complaints, inspections, the press: nothing of the kind. */
export const CLEAN_RECORD: Cells = { D1: 'Không', D2: 'Không', D3: 'Không', D4: 'Không' };

/** The campaign as the office answered it and with the numbers that it entered. */
export function filledIn(
  template: Campaign,
  answers: Cells,
  quotas: Readonly<Record<string, Quota>> = {},
): Campaign {
  const codes = [...template.questions, ...template.awards].map(({ code }) => code);
  refuseUnknown([...Object.keys(answers), ...Object.keys(quotas)], codes);
  return {
    ...template,
    questions: template.questions.map((question) => ({
      ...question,
      answer: answers[question.code] ?? question.answer,
    })),
    awards: template.awards.map((award) => ({
      ...award,
      quota: quotas[award.code] ?? award.quota,
    })),
  };
}

/** The row of a collective: "TT01", its name, and a document where there is one. */
export function collectiveRow(number: number, name: string, cells: Cells, document = ''): Row {
  const id = `TT${String(number).padStart(2, '0')}`;
  return { nominee: { id, name, unit: name, post: '', document }, cells };
}

export function entrantsOf(campaign: Campaign, subject: Subject, rows: readonly Row[]): Entrants {
  const facts = campaign.facts.filter(
    ({ appliesTo, derivation }) => appliesTo.includes(subject) && derivation.how === 'entered',
  );
  const typed = rubricOf(campaign, subject).criteria.filter(
    ({ figure, measure }) => figure === null && measure.kind === 'points',
  );
  const codes = [...facts, ...typed].map(({ code }) => code);
  refuseUnknown(
    rows.flatMap(({ cells }) => Object.keys(cells)),
    codes,
  );
  return {
    nominees: rows.map(({ nominee }) => nominee),
    facts: new Map(
      facts.map(({ code, kind }) => [
        code,
        rows.map(({ cells }) => givenIn(cells[code] ?? '', kind === 'number')),
      ]),
    ),
    marks: new Map(
      typed.map(({ code }) => [code, rows.map(({ cells }) => markIn(cells[code] ?? ''))]),
    ),
    ballots: null,
  };
}

/** Rows of a register, each with the id that it is about and one cell a heading. */
export function registerOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Register {
  return {
    ids: rows.map(([id = '']) => id),
    columns: new Map(
      headings.map((heading, index) => [
        heading,
        rows.map((cells) => givenIn(cells[index + 1] ?? '', true)),
      ]),
    ),
  };
}

/** "19 18,5 KAD - 19" beside the codes of the lines; "-" is a blank. */
export function marksOf(codes: readonly string[], text: string): Cells {
  const marks = text.split(' ');
  if (marks.length !== codes.length) throw new Error(`${String(codes.length)} lines, not ${text}`);
  const cells = codes.map((code, index) => [code, (marks[index] ?? '').replace(/^-$/, '')]);
  return Object.fromEntries(cells) as Cells;
}

function refuseUnknown(named: readonly string[], known: readonly string[]): void {
  const unknown = named.filter((code) => !known.includes(code));
  if (unknown.length > 0) throw new Error(`Unknown: ${[...new Set(unknown)].join(', ')}`);
}

function givenIn(text: string, mayBeNumber: boolean): Given {
  if (text === '') return null;
  if (text === 'KAD') return NOT_APPLICABLE;
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (day) return `${day[3] ?? ''}-${day[2] ?? ''}-${day[1] ?? ''}`;
  return (mayBeNumber ? readFraction(text.replace(',', '.')) : null) ?? text;
}

function markIn(text: string): Mark {
  if (text === '') return 'blank';
  if (text === 'KAD') return 'notApplicable';
  const points = readDecimal(text.replace(',', '.'), 2);
  if (points === null) throw new Error(`No mark: ${text}`);
  return points;
}

/**
 * A scenario is a folder: a campaign, two tables of entries, and the report expected of them; or
 * the sheets of a whole workbook as an office typed it, and what has to come out of it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Quota } from '../../src/domain/award';
import type { Campaign, Subject } from '../../src/domain/campaign';
import type { Entrants, Entry, Mark } from '../../src/domain/entry';
import { templates } from '../../src/templates';
import { typedWorkbook } from './typed-workbook';

export const CASES = fileURLToPath(new URL('../cases/', import.meta.url));

const sheetsOf = (name: string) => path.join(CASES, name, 'sheets');

/** Campaigns from a template, with their entries. */
export function caseFolders(): readonly string[] {
  return allFolders().filter((name) => !existsSync(sheetsOf(name)));
}

/** Campaigns written as a workbook, sheet by sheet. */
export function workbookCaseFolders(): readonly string[] {
  return allFolders().filter((name) => existsSync(sheetsOf(name)));
}

function allFolders(): readonly string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name);
}

/** What was worked out by hand for a workbook. */
export interface ExpectedWorkbook {
  readonly asOf: string;
  readonly nominees: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly points: string | null;
    readonly rank: number | null;
    readonly status: string;
    readonly award: string | null;
    readonly classification: string | null;
    readonly reasons: readonly string[];
  }[];
  readonly awards: readonly {
    readonly id: string;
    readonly quota: number | 'unlimited' | 'awaiting';
    readonly proposed: number;
    readonly tied: number;
    readonly empty: number;
  }[];
  /** Codes of the warnings, each once. */
  readonly issues: readonly string[];
}

export function readWorkbookCase(name: string): { bytes: Uint8Array; expected: ExpectedWorkbook } {
  const expected = readFileSync(path.join(CASES, name, 'expected.json'), 'utf8');
  return {
    bytes: typedWorkbook(sheetsOf(name)),
    expected: JSON.parse(expected) as ExpectedWorkbook,
  };
}

interface CaseCampaign {
  readonly template: string;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly quotas: Readonly<Record<string, Quota>>;
}

export interface ExpectedCase {
  readonly nominees: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly points: string | null;
    readonly rank: number | null;
    readonly status: string;
    readonly award: string | null;
    /** "code @ document, section" */
    readonly reasons: readonly string[];
  }[];
  readonly awards: readonly {
    readonly id: string;
    readonly quota: Quota;
    readonly proposed: number;
    readonly tied: number;
    readonly empty: number;
  }[];
  readonly highlighted: Readonly<Record<Subject, Readonly<Record<string, readonly string[]>>>>;
}

/** A cell of the tables as it is typed: "'6,25" is text, "-" is a blank. */
export type TypedMark = number | string | null;

export interface ScenarioInput {
  readonly campaign: Campaign;
  readonly asOf: string;
  readonly entry: Entry;
  /** Marks that were typed as text: subject, row, criterion, text. */
  readonly typedAsText: readonly {
    subject: Subject;
    row: number;
    criterion: string;
    text: string;
  }[];
}

export function readCase(name: string): { input: ScenarioInput; expected: ExpectedCase } {
  const file = (part: string) => readFileSync(path.join(CASES, name, part), 'utf8');
  const given = JSON.parse(file('campaign.json')) as CaseCampaign;
  const template = templates.find(({ id }) => id === given.template);
  if (!template) throw new Error(`No template ${given.template}`);
  const campaign: Campaign = {
    ...template,
    questions: template.questions.map((question) => ({
      ...question,
      answer: given.answers[question.code] ?? null,
    })),
    awards: template.awards.map((award) => ({
      ...award,
      quota: given.quotas[award.code] ?? award.quota,
    })),
  };
  const individuals = readEntrants(file('individuals.tsv'), campaign, 'individual');
  const collectives = readEntrants(file('collectives.tsv'), campaign, 'collective');
  return {
    input: {
      campaign,
      asOf: given.asOf,
      entry: {
        individuals: individuals.entrants,
        collectives: collectives.entrants,
        registers: new Map(),
      },
      typedAsText: [...individuals.typedAsText, ...collectives.typedAsText],
    },
    expected: JSON.parse(file('expected.json')) as ExpectedCase,
  };
}

function readEntrants(text: string, campaign: Campaign, subject: Subject) {
  const [heading = '', ...lines] = text.trimEnd().split('\n');
  const keys = heading.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return new Map(keys.map((key, index) => [key, cells[index] ?? '-']));
  });
  const cell = (row: Map<string, string>, key: string) => {
    const value = row.get(key) ?? '-';
    return value === '-' ? '' : value;
  };
  const typedAsText: { subject: Subject; row: number; criterion: string; text: string }[] = [];
  const markOf = (value: string, row: number, criterion: string): Mark => {
    if (value === '') return 'blank';
    if (value === 'KAD') return 'notApplicable';
    if (value.startsWith("'")) typedAsText.push({ subject, row, criterion, text: value.slice(1) });
    return Math.round(Number(value.replace("'", '').replace(',', '.')) * 10_000) as Mark;
  };
  const entrants: Entrants = {
    ballots: null,
    nominees: rows.map((row) => ({
      id: cell(row, 'id'),
      name: cell(row, 'name'),
      unit: subject === 'collective' ? cell(row, 'name') : cell(row, 'unit'),
      post: cell(row, 'post'),
      document: cell(row, 'document'),
    })),
    facts: new Map(
      campaign.facts.map(({ code }) => [code, rows.map((row) => cell(row, code) || null)]),
    ),
    marks: new Map(
      campaign.criteria.map(({ code }) => [
        code,
        rows.map((row, index) => markOf(cell(row, code), index, code)),
      ]),
    ),
  };
  return { entrants, typedAsText };
}

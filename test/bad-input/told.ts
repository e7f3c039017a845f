/** What is said of a campaign written by hand or of a damaged file, and whether it is said in both languages. */
import { expect } from 'vitest';
import { isBlocking } from '../../src/domain/issue';
import type { Issue } from '../../src/domain/issue';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { UNWORDED, placed, scoreFile, sentences } from '../support/damaged';

export function read(snapshot: WorkbookSnapshot) {
  const { issues } = parseCampaignWorkbook(snapshot);
  return {
    blocking: issues.filter((issue) => isBlocking([issue])),
    warnings: issues.filter((issue) => !isBlocking([issue])),
  };
}

/** As typed: "-" is an empty cell, digits are a number, "'5" is text. */
export function typedCell(typed: string) {
  if (typed === '-') return '';
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  return typed.replace(/^'/, '');
}

/** The first part stands in Vietnamese, the second in English, the others in both. */
export function expectWorded(issue: Issue | undefined, parts: readonly string[]): void {
  if (!issue) throw new Error('no issue');
  const words = sentences(issue);
  expect(words.vi).not.toBe(words.en);
  expect(words.vi + words.en).not.toMatch(UNWORDED);
  const [vi = '', en = '', ...quoted] = parts;
  expect(words.vi).toContain(vi);
  expect(words.en).toContain(en);
  for (const part of quoted) {
    expect(words.vi).toContain(part);
    expect(words.en).toContain(part);
  }
}

/** What an office is told of a damaged file. */
export interface Told {
  /** "code @ place" of every blocking issue. */
  readonly issues: readonly string[];
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** That it is told so, in both languages, and nothing was written. */
export async function expectTold(bytes: Uint8Array, { issues, vi, en }: Told): Promise<void> {
  const { status, blocking, warnings, isUntouched } = await scoreFile(bytes);
  expect(status).toBe('needsFixing');
  expect(blocking.map(placed)).toEqual(issues);
  expect(isUntouched).toBe(true);
  for (const issue of blocking) expectWorded(issue, []);
  const words = blocking.map(sentences);
  for (const part of vi) expect(words.map((each) => each.vi).join('\n')).toContain(part);
  for (const part of en) expect(words.map((each) => each.en).join('\n')).toContain(part);
  // The sample's own three remarks stand; a missing column adds none for each of 120 people.
  expect(warnings.length).toBeLessThanOrEqual(4);
}

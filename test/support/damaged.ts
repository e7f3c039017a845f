/** The sample workbook, damaged as a user would damage it, saved, opened and scored. */
import { readFileSync } from 'node:fs';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { User } from '../../src/emulator/node';
import type { Issue } from '../../src/domain/issue';
import { catalogs } from '../../src/i18n/catalog';
import { wordIssue } from '../../src/i18n/explain';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel } from './excel';

/** 12 collectives in rows 5-16 of "Tập thể", 120 people in rows 5-124 of "Cá nhân". */
export const SAMPLE = new URL('../../assets/samples/an-giang-2026.xlsx', import.meta.url);

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** The sample after somebody worked on it and saved it. */
export function sampleAfter(act: (user: User) => void): Uint8Array {
  return fileAfter(sampleBytes(), act);
}

/** A file after somebody worked on it in Excel and saved it. */
export function fileAfter(bytes: Uint8Array, act: (user: User) => void): Uint8Array {
  const { excel, workbook } = openInExcel(bytes);
  act(excel.user);
  return saveWorkbook(workbook);
}

/** The container that Excel 97 and, around a password, newer versions write. */
export function oleFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // A directory entry holds its name in UTF-16; the directory starts at 1024 here.
  streams.forEach((name, index) => {
    [...name].forEach((letter, at) => {
      bytes[1024 + index * 128 + at * 2] = letter.charCodeAt(0);
    });
  });
  return bytes;
}

export interface Scored {
  readonly status: string;
  readonly blocking: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** Whether the workbook in Excel is what it was before. */
  readonly isUntouched: boolean;
}

/** Clicks "Chấm điểm" on a file. */
export async function scoreFile(bytes: Uint8Array): Promise<Scored> {
  const { port, workbook } = openInExcel(bytes);
  const before = Buffer.from(saveWorkbook(workbook));
  const result = await scoreCampaign(port, { words: catalogs.vi });
  const isBlocking = ({ severity }: Issue) => severity === 'blocks';
  return {
    status: result.status,
    blocking: result.issues.filter(isBlocking),
    warnings: result.issues.filter((issue) => !isBlocking(issue)),
    isUntouched: before.equals(saveWorkbook(workbook)),
  };
}

/** "code @ sheet!cell", as the tables of expected issues write it. */
export function placed({ code, at }: Issue): string {
  const place = at.cell === '' ? at.sheet : `${at.sheet}!${at.cell}`;
  return place === '' ? code : `${code} @ ${place}`;
}

export function sentences(issue: Issue): { vi: string; en: string } {
  return { vi: wordIssue(issue, catalogs.vi), en: wordIssue(issue, catalogs.en) };
}

/** What no message may show: traces of a value that was never worded. */
export const UNWORDED = /undefined|null|NaN|\[object|\$\{|Points|“”/;

/** Arguments of the commands, and files as the commands meet them. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { catalogs } from '../i18n/catalog';
import type { Catalog } from '../i18n/catalog';
import { dayInText } from '../workbook/cells';
import { openWorkbook } from '../xlsx';
import type { OpenWorkbook } from '../xlsx';

/** The command was called wrongly, or a file is not what it should be: exit code 2. */
export class UsageError extends Error {}

export function readArguments<T extends ParseArgsConfig['options']>(args: string[], options: T) {
  try {
    return parseArgs({ args, options: { ...options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function catalogFor(language: string | undefined): Catalog {
  if (language === undefined || language === 'vi') return catalogs.vi;
  if (language === 'en') return catalogs.en;
  throw new UsageError(`--lang: “${language}” is neither vi nor en.`);
}

export function dayFor(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-/.test(text) && dayInText(text) !== null)) return text;
  throw new UsageError(`--as-of: “${text}” is not a date like 2026-12-31.`);
}

/** Opens a workbook file; what is not one is said in a sentence of the user's language. */
export function openFile(file: string, words: Catalog): OpenWorkbook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(words.files.notFound(file));
  }
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new UsageError(words.files[opened.problem.code](file));
  return opened.workbook;
}

/** Whether two paths lead to one file, by whatever name or link. */
export function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/**
 * Where a workbook goes that was read from a file: as asked, or beside it. Never over it, and with its
 * ending: Excel opens no macros under the other, nor a workbook without them under theirs.
 */
export function outputFor(
  file: string,
  asked: string | undefined,
  addition: 'scored' | 'sealed' | 'plain',
  words: Catalog,
): string {
  const ending = /\.xls[xm]$/i.exec(file)?.[0] ?? '';
  const name = file.slice(0, file.length - ending.length);
  const out = asked ?? `${name}.${addition}${ending || '.xlsx'}`;
  if (isSameFile(out, file)) throw new UsageError(words.files.overInput(file));
  if (isForMacros(out) !== isForMacros(file)) {
    throw new UsageError(words.files.otherEnding(out, ending.toLowerCase() || '.xlsx'));
  }
  return out;
}

function isForMacros(file: string): boolean {
  return /\.xlsm$/i.test(file);
}

export function writeFile(file: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

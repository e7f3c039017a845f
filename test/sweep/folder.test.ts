/** No use case of `src/app` is forgotten, and no code of Excel: the lists come from their sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { start } from '../emulator/run';
import { useCases } from './use-cases';
import { CODES } from './ways';

const folder = new URL('../../src/app/', import.meta.url);

test('every function of src/app that is handed the workbook is struck by the sweeps', () => {
  const files = readdirSync(folder).filter((file) =>
    /export async function \w+\(\s*port: /.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.map((file) => file.replace('.ts', ''))).toEqual(Object.keys(useCases).toSorted());
});

test('every use case is swept by a file of this folder', () => {
  const swept = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join('');
  for (const [file, cases] of Object.entries(useCases)) {
    const isWhole = swept.includes(`sweep('${file}');`);
    const missed = cases.filter(({ name }) => !swept.includes(`sweep('${file}', '${name}');`));
    expect(isWhole ? [] : missed.map(({ name }) => name)).toEqual([]);
  }
});

test('every error code of the client is among those with which requests are refused', () => {
  const codes = Object.values(start().Excel.ErrorCodes as unknown as Record<string, string>);
  expect(codes.length).toBeGreaterThan(25);
  expect(codes.filter((code) => !CODES.includes(code))).toEqual([]);
});

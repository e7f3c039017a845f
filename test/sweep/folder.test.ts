/** No use case of `src/app` is forgotten: the list comes from the folder itself. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useCases } from './use-cases';

const folder = new URL('../../src/app/', import.meta.url);

test('every function of src/app that is handed the workbook is struck by the sweeps', () => {
  const files = readdirSync(folder).filter((file) =>
    /export async function \w+\(\s*port: /.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.map((file) => file.replace('.ts', ''))).toEqual(Object.keys(useCases).toSorted());
});

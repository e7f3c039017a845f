/** Where the commands write: never over what they read, and under a name that Excel opens. */
import { linkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newFolder, run } from '../support/command-line';
import { sampleBytes } from '../support/damaged';

const folder = newFolder();
const sample = sampleBytes();
afterAll(() => {
  folder.remove();
});

describe('the input is never written over', () => {
  const overInput = /không ghi đè lên tệp đầu vào/;

  test.each<[string, (file: string) => string]>([
    ['the same path', (file) => file],
    ['the same path the long way round', (file) => path.join(file, '..', '.', 'giu.xlsx')],
    [
      'a link to it',
      (file) => {
        symlinkSync(file, folder.at('lien-ket.xlsx'));
        return folder.at('lien-ket.xlsx');
      },
    ],
    [
      'a second name of it',
      (file) => {
        linkSync(file, folder.at('ten-khac.xlsx'));
        return folder.at('ten-khac.xlsx');
      },
    ],
  ])('--out with %s', async (_, outFor) => {
    const file = folder.put('giu.xlsx', sample);
    const { code, err } = await run('score', file, '--out', outFor(file));
    expect(code).toBe(2);
    expect(err).toMatch(overInput);
    expect(folder.read('giu.xlsx')).toEqual(sample);
  });

  test('--json with the path of the workbook', async () => {
    const file = folder.put('giu.xlsx', sample);
    const { code, err } = await run('score', file, '--json', file);
    expect(code).toBe(2);
    expect(err).toMatch(overInput);
    expect(folder.read('giu.xlsx')).toEqual(sample);
  });

  test('a workbook whose usual result name is another input of the call', async () => {
    const first = folder.put('a.xlsx', sample);
    const second = folder.put('a.scored.xlsx', sample);
    const { code, err } = await run('score', first, second);
    expect(code).toBe(2);
    expect(err).toMatch(overInput);
    expect(folder.read('a.scored.xlsx')).toEqual(sample);
  });
});

describe('the result has the ending of its input, or Excel would not open it', () => {
  test.each<['score' | 'remove' | 'seal', string, string, string]>([
    ['score', 'co-macro.xlsm', 'ket-qua.xlsx', '.xlsm'],
    ['score', 'khong-macro.xlsx', 'ket-qua.XLSM', '.xlsx'],
    ['remove', 'co-macro.XLSM', 'ket-qua.xlsx', '.xlsm'],
    ['seal', 'co-macro.xlsm', 'ket-qua', '.xlsm'],
  ])('%s %s --out %s', async (command, input, output, ending) => {
    const file = folder.put(input, sample);
    const { code, err } = await run(command, file, '--out', folder.at(output));
    expect(code).toBe(2);
    expect(err).toContain(
      `${output}: tên tệp kết quả phải kết thúc bằng ${ending} như tệp đầu vào`,
    );
    expect(folder.has(output)).toBe(false);
  });
});

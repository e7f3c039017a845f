/** A campaign's file that was damaged on its way, or that holds more than a campaign: macros. */
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import { newFolder, run } from '../support/command-line';
import { click } from './doors';
import { everyText } from './input';

const base = await everyText();
const folder = newFolder();
afterAll(() => {
  folder.remove();
});

test('cut off at any boundary of its structure, the file is refused', () => {
  const bytes = Buffer.from(base);
  // An entry, an entry of the directory, the end of the directory.
  const signs = ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006'];
  const boundaries = signs.flatMap((sign) => {
    const found: number[] = [];
    for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) found.push(at);
    return found;
  });
  expect(boundaries.length).toBeGreaterThan(20);
  for (const at of boundaries) {
    for (const length of [at, at + 4, at + 20]) {
      expect(openWorkbook(base.slice(0, length)).ok, String(length)).toBe(false);
    }
  }
});

/** Parts with some of their letters changed and zipped again, so that no checksum tells. */
function changedInside(bytes: Uint8Array, flips: readonly (readonly [number, number])[]) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  for (const [place, value] of flips) {
    const content = parts[names[place % names.length] ?? ''];
    if (content) content[Math.floor(place / names.length) % content.length] = value;
  }
  return zipSync(parts);
}

test('with letters changed inside its parts it is refused, told what to mend, or scored', async () => {
  const flips = fc.array(fc.tuple(fc.nat(10_000_000), fc.nat(255)), { minLength: 1, maxLength: 3 });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const bytes = changedInside(base, changes);
      const opened = openWorkbook(bytes);
      if (!opened.ok) {
        seen.add(opened.problem.code);
        return;
      }
      const passed = await click(bytes);
      expect(passed.wrong.filter((line) => !line.startsWith('no place'))).toEqual([]);
      seen.add(passed.files.size > 0 ? 'scored' : 'told');
    }),
    { numRuns: process.env['HOSTILE'] === 'all' ? 1_000 : 40 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['damaged', 'scored']));
}, 900_000);

describe('macros', () => {
  const code = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new TextEncoder().encode('Auto_Open')]);
  const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

  /** The campaign as a workbook with macros. */
  function withMacros(): Uint8Array {
    const parts = unzipSync(base);
    const change = (part: string, from: string | RegExp, to: string) => {
      const text = new TextDecoder().decode(parts[part]);
      expect(text).toMatch(from);
      parts[part] = new TextEncoder().encode(text.replace(from, to));
    };
    change('[Content_Types].xml', /application[^"]*sheet\.main\+xml/, MACROS);
    change(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
    change(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    return zipSync({ ...parts, 'xl/vbaProject.bin': code });
  }

  test('are kept byte for byte in a file that stays one with macros, and are never run', async () => {
    const file = folder.put('co-macro.xlsm', withMacros());
    expect(await run('score', file)).toMatchObject({ code: 0, err: '' });
    const parts = unzipSync(folder.read('co-macro.scored.xlsm'));
    expect(parts['xl/vbaProject.bin']).toEqual(code);
    expect(new TextDecoder().decode(parts['[Content_Types].xml'])).toContain(MACROS);
    expect(new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels'])).toContain(
      'vbaProject.bin',
    );
  });

  test('are in no file that is made for others', async () => {
    const file = folder.put('goc.xlsm', withMacros());
    const made = { public: 'cong-khai.xlsx', forms: 'mau.xlsx' } as const;
    for (const [command, out] of Object.entries(made)) {
      await run(command as keyof typeof made, file, '--out', folder.at(out));
      const names = Object.keys(unzipSync(folder.read(out)));
      expect(
        names.filter((name) => /vba/i.test(name)),
        command,
      ).toEqual([]);
    }
  });

  test('a workbook that holds them under the name of one without is opened and keeps them', () => {
    const opened = openWorkbook(withMacros());
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    expect(unzipSync(saveWorkbook(opened.workbook))['xl/vbaProject.bin']).toEqual(code);
  });
});

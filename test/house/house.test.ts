/** The house keeps its rooms: arrows, sizes, names, words, and no forgotten file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '');
const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
const linesOf = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8').trimEnd().split('\n');

function run(tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', tool, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, said: stdout + stderr };
}

test('the house has files to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
});

describe('rooms', () => {
  test('imports follow the arrows of docs/architecture.md, and no file is forgotten', () => {
    const { status, said } = run(
      'depcruise',
      'src',
      'tools',
      '--config',
      '.dependency-cruiser.cjs',
    );
    expect(said).toContain('no dependency violations found');
    expect(status).toBe(0);
  });

  test('Excel and Office are named only by the adapter, the emulator and the composition roots', () => {
    const allowed =
      /^src\/(workbook\/office|emulator)\/|^src\/(taskpane\/index\.tsx|cli\/excel\.ts)$/;
    const named = sources
      .filter((file) => !allowed.test(file))
      .flatMap((file) =>
        linesOf(file).flatMap((line, index) =>
          /(?<![\w.'"`$@-])(Excel|Office)\.[A-Za-z]/.test(line.replace(/\/\/.*|^\s*\/?\*.*/, ''))
            ? [`${file}:${String(index + 1)}: ${line.trim()}`]
            : [],
        ),
      );
    expect(named).toEqual([]);
  });
});

describe('sizes', () => {
  test('no source file is above 300 lines, and most are below 150', () => {
    const lengths = sources.map((file) => ({ file, lines: linesOf(file).length }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const long = lengths.filter(({ lines }) => lines > 150).length;
    expect(long / lengths.length).toBeLessThan(0.25);
  });
});

describe('words', () => {
  /** Codes as they stand in the sources of a union. */
  const codesIn = (...union: readonly string[]) =>
    union.flatMap((file) =>
      [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/code: '(\w+)'/g)].map(
        (match) => match[1],
      ),
    );

  test.each(['vi', 'en'] as const)('every issue and every reason is worded in “%s”', (language) => {
    const { issues, outcome } = catalogs[language];
    expect(Object.keys(issues).toSorted()).toEqual(
      [...new Set(codesIn('src/domain/issue.ts', 'src/domain/rule-problem.ts'))].toSorted(),
    );
    expect(Object.keys(outcome.reasons).toSorted()).toEqual(
      [...new Set(codesIn('src/domain/reason.ts'))].toSorted(),
    );
  });

  test('the catalogs have the same keys in both languages', () => {
    expect(shapeOf(catalogs.en)).toEqual(shapeOf(catalogs.vi));
  });

  test('no sentence of the screen stands outside the catalogs and the templates', () => {
    const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
    // Besides the catalogs: plans, the preview's own page, spellings to recognise, Excel's messages,
    // and the two answers of a condition, which are values in the sheets.
    const allowed =
      /^src\/(i18n|templates|preview)\/|^src\/workbook\/(layout|cells|text)\.ts$|host-error\.ts$|^src\/domain\/fact\.ts$/;
    const found = sources
      .filter((file) => !allowed.test(file))
      .flatMap((file) =>
        linesOf(file).flatMap((line, index) =>
          vietnamese.test(line.replace(/\/\/.*|^\s*\/?\*.*/, ''))
            ? [`${file}:${String(index + 1)}: ${line.trim()}`]
            : [],
        ),
      );
    expect(found).toEqual([]);
  });
});

describe('what is in a workbook stays there', () => {
  test('no store of the browser, no network and no console in what the add-in is made of', () => {
    const ways =
      /\b(?:localStorage|sessionStorage|indexedDB|XMLHttpRequest|WebSocket|EventSource|sendBeacon|console|caches)\b|document\.cookie|(?<!\.)\bfetch\(/;
    // The command line prints, the preview fetches its samples, the emulator lends its client a console.
    const found = sources
      .filter((file) => !/^src\/(?:cli|preview|emulator)\//.test(file))
      .flatMap((file) => linesOf(file).filter((line) => ways.test(line)))
      .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line));
    expect(found).toEqual([]);
  });
});

describe('the project speaks of itself alone', () => {
  const own = files.filter((file) => !/\.(png|xlsx|ico)$/.test(file));

  test('no path of a machine and no package registry stands in a file', () => {
    // Put together here, so that this file does not name them itself.
    const paths = ['root', 'work', 'farm'].map((folder) => `(?<![\\w.@-])/${folder}/`);
    const forbidden = new RegExp([...paths, ['registry', 'npmjs', 'org'].join('\\.')].join('|'));
    const found = own.filter((file) => forbidden.test(readFileSync(`${ROOT}${file}`, 'utf8')));
    expect(found).toEqual([]);
  });

  test('no test is skipped, focused or left to do', () => {
    const tests = own.filter((file) => file.startsWith('test/'));
    const found = tests.filter((file) =>
      /\b(it|test|describe)\.(only|todo)\b/.test(readFileSync(`${ROOT}${file}`, 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

/** Keys of an object and of the objects in it; functions and texts are leaves. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, shapeOf(part)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

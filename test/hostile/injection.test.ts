/**
 * Texts that pretend to be formulas, markup or codes, in every text of every input sheet. What comes
 * of it is text, word for word, or a message with its place and nothing written.
 *
 * `HOSTILE=all` changes every text by itself and lets every text meet every place; else a share does.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { tidy } from '../../src/workbook/text';
import type { WorkbookData } from '../../src/xlsx';
import { newFolder, run } from '../support/command-line';
import { click, copies } from './doors';
import type { Passed } from './doors';
import { formulaCells, harmIn } from './harmless';
import { everyText, freeTexts, opened, textsIn, withTexts } from './input';
import { TEXTS } from './texts';

const isAll = process.env['HOSTILE'] === 'all';
const folder = newFolder();
afterAll(() => {
  folder.remove();
});

const base = await everyText();
const texts = textsIn(base);
const free = freeTexts(base);
const DOORS = { click, copies };

const harm = ({ files, wrong }: Passed) => [
  ...wrong,
  ...[...files].flatMap(([name, bytes]) => harmIn(bytes).map((line) => `${name}: ${line}`)),
];

test('there are texts to change, and most of them are free', () => {
  expect(texts.length).toBeGreaterThan(300);
  expect(free.length).toBeGreaterThan(100);
  expect(new Set(TEXTS.map(([what]) => what)).size).toBe(TEXTS.length);
});

describe('each text alone', () => {
  const step = isAll ? 1 : 25;
  const changed = texts.filter((_, index) => index % step === 0);
  test.each(changed)('%s', async (text) => {
    // Every place meets another hostile text, and has the formula of all formulas besides.
    const other = TEXTS[texts.indexOf(text) % TEXTS.length]?.[1] ?? '';
    for (const hostile of isAll ? ['=1+1', other] : [other]) {
      const bytes = withTexts(base, (each) => (each === text ? hostile : each));
      for (const door of Object.values(DOORS)) {
        expect(harm(await door(bytes)), `${door.name} of ${JSON.stringify(hostile)}`).toEqual([]);
      }
    }
  });
});

describe('all free texts at once', () => {
  const step = isAll ? 1 : 8;
  const turns = TEXTS.flatMap((_, index) => (index % step === 0 ? [index] : []));
  let before: ReadonlyMap<string, WorkbookData>;
  beforeAll(async () => {
    const made = [...(await click(base)).files, ...(await copies(base)).files];
    before = new Map(made.map(([name, bytes]) => [name, opened(bytes).data]));
  });

  /** Texts that have to differ get a number behind them. */
  const hostileTexts = (turn: number) =>
    new Map(
      free.map(({ text, isUnlike }, index) => {
        const [, hostile = ''] = TEXTS[(index + turn) % TEXTS.length] ?? [];
        return [text, isUnlike ? `${hostile}${String(index)}` : hostile];
      }),
    );

  test.each(turns)('turned by %i', async (turn) => {
    const hostile = hostileTexts(turn);
    const bytes = withTexts(base, (text) => hostile.get(text) ?? text);
    for (const door of Object.values(DOORS)) {
      const passed = await door(bytes);
      expect(passed.said, door.name).toEqual([]);
      expect(harm(passed), door.name).toEqual([]);
      for (const [name, file] of passed.files) {
        const { data } = opened(file);
        const then = before.get(name);
        if (!then) throw new Error(`no ${name} of the harmless campaign`);
        // Not a formula more, none less, each where it was.
        expect(formulaCells(lists(data)), name).toEqual(formulaCells(lists(then)));
        expect(lost(then, data, hostile), name).toEqual([]);
      }
    }
  });

  test('the command line writes what the click writes', async () => {
    const hostile = hostileTexts(5);
    const bytes = withTexts(base, (text) => hostile.get(text) ?? text);
    const file = folder.put('thu-doc.xlsx', bytes);
    const made = { score: 'cham.xlsx', public: 'cong-khai.xlsx', forms: 'mau.xlsx' } as const;
    for (const [command, out] of Object.entries(made)) {
      const ended = await run(command as keyof typeof made, file, '--out', folder.at(out));
      expect(ended, command).toMatchObject({ code: 0, err: '' });
      expect(harmIn(folder.read(out)), command).toEqual([]);
    }
    const next = folder.at('sau.xlsx');
    expect((await run('next', file, '--as-of', '2026-12-31', '--out', next)).code).toBe(0);
    expect(harmIn(folder.read('sau.xlsx'))).toEqual([]);
    const clicked = (await click(bytes)).files.get('scored') ?? new Uint8Array();
    expect(Buffer.from(folder.read('cham.xlsx')).equals(clicked)).toBe(true);
  });
});

/** Long reasons get a sheet of their own, between the others. */
const lists = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets.filter(({ name }) => name !== catalogs.vi.sheets.documents.reasonsTab),
});

/** Texts that stood in a cell of their own and whose hostile successor stands in none. */
function lost(
  before: WorkbookData,
  after: WorkbookData,
  hostile: ReadonlyMap<string, string>,
): readonly string[] {
  const [then, now] = [cellTexts(before), cellTexts(after)];
  return [...hostile].flatMap(([text, successor]) => {
    const isThere = now.has(successor) || now.has(tidy(successor));
    return !then.has(text) || isThere ? [] : [`${text} → ${successor}`];
  });
}

function cellTexts({ sheets }: WorkbookData): ReadonlySet<unknown> {
  const cells = sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((row) => [...row.values()]),
  );
  return new Set(cells.filter(({ formula }) => formula === undefined).map(({ value }) => value));
}

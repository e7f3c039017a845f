/** What the add-in uses of Excel, what is emulated, and what the genuine client knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excelClasses } from '../../src/emulator/classes/index';
import { excelMembers, FLOOR, GUARDED, isEmulated, isYounger } from '../../tools/excel-members';
import { PAGE, renderPage } from '../../tools/write-excel-members';
import { start } from './run';

describe('what the add-in uses', () => {
  const members = excelMembers();
  const { used, sets } = members;
  const full = ({ className, name }: { className: string; name: string }) => `${className}.${name}`;

  test('is found in the sources: written, taken apart, loaded and listened to', () => {
    expect(used.map(full)).toEqual(
      expect.arrayContaining([
        'Range.values',
        'Workbook.worksheets',
        'Worksheet.visibility',
        'WorksheetProtection.protected',
        'WorksheetCollection.onChanged',
        'ConditionalFormat.id',
      ]),
    );
    const sources = readdirSync(new URL('../../src/workbook/office/', import.meta.url));
    const seen = new Set(used.flatMap(({ files }) => files));
    expect(seen.size).toBeGreaterThan(sources.length / 2);
  });

  test('is emulated, all of it', () => {
    const missing = used.filter(({ className, name }) => !isEmulated(className, name));
    expect(missing.map(full)).toEqual([]);
  });

  test('is in the set of the floor, or asked for first', () => {
    const younger = used.filter(({ since }) => since === null || isYounger(since, FLOOR));
    expect(younger.map(full)).toEqual(GUARDED);
    const port = new URL('../../src/workbook/office/office-port.ts', import.meta.url);
    for (const { since } of younger) {
      expect(readFileSync(port, 'utf8')).toContain(`supports('${String(since)}')`);
    }
  });

  test('is what docs/excel-members.md says', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(await renderPage(members));
  });

  test('an emulated member that came after the floor is missing in an older Excel', () => {
    const wrong = [...excelClasses].flatMap(
      ([
        name,
        {
          members: { props, nav, methods, since },
        },
      ]) =>
        [props, nav, methods]
          .flatMap((served) => Object.keys(served ?? {}))
          .filter((member) => {
            const set = sets.get(`${name}.${member}`);
            return since?.[member] !== (set && isYounger(set, FLOOR) ? set : undefined);
          })
          .map((member) => `${name}.${member}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What the genuine client tells about a class of its own. */
interface ClientClass {
  prototype: {
    _scalarPropertyOriginalNames?: string[];
    _navigationPropertyNames?: string[];
    [member: string]: unknown;
  };
}

function clientClasses(): Map<string, ClientClass['prototype']> {
  const { Excel: namespace, OfficeExtension: extension } = start();
  const base = (extension as unknown as { ClientObject: { prototype: object } }).ClientObject;
  return new Map(
    Object.entries(namespace as unknown as Record<string, ClientClass | undefined>).flatMap(
      ([name, candidate]) => {
        const prototype =
          typeof candidate === 'function' ? (candidate as ClientClass).prototype : null;
        const isClass = prototype && Object.prototype.isPrototypeOf.call(base.prototype, prototype);
        return isClass ? [[name, prototype] as const] : [];
      },
    ),
  );
}

/** Services around the workbook; the client has them outside its Excel classes. */
const ownOfTheHost = ['AddinInternalService', 'AppRuntimeService', 'WacWorkbook'];

test('every emulated member is one that the genuine client knows', () => {
  const known = clientClasses();
  const strangers: string[] = [];
  for (const [name, { members }] of excelClasses) {
    if (ownOfTheHost.includes(name)) continue;
    const prototype = known.get(name);
    if (!prototype) {
      strangers.push(name);
      continue;
    }
    const names = [members.props, members.nav, members.methods].flatMap((m) =>
      Object.keys(m ?? {}),
    );
    strangers.push(...names.filter((member) => !(member in prototype)).map((m) => `${name}.${m}`));
  }
  expect(strangers).toEqual([]);
});

test('the emulated part of the client is counted', () => {
  const known = clientClasses();
  const emulated = [...known.keys()].filter((name) => excelClasses.has(name));
  // A class that drops out of the emulator by mistake lowers this number.
  expect(known.size).toBe(188);
  expect(emulated.length).toBeGreaterThanOrEqual(48);
});

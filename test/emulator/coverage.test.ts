import { expect, test } from 'vitest';
import { excelClasses } from '../../src/emulator/classes/index';
import { start } from './run';

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

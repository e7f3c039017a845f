/** Copies from the pane: made at the desk, opened by Excel, read back by a reader that is not ours. */
import { afterAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/app/desk';
import type { Desk } from '../../src/app/desk';
import type { CopyOrder, CopyResult } from '../../src/app/open-copy';
import type { ExcelOptions, ProfileName } from '../../src/emulator/node';
import { Line } from '../../src/taskpane/engine/line';
import type { Wire } from '../../src/taskpane/engine/line';
import type { WorkbookPort } from '../../src/app/ports';
import { templates } from '../../src/templates';
import { saveWorkbook } from '../../src/xlsx';
import { newFolder, run } from '../support/command-line';
import { sampleAfter, sampleBytes } from '../support/damaged';
import { atOnce, openInExcel } from '../support/excel';
import { readIndependently, rowsIn } from '../support/reader';

const folder = newFolder();
afterAll(() => {
  folder.remove();
});

const PUBLIC: CopyOrder = { kind: 'public' };
const ALL_FORMS: CopyOrder = { kind: 'forms', unit: null };
const nextOn = (day: string, plan = ''): CopyOrder => ({ kind: 'next', day, plan });

/** A desk on the sample in an Excel, and what that Excel opened beside it. */
function atDesk(bytes = sampleBytes(), options: ExcelOptions = {}) {
  const running = openInExcel(bytes, options);
  const desk: Desk = openDesk(running.port, templates, atOnce);
  const copy = (order: CopyOrder) => desk.copy({ language: 'vi', order });
  return { ...running, desk, copy, opened: running.excel.state.opened };
}

/** The one workbook that was opened. */
async function openedBy(order: CopyOrder, options: ExcelOptions = {}): Promise<Uint8Array> {
  const { copy, opened, workbook } = atDesk(sampleBytes(), options);
  const before = saveWorkbook(workbook);
  expect(await copy(order)).toMatchObject({ status: 'opened' });
  expect(saveWorkbook(workbook), 'the workbook stays as it is').toEqual(before);
  expect(opened).toHaveLength(1);
  return opened[0] ?? new Uint8Array();
}

describe('what is opened is what the command line writes', () => {
  const written = async (command: 'public' | 'forms' | 'next', ...args: string[]) => {
    folder.put('so.xlsx', sampleBytes());
    const out = `${command}-${String(args.length)}.xlsx`;
    const ended = await run(command, folder.at('so.xlsx'), ...args, '--out', folder.at(out));
    expect(ended).toMatchObject({ code: 0 });
    return folder.read(out);
  };
  const plan = 'Kế hoạch số 5/KH-SCT';
  const next = ['--as-of', '2027-12-31', '--plan', plan];

  test.each<[string, CopyOrder, 'public' | 'forms' | 'next', string[]]>([
    ['the public copy', PUBLIC, 'public', []],
    ['the forms of all units', ALL_FORMS, 'forms', []],
    ['the forms of one unit', { kind: 'forms', unit: 'TT03' }, 'forms', ['--unit', 'TT03']],
    ['the next round', nextOn('31/12/2027', plan), 'next', next],
  ])('%s', async (_, order, command, args) => {
    const bytes = Buffer.from(await openedBy(order));
    expect(bytes.equals(await written(command, ...args))).toBe(true);
  });
});

describe('in every Excel', () => {
  test.each<ProfileName>(['excel2021', 'ltsc2024', 'microsoft365', 'web'])(
    '%s',
    async (profile) => {
      const file = readIndependently(await openedBy(PUBLIC, { profile }));
      expect(file.SheetNames).toEqual(['Danh sách công khai', 'Theo đơn vị']);
    },
  );
});

test('the public copy has no sheet of the council, no hidden sheet and no name of ours', async () => {
  const file = readIndependently(await openedBy(PUBLIC));
  expect(file.SheetNames).toHaveLength(2);
  expect(file.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0]);
  expect(file.Workbook?.Names?.map(({ Name }) => Name)).toEqual([
    '_xlnm.Print_Titles',
    '_xlnm.Print_Titles',
  ]);
  const listed = rowsIn(file, 'Danh sách công khai').filter(([number]) => Number(number) > 0);
  expect(listed).toHaveLength(11);
  const texts = file.SheetNames.flatMap((sheet) => rowsIn(file, sheet).flat().map(String));
  expect(texts.some((text) => text.includes('Kỷ luật'))).toBe(false);
});

test('the next round names how many rules cite the plan before, and none where it goes on', async () => {
  const { copy } = atDesk();
  const other = await copy(nextOn('31/12/2027', 'Kế hoạch số 5/KH-SCT'));
  expect(other.status === 'opened' && other.citing).toBeGreaterThan(0);
  expect(await copy(nextOn('2026-12-20'))).toEqual({ status: 'opened', citing: 0 });
});

test('a workbook of the next round is a campaign that can be filled in', async () => {
  const bytes = await openedBy(nextOn('31/12/2027', 'Kế hoạch số 5/KH-SCT'));
  const checked = await atDesk(bytes).desk.check(() => undefined);
  const { campaign } = checked;
  expect(campaign?.plan.document).toBe('Kế hoạch số 5/KH-SCT');
  expect(checked.issues.some(({ code }) => code === 'questionOpen')).toBe(true);
});

describe('where nothing is made, nothing is opened and it is said why', () => {
  const mistyped = () =>
    sampleAfter((user) => {
      user.type('Cá nhân', 'P5', [['9.000.000']]);
    });
  test.each<[string, Uint8Array, CopyOrder, object]>([
    ['a mark that is no number', mistyped(), PUBLIC, { status: 'needsFixing' }],
    ['the forms of such a workbook', mistyped(), ALL_FORMS, { status: 'needsFixing' }],
    [
      'a unit that is gone',
      sampleBytes(),
      { kind: 'forms', unit: 'TT99' },
      { status: 'unitUnknown' },
    ],
    ['no day', sampleBytes(), nextOn(''), { status: 'dayMissing' }],
    ['a day that is none', sampleBytes(), nextOn('31/02/2027'), { status: 'dayMissing' }],
    [
      'a plan that is over',
      sampleBytes(),
      nextOn('31/12/2027'),
      { status: 'planMissing', until: '2026-12-31' },
    ],
  ])('%s', async (_, bytes, order, said) => {
    const { copy, opened } = atDesk(bytes);
    expect(await copy(order)).toMatchObject(said);
    expect(opened).toEqual([]);
  });

  test('a workbook without a campaign', async () => {
    const empty = atDesk(sampleBytes());
    for (const sheet of ['Thiết lập', 'Tiêu chí']) empty.excel.user.deleteSheet(sheet);
    for (const order of [PUBLIC, ALL_FORMS, nextOn('31/12/2027')]) {
      expect(await empty.copy(order)).toMatchObject({ status: 'needsFixing' });
    }
    expect(empty.opened).toEqual([]);
  });
});

describe('an Excel that does not open it', () => {
  /** Requests that read the workbook come before the one that opens. */
  async function opening(): Promise<number> {
    const { copy, excel } = atDesk();
    excel.setFaults([]);
    await copy(PUBLIC);
    return excel.requestsSinceFaultsSet();
  }

  test.each<[string, ExcelOptions['profile']]>([
    ['NotImplemented', 'web'],
    ['ApiNotFound', 'microsoft365'],
    ['GeneralException', 'microsoft365'],
    ['GeneralException', 'web'],
    ['AccessDenied', 'excel2021'],
  ])('%s on %s', async (code, profile = 'web') => {
    const { copy, excel, opened, workbook } = atDesk(sampleBytes(), { profile });
    const before = saveWorkbook(workbook);
    const request = await opening();
    excel.setFaults([{ mode: 'errorBefore', request, code }]);
    const causes: Readonly<Record<string, string>> = {
      NotImplemented: 'notSupported',
      ApiNotFound: 'notSupported',
      GeneralException: 'other',
      AccessDenied: 'refused',
    };
    const said: CopyResult = await copy(PUBLIC);
    expect(said).toEqual({ status: 'notOpened', cause: causes[code], detail: code });
    expect(opened).toEqual([]);
    excel.setFaults([]);
    expect(await copy(PUBLIC)).toMatchObject({ status: 'opened' });
    expect(saveWorkbook(workbook)).toEqual(before);
  });

  test('one that never answers is not waited for for ever', async () => {
    const request = await opening();
    const rings: (() => void)[] = [];
    const wait = () =>
      new Promise<void>((ring) => {
        rings.push(ring);
      });
    const { excel, port } = openInExcel(sampleBytes(), {}, wait);
    excel.setFaults([{ mode: 'hang', request }]);
    const copying = openDesk(port, templates, atOnce).copy({ language: 'vi', order: PUBLIC });
    while (excel.requestsSinceFaultsSet() < request) await new Promise((go) => setImmediate(go));
    for (const ring of rings) ring();
    expect(await copying).toMatchObject({ status: 'notOpened', cause: 'noAnswer' });
  });

  test('an Excel that cannot be read says so in the same way', async () => {
    const { copy, excel } = atDesk();
    excel.setFaults([{ mode: 'errorBefore', request: 1, code: 'GeneralException' }]);
    expect(await copy(ALL_FORMS)).toMatchObject({ status: 'notOpened', cause: 'other' });
  });

  test('on the web a copy beyond five megabytes is too large', async () => {
    const { port } = openInExcel(sampleBytes(), { profile: 'web' });
    const answer = await port.openCopy(new Uint8Array(4_000_000));
    expect(answer).toMatchObject({ ok: false, issue: { cause: 'tooLarge' } });
  });

  test('what is no workbook is refused', async () => {
    for (const profile of ['web', 'microsoft365'] as const) {
      const { port, excel } = openInExcel(sampleBytes(), { profile });
      expect(await port.openCopy(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
      expect(excel.state.opened).toEqual([]);
    }
  });
});

test('the bytes arrive whole over the line between the pane and its worker', async () => {
  const listeners: Record<'near' | 'far', ((event: { data: unknown }) => void)[]> = {
    near: [],
    far: [],
  };
  const end = (own: 'near' | 'far', other: 'near' | 'far') =>
    ({
      postMessage: (message) => {
        const data: unknown = structuredClone(message);
        setImmediate(() => {
          for (const listener of listeners[other]) listener({ data });
        });
      },
      addEventListener: (type: string, listener: never) => {
        if (type === 'message') listeners[own].push(listener);
      },
    }) as Wire;
  const { port, excel } = openInExcel(sampleBytes());
  const [pane, worker] = [new Line(end('near', 'far')), new Line(end('far', 'near'))];
  pane.serve(port);
  worker.serve(openDesk(worker.other<WorkbookPort>(), templates, atOnce));
  const order = nextOn('20/12/2026');
  const said = await pane.other<Desk>().copy({ language: 'vi', order });
  expect(said).toEqual({ status: 'opened', citing: 0 });
  const [bytes = new Uint8Array()] = excel.state.opened;
  expect(Buffer.from(bytes).equals(await openedBy(order))).toBe(true);
});

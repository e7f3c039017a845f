/**
 * A workbook file as the use cases see it, with neither office.js nor requests: what the adapter has
 * to come to. It is many times as fast, and the adapter is laid beside it in a share of the cases.
 */
import type { Answered, WorkbookPort } from '../../src/app/ports';
import type { ExcelState } from '../../src/emulator/excel-state';
import { addSheet, deleteSheet } from '../../src/emulator/model/sheet-rules';
import type { Issue } from '../../src/domain/issue';
import { isFilled } from '../../src/workbook/council/council-layout';
import { isDossierFilled } from '../../src/workbook/dossier/dossier-layout';
import { isMarkerName, keyInName, markerFormula, markerName } from '../../src/workbook/markers';
import { SIGN, STATE_NAME } from '../../src/workbook/results/freshness';
import { LIST_PREFIX, isInputKey, isResultKey } from '../../src/workbook/write-plan';
import type { SheetKey, WritePlan } from '../../src/workbook/write-plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { SealOrder } from '../../src/workbook/seal/seal-order';
import type { ReadWorkbook } from '../../src/workbook/seal/image';
import { formulasIn, fromTheCorner, putCell, usedArea, valuesIn } from './file-cells';
import { mark, ownedSheets, setAside, setLists, sheetOf, unlike, write } from './file-writing';

export function filePort(state: ExcelState): WorkbookPort {
  const never = () => Promise.reject(new Error('no case asks for it'));
  const done = <T>(value: T): Promise<Answered<T>> => Promise.resolve({ ok: true, value });
  const after = <T>(value: T) => {
    state.calculateIfDue();
    return done(value);
  };
  return {
    read: () => done(snapshotOf(state)),
    readImages: () => done(imagesOf(state)),
    apply: (plan) => {
      const answer = applied(state, plan);
      return answer.ok ? after(answer.value) : Promise.resolve(answer);
    },
    seal: (order) => {
      sealed(state, order);
      return after(null);
    },
    remove: ({ sealed: withRounds }) => after({ sheets: removed(state, withRounds) }),
    ...{ choose: never, goTo: never, show: never, openCopy: never, clearHighlights: never },
  };
}

function snapshotOf(state: ExcelState): WorkbookSnapshot {
  const { sheets, names, structureProtected } = state.data;
  const owned = ownedSheets(state);
  const inputs = sheets.filter(
    (sheet) => !owned.some((own) => own.sheet === sheet && !isInputKey(own.key)),
  );
  const said = (name: string) => {
    const [, title = '', at = ''] =
      /^'(.+)'!\$A\$(\d+)/.exec(names.find((each) => each.name === name)?.formula ?? '') ?? [];
    const sheet = sheets.find((each) => each.name === title.replaceAll("''", "'"));
    return sheet ? String(sheet.cells.get(Number(at) - 1)?.get(0)?.value ?? '') : null;
  };
  const results = said(STATE_NAME);
  const status = said(markerName('summary'));
  return {
    sheets: inputs.map((sheet): SheetSnapshot => {
      const used = usedArea(sheet);
      const mark = owned.find((own) => own.sheet === sheet)?.key ?? null;
      const visible = sheet.visibility === 'visible';
      const about = {
        id: sheet.id,
        name: sheet.name,
        visible,
        unfinished: false,
        uncalculated: null,
      };
      const values = valuesIn(sheet, used);
      const daysFrom = state.data.date1904 ? 1904 : 1900;
      const others = { protected: sheet.protection !== null, daysFrom, chosen: [] } as const;
      return { ...about, ...others, mark, used, values };
    }),
    sheetNames: sheets.map(({ name }) => name),
    structureProtected,
    results: results === null ? null : results.startsWith(SIGN) ? 'stale' : 'asJudged',
    judged: /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(status ?? '')?.[0] ?? null,
    lostChoices: [],
  };
}

function imagesOf(state: ExcelState): ReadWorkbook {
  const owned = ownedSheets(state);
  const text = (cell: unknown) => String(cell);
  const sheets = state.data.sheets.map((sheet) => {
    const area = fromTheCorner(sheet);
    const key = owned.find((own) => own.sheet === sheet)?.key ?? null;
    const cells = { values: valuesIn(sheet, area), formulas: formulasIn(sheet, area) };
    return { id: sheet.id, title: sheet.name, key, ...cells };
  });
  const kept = sheets.find(({ key }) => key === 'seals')?.values.slice(1) ?? [];
  return {
    sheets: sheets.filter(({ key }) => key !== 'seals'),
    kept: kept.map((row) => row.map(text)),
  };
}

const refused = (issue: Partial<Issue>): Answered<never> => ({
  ok: false,
  issue: { severity: 'blocks', ...issue } as Issue,
});

function applied(state: ExcelState, plan: WritePlan): ReturnType<typeof receipt> {
  const isThere = plan.sheets.some(({ owner, key }) => owner === 'user' && sheetOf(state, key));
  if (isThere) return refused({ code: 'sheetOccupied', title: '' });
  let targets = unlike(state, plan);
  if (targets.some(({ key }) => sheetOf(state, key)?.protection)) {
    if (plan.asideSuffix === null) return refused({ code: 'resultsSealed' });
    setAside(state, plan.asideSuffix, lastRound(state));
    targets = unlike(state, plan);
  }
  for (const target of targets) write(state, target);
  if (!plan.isPart) setLists(state, plan);
  return receipt(state, plan, targets.length);
}

function receipt(
  state: ExcelState,
  plan: WritePlan,
  sheetsWritten: number,
): Awaited<ReturnType<WorkbookPort['apply']>> {
  const sheets = plan.sheets.map(({ key }) => sheetOf(state, key)?.name ?? key);
  const counts = { requests: 0, requestBytes: 0, responseBytes: 0 };
  return { ok: true, value: { ...counts, sheets, sheetsWritten } };
}

/** The record of a round is rows of text that begin with "N" and its number. */
function lastRound(state: ExcelState): number {
  const cells = sheetOf(state, 'seals')?.cells ?? new Map<number, Map<number, never>>();
  const numbers = [...cells.values()].map(
    (row) => /^N(\d+)$/.exec(String(row.get(0)?.value))?.[1] ?? 0,
  );
  return Math.max(0, ...numbers.map(Number));
}

function sealed(state: ExcelState, { rows, below, notice }: SealOrder): void {
  let sheet = sheetOf(state, 'seals');
  if (!sheet) {
    sheet = addSheet(state, 'ThiDua.NiemPhong');
    sheet.visibility = 'veryHidden';
    mark(state, 'seals', markerFormula(sheet.name));
    putCell(sheet, 0, 0, notice);
  }
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of row.entries()) putCell(sheet, below + 1 + index, column, text);
  }
  for (const own of ownedSheets(state)) {
    if (!isResultKey(own.key)) continue;
    own.sheet.protection ??= { attributes: { sheet: '1' } };
    own.sheet.touched.add('protection');
  }
}

function removed(state: ExcelState, withRounds: boolean): readonly string[] {
  const owned = ownedSheets(state);
  const isSealed = owned.some(({ key }) => key === 'seals');
  const gone = owned.filter(({ key, sheet }) => {
    if (key === 'seals' || key === 'history' || key.startsWith('sealed.')) return withRounds;
    if (key === 'council' || key === 'dossier') {
      return !isSomebodys(key, sheet) && (withRounds || !isSealed);
    }
    return isResultKey(key) && (withRounds || sheet.protection === null);
  });
  const keys: SheetKey[] = gone.map(({ key }) => key);
  for (const { sheet } of gone) {
    sheet.visibility = 'visible';
    deleteSheet(state, sheet);
  }
  state.data.touched = true;
  state.data.names = state.data.names.filter(
    ({ name }) =>
      !name.startsWith(LIST_PREFIX) && !(isMarkerName(name) && keys.includes(keyInName(name))),
  );
  return gone.map(({ sheet }) => sheet.name);
}

/** Whether the council or the office has filled in anything. */
function isSomebodys(
  key: 'council' | 'dossier',
  sheet: NonNullable<ReturnType<typeof sheetOf>>,
): boolean {
  const area = fromTheCorner(sheet);
  const values = formulasIn(sheet, area);
  const size = { rows: area?.rows ?? 0, columns: area?.columns ?? 0 };
  const at = (row: number, column: number) => values[row]?.[column] ?? '';
  return key === 'council' ? isFilled(at, size) : isDossierFilled(at, size);
}

/** What the result sheets say, cell by cell, as a reader of the paper takes it. */
import type { WorkbookData } from '../../src/xlsx';
import type { CellValue, SheetData } from '../../src/xlsx';
import { headingsAt, valueAt } from './sheet-places';

/** Everything by a path of names: "individual P1 · Hạng". */
export type Said = ReadonlyMap<string, CellValue>;

export const STATUSES = {
  proposed: ['✔ Đề nghị khen thưởng', 'Đề nghị'],
  tiedAtCutLine: ['⚖ Đồng điểm tại ngưỡng – Hội đồng quyết định', 'Đồng điểm'],
  awaitingCouncil: ['☰ Hội đồng xem xét', 'Hội đồng xét'],
  awaitingQuota: ['⏳ Chờ phân bổ số lượng', 'Chờ số lượng'],
  beyondQuota: ['▽ Ngoài chỉ tiêu', 'Ngoài chỉ tiêu'],
  notForAward: ['◇ Chưa đạt tiêu chuẩn khen thưởng', 'Chưa đạt TC'],
  onHold: ['⏸ Tạm dừng xét', 'Tạm dừng'],
  ineligible: ['✖ Không đủ điều kiện', 'Không đủ ĐK'],
  undetermined: ['… Chưa đủ dữ liệu', 'Thiếu dữ liệu'],
} as const;

export const SUBJECTS = { individual: 'Cá nhân', collective: 'Tập thể' } as const;

export function readResults(data: WorkbookData): Said {
  const said = new Map<string, CellValue>();
  const put = (path: string, value: CellValue) => {
    if (said.has(path)) throw new Error(`${path} is said twice`);
    said.set(path, value);
  };
  for (const { name, formula } of data.names) {
    const [, kind = '', what = ''] =
      /^ThiDua\.Sheet\.(ranking|detail|nomination|summary)\.?(.*)$/.exec(name) ?? [];
    const title = /^'(.+)'!/.exec(formula)?.[1];
    const sheet = data.sheets.find((each) => each.name === title);
    if (kind === '' || !sheet || isRetired(sheet)) continue;
    if (kind === 'summary') readSummary(sheet, put);
    else if (kind === 'nomination') readNominations(sheet, what, put);
    else readTable(sheet, kind === 'detail' ? `${what} detail` : what, put);
  }
  return said;
}

/** A list of an award that is no longer there says so in its first cell, and nothing else. */
function isRetired({ cells }: SheetData): boolean {
  const said = [...cells.values()].flatMap((line) => [...line.values()]);
  return said.filter(({ value }) => value !== null).length <= 1;
}

type Put = (path: string, value: CellValue) => void;

/** Rank, code, name and so on: one row a nominee. */
function readTable(sheet: SheetData, about: string, put: Put): void {
  const row = headingsAt(sheet, 'Hạng');
  const headings = [...(sheet.cells.get(row) ?? [])];
  for (let at = row + 1; valueAt(sheet, at, 1) !== null; at += 1) {
    for (const [column, { value: heading }] of headings) {
      if (heading === 'Mã số' || heading === 'Lý do') continue;
      put(`${about} ${String(valueAt(sheet, at, 1))} · ${String(heading)}`, valueAt(sheet, at, column)); // prettier-ignore
    }
  }
}

function readNominations(sheet: SheetData, award: string, put: Put): void {
  const row = headingsAt(sheet, 'STT');
  const ids: string[] = [];
  for (let at = row + 1; valueAt(sheet, at, 0) === at - row; at += 1) {
    ids.push(String(valueAt(sheet, at, 1)));
  }
  put(`list of ${award}`, ids.toSorted().join(' '));
}

function readSummary(sheet: SheetData, put: Put): void {
  const awards = headingsAt(sheet, 'Hình thức khen thưởng');
  for (let at = awards + 1; /^(Cá nhân|Tập thể)$/.test(String(valueAt(sheet, at, 1))); at += 1) {
    const [places, proposed, tied, empty] = [2, 3, 4, 5].map((column) => valueAt(sheet, at, column)); // prettier-ignore
    put(`award ${String(valueAt(sheet, at, 0))}`, [places, proposed, tied, empty].join(' / '));
  }
  const totals = headingsAt(sheet, 'Đối tượng');
  for (let at = totals + 1; /^(Cá nhân|Tập thể)$/.test(String(valueAt(sheet, at, 0))); at += 1) {
    for (const [column, { value: heading }] of sheet.cells.get(totals) ?? []) {
      if (column === 0 || heading === null) continue;
      put(`${String(valueAt(sheet, at, 0))} in all · ${String(heading)}`, valueAt(sheet, at, column)); // prettier-ignore
    }
  }
}

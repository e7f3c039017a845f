/** Collects issues while parsing goes on; parsing never stops at the first. */
import type { CellRef, Issue, IssueDetail, Severity } from '../domain/issue';
import type { SheetSnapshot } from './snapshot';

export interface IssueLog {
  readonly issues: readonly Issue[];
  blocks(at: CellRef, detail: IssueDetail): void;
  warns(at: CellRef, detail: IssueDetail): void;
}

export function issueLog(): IssueLog {
  const issues: Issue[] = [];
  const add = (severity: Severity) => (at: CellRef, detail: IssueDetail) => {
    issues.push({ ...detail, at, severity });
  };
  return { issues, blocks: add('blocks'), warns: add('warns') };
}

export const WHOLE_WORKBOOK: CellRef = { sheet: '', cell: '' };

export function wholeSheet(sheet: SheetSnapshot): CellRef {
  return { sheet: sheet.name, cell: '' };
}

/**
 * What Excel refuses whatever the object: writing where nothing may be written, and what needs the
 * workbook in front. And what takes away the user's undo.
 */
import type { ExcelState } from '../excel-state';
import { type ErrorCode, fail } from '../protocol/host-error';

export function guardMember(state: ExcelState, member: string, kind: 'method' | 'set'): void {
  if (state.settings.readOnly && writes(member, kind)) fail('AccessDenied');
  if (!state.isOtherWorkbookInFront) return;
  const code = needsFront[member];
  if (code) fail(code);
}

/** Methods that only read, show or calculate; the client's own begin with an underscore. */
const onlyLooks = /\.(?:_|get|activate|select|calculate|suspend|create|open|notify|setAppRuntime)/;

function writes(member: string, kind: 'method' | 'set'): boolean {
  return kind === 'set' ? !/^(?:Application|Runtime)\./.test(member) : !onlyLooks.test(member);
}

/** Excel for Windows and Mac fails these while another workbook has the focus. */
const needsFront: Readonly<Record<string, ErrorCode>> = {
  'Chart.activate': 'GeneralException',
  'Range.select': 'GeneralException',
  'Table.clearFilters': 'GeneralException',
  'Workbook.getActiveCell': 'InvalidSelection',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  'Worksheet.showGridlines': 'GeneralException',
  'WorksheetCollection.add': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
  'WorksheetFreezePanes.getLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.unfreeze': 'GeneralException',
};

/** Nothing done before one of these can be undone after it. */
const clearUndoEverywhere: ReadonlySet<string> = new Set([
  'Range.getMergedAreasOrNullObject',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.delete',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);
const clearUndoOnTheWeb: ReadonlySet<string> = new Set(['NamedItem.comment']);
const clearUndoElsewhere: ReadonlySet<string> = new Set([
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

export function clearsUndo({ profile }: ExcelState, member: string): boolean {
  const here = profile.platform === 'OfficeOnline' ? clearUndoOnTheWeb : clearUndoElsewhere;
  return clearUndoEverywhere.has(member) || here.has(member);
}

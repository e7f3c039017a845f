/** Opens a new workbook beside the one of the pane. Nothing of the one that is open is touched. */
import type { Answered } from '../../app/ports';
import { toBase64 } from '../base64';
import { hostIssue } from './host-issues';
import { answered } from './session';
import type { OfficeHost } from './session';

export async function openCopy(host: OfficeHost, bytes: Uint8Array): Promise<Answered<null>> {
  try {
    await answered(host.excel.createWorkbook(toBase64(bytes)), host);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, issue: hostIssue(error) };
  }
}

/** Files in and out. They are read and made in the browser; nothing is sent anywhere. */
import { newWorkbook, openWorkbook } from '../xlsx';
import { Session } from './session';
import type { PreviewWords } from './words';

export type Opened =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly message: string };

export const SAMPLE = 'an-giang-2026.xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function openSample(words: PreviewWords): Promise<Opened> {
  const answer = await fetch(`samples/${SAMPLE}`);
  if (!answer.ok) return refused(SAMPLE, 'notFound', words);
  return openBytes(new Uint8Array(await answer.arrayBuffer()), SAMPLE, words);
}

export async function openFile(file: File, words: PreviewWords): Promise<Opened> {
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name, words);
}

export function openBlank(words: PreviewWords): Opened {
  const workbook = newWorkbook(words.blankSheet);
  return { ok: true, session: new Session(workbook, words.blankFile, words.locale) };
}

export function download(session: Session): void {
  const bytes = new Uint8Array(session.save());
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = session.fileName;
  link.click();
  URL.revokeObjectURL(url);
}

function openBytes(bytes: Uint8Array, fileName: string, words: PreviewWords): Opened {
  const result = openWorkbook(bytes);
  if (!result.ok) return refused(fileName, result.problem.code, words);
  return { ok: true, session: new Session(result.workbook, fileName, words.locale) };
}

function refused(
  file: string,
  problem: keyof PreviewWords['problems'],
  words: PreviewWords,
): Opened {
  return { ok: false, message: words.unreadable(file, words.problems[problem]) };
}

/** Files in and out. They are read and made in the browser; nothing is sent anywhere. */
import type { ProfileName } from '../emulator/profiles';
import type { Source } from './desk/messages';
import type { SampleId } from './samples';
import { Session } from './session';
import type { PreviewWords } from './words';

export type Opened =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly message: string };

export interface Setting {
  readonly words: PreviewWords;
  readonly profile: ProfileName;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function openSample(id: SampleId, setting: Setting): Promise<Opened> {
  const fileName = `${id}.xlsx`;
  const answer = await fetch(`samples/${fileName}`).catch(() => null);
  if (!answer?.ok) return refused(fileName, 'notFound', setting);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return open({ bytes }, fileName, setting);
}

export async function openFile(file: File, setting: Setting): Promise<Opened> {
  return open({ bytes: new Uint8Array(await file.arrayBuffer()) }, file.name, setting);
}

export function openBlank(setting: Setting): Promise<Opened> {
  const { words } = setting;
  return open({ blankSheet: words.blankSheet }, words.blankFile, setting);
}

/** The same workbook as it is now, in another Excel. */
export async function reopen(session: Session, setting: Setting): Promise<Opened> {
  return open({ bytes: await session.save() }, session.fileName, setting);
}

/** A workbook that the add-in had made, in the place of the one that is open. */
export function openMade({ bytes, fileName }: MadeFile, setting: Setting): Promise<Opened> {
  return open({ bytes }, fileName, setting);
}

export async function download(session: Session): Promise<void> {
  downloadFile({ bytes: await session.save(), fileName: session.fileName });
}

export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export function downloadFile({ bytes, fileName }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

async function open(source: Source, fileName: string, setting: Setting): Promise<Opened> {
  const { words, profile } = setting;
  const settings = { fileName, locale: words.locale, profile };
  const opened = await Session.open(source, settings).catch((error: unknown) => {
    reportError(error);
    return 'failed' as const;
  });
  if (typeof opened === 'string') return refused(fileName, opened, setting);
  return { ok: true, session: opened };
}

function refused(
  file: string,
  problem: keyof PreviewWords['problems'],
  { words }: Setting,
): Opened {
  return { ok: false, message: words.unreadable(file, words.problems[problem]) };
}

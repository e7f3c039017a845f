/**
 * The Excels that the emulator can stand for: which requirement sets they declare and which limits
 * they have.
 */

export type ProfileName = 'excel2021' | 'ltsc2024' | 'microsoft365' | 'web';

export interface Profile {
  readonly name: ProfileName;
  /** Requirement set → highest version. */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes of a request or an answer; Excel on the web alone limits them. */
  readonly payloadBytesMax: number | null;
  /** What a read of more than five million cells gives: both were seen. */
  readonly oversizedRead: 'null' | 'error';
}

const everywhere = {
  AddinCommands: '1.3',
  CompressedFile: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  File: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

const web5Megabytes = 5 * 1024 * 1024;

/** Cells that one read may ask for, on every platform. */
export const readCellsMax = 5_000_000;

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  excel2021: {
    name: 'excel2021',
    sets: { ...everywhere, ExcelApi: '1.14' },
    payloadBytesMax: null,
    oversizedRead: 'error',
  },
  ltsc2024: {
    name: 'ltsc2024',
    sets: { ...everywhere, ExcelApi: '1.17' },
    payloadBytesMax: null,
    oversizedRead: 'error',
  },
  microsoft365: {
    name: 'microsoft365',
    sets: { ...everywhere, ExcelApi: '1.21' },
    payloadBytesMax: null,
    oversizedRead: 'null',
  },
  web: {
    name: 'web',
    sets: { ...everywhere, ExcelApi: '1.21', ExcelApiOnline: '1.1' },
    payloadBytesMax: web5Megabytes,
    oversizedRead: 'null',
  },
};

/** Whether a profile has a set; a higher minor version implies the lower ones. */
export function isSetSupported(profile: Profile, set: string, version = '1.1'): boolean {
  const entry = Object.entries(profile.sets).find(
    ([name]) => name.toLowerCase() === set.toLowerCase(),
  );
  if (!entry) return false;
  const [major = 0, minor = 0] = entry[1].split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = String(version).split('.').map(Number);
  return major === askedMajor && minor >= askedMinor;
}

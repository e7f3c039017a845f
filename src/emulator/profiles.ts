/**
 * The Excels that the emulator can stand for: which requirement sets they declare, which limits they
 * have, and how they behave where Excels differ.
 */

export type ProfileName =
  'excel2016' | 'excel2019' | 'excel2021' | 'ltsc2024' | 'microsoft365' | 'web' | 'mac' | 'ipad';

export interface Profile {
  readonly platform: 'PC' | 'OfficeOnline' | 'Mac' | 'iOS';
  /** Requirement set → highest version. */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes of a request or an answer; Excel on the web alone limits them. */
  readonly payloadBytesMax: number | null;
  /** What a read of more than five million cells gives: both were seen. */
  readonly oversizedRead: 'null' | 'error';
  /** Protecting what is protected, or freeing what is free: newer builds refuse it. */
  readonly repeatedProtection: 'ignored' | 'refused';
  /** A block across rows that a filter hides is refused, or lands where it should not: both were seen. */
  readonly filteredWrite: 'refused' | 'misplaced';
  /** Some builds pass over a new calculation mode without a word. */
  readonly calculationMode: 'settable' | 'fixed';
}

const inEveryExcel = { CompressedFile: '1.1', DocumentEvents: '1.1', File: '1.1', Settings: '1.1' };

const withoutCommands = {
  ...inEveryExcel,
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RichApiRuntime: '1.2',
};

const withCommands = {
  ...withoutCommands,
  AddinCommands: '1.3',
  RibbonApi: '1.2',
  SharedRuntime: '1.1',
};

/** Bought once: its code is older than its last repair. */
const perpetual: Profile = {
  platform: 'PC',
  sets: withCommands,
  payloadBytesMax: null,
  oversizedRead: 'error',
  repeatedProtection: 'ignored',
  filteredWrite: 'refused',
  calculationMode: 'settable',
};

const subscribed: Profile = {
  ...perpetual,
  oversizedRead: 'null',
  repeatedProtection: 'refused',
  sets: { ...withCommands, ExcelApi: '1.21' },
};

const web5Megabytes = 5 * 1024 * 1024;

/** Cells that one read may ask for, on every platform. */
export const readCellsMax = 5_000_000;

/** Volume-licensed where Excel was bought once; the pane tells 2016 and 2019 that they are too old. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  excel2016: { ...perpetual, sets: { ...inEveryExcel, ExcelApi: '1.1' } },
  excel2019: { ...perpetual, sets: { ...inEveryExcel, ExcelApi: '1.7' } },
  excel2021: { ...perpetual, sets: { ...withCommands, ExcelApi: '1.14' } },
  ltsc2024: { ...perpetual, sets: { ...withCommands, ExcelApi: '1.17' } },
  microsoft365: subscribed,
  web: {
    ...subscribed,
    platform: 'OfficeOnline',
    sets: { ...subscribed.sets, ExcelApiOnline: '1.1' },
    payloadBytesMax: web5Megabytes,
  },
  mac: { ...subscribed, platform: 'Mac' },
  ipad: { ...subscribed, platform: 'iOS', sets: { ...withoutCommands, ExcelApi: '1.21' } },
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

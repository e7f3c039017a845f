/** LibreOffice without a window, in a profile of its own, recalculating whatever it opens. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A conversion takes seconds, and many are made in one start. */
const PATIENCE_MS = 230_000;

/** 0: always recalculate files of Excel on loading, whatever results they hold. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const PROGRAMS = ['soffice', 'libreoffice'];

function findProgram(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const name of PROGRAMS) {
    const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  return null;
}

const program = findProgram();

/** Without LibreOffice its tests are left out on a developer's machine, and fail in CI. */
export const hasLibreOffice = program !== null;
export const mustHaveLibreOffice = process.env['CI'] === 'true';

export interface Converter {
  /** Opens bytes as a workbook and saves them in another format. */
  readonly convert: (bytes: Uint8Array, to: 'xlsx' | 'pdf') => Uint8Array;
  /** Many of them in one start, which alone takes seconds. */
  readonly convertAll: (
    workbooks: readonly Uint8Array[],
    to: 'xlsx' | 'pdf',
  ) => readonly Uint8Array[];
  readonly remove: () => void;
}

export function startConverter(): Converter {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-office-'));
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const convertAll: Converter['convertAll'] = (workbooks, to) => {
    const out = path.join(folder, 'out');
    rmSync(out, { recursive: true, force: true });
    const inputs = workbooks.map((bytes, index) => {
      const input = path.join(folder, `${String(index)}.xlsx`);
      writeFileSync(input, bytes);
      return input;
    });
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = ['--headless', '--norestore', '--convert-to', to, '--outdir', out];
    const ended = spawnSync(program ?? '', [user, ...options, ...inputs], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    return workbooks.map((_, index) => {
      const result = path.join(out, `${String(index)}.${to}`);
      if (!existsSync(result)) {
        throw new Error(`LibreOffice made no ${to}: ${ended.stdout} ${ended.stderr}`);
      }
      return new Uint8Array(readFileSync(result));
    });
  };
  return {
    convertAll,
    convert: (bytes, to) => convertAll([bytes], to)[0] ?? new Uint8Array(),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

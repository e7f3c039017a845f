/**
 * The programs that print and look at what was printed: LibreOffice makes a PDF of a workbook,
 * poppler tells its words and pixels. What a good print is, `print-check.ts` says.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Many workbooks are printed in one start; a start alone takes seconds. */
const PATIENCE_MS = 240_000;

/** Numbers and dates are printed as an office in Viet Nam prints them. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

const office = onPath('soffice') ?? onPath('libreoffice');

/** The programs that printing needs and this machine lacks; in CI there must be none. */
export const missingForPrint: readonly string[] = [
  ...(office === null ? ['soffice'] : []),
  ...['pdftotext', 'pdftoppm', 'pdfinfo'].filter((name) => onPath(name) === null),
];

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Prints each workbook to a PDF, all of them in one start of LibreOffice. */
export function printAll(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-print-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const inputs = workbooks.map((bytes, index) => {
      const input = path.join(folder, `${String(index)}.xlsx`);
      writeFileSync(input, bytes);
      return input;
    });
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
    const ended = spawnSync(office ?? '', [user, ...options, ...inputs], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    return inputs.map((input) => {
      const pdf = input.replace(/xlsx$/, 'pdf');
      if (!existsSync(pdf)) {
        throw new Error(`LibreOffice printed nothing: ${ended.stdout} ${ended.stderr}`);
      }
      return new Uint8Array(readFileSync(pdf));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function poppler(
  program: 'pdftotext' | 'pdftoppm' | 'pdfinfo',
  options: string[],
  pdf: Uint8Array,
): Buffer {
  const { status, stdout, stderr } = spawnSync(program, options, {
    input: pdf,
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${program}: ${String(stderr)}`);
  return stdout;
}

/** Points from the upper left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand, and the size of their font in points as printed. */
  readonly baseline: number;
  readonly size: number;
}

export interface Page {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/**
 * LibreOffice tells no heights with its fonts, so poppler makes every word's box this much of the
 * font's size high, with this much of it below the baseline.
 */
const BOX = { height: 1.3, below: 0.35 };

/** The words of each page, also those that are drawn where nobody can see them. */
export function wordsOf(pdf: Uint8Array): readonly Page[] {
  const xml = poppler('pdftotext', ['-bbox', '-', '-'], pdf).toString('utf8');
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: numberIn(page, 'width'),
      height: numberIn(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, box = '', text = '']) => {
        const bottom = numberIn(box, 'yMax');
        const size = (bottom - numberIn(box, 'yMin')) / BOX.height;
        return {
          text: unescaped(text),
          left: numberIn(box, 'xMin'),
          right: numberIn(box, 'xMax'),
          baseline: bottom - size * BOX.below,
          size,
        };
      }),
    }));
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]);
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    code === undefined ? (signs[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly colors: Uint8Array;
}

/** Pages whose pixels are held at a time: a megabyte each. */
const PAGES_AT_ONCE = 50;

/** Each page as pixels whose colours are those of the PDF, without softened edges. */
export function* pixelsOf(pdf: Uint8Array, dotsPerInch: number): Generator<Pixels> {
  const sharp = ['-aa', 'no', '-aaVector', 'no', '-r', String(dotsPerInch)];
  const count = Number(/^Pages:\s+(\d+)$/m.exec(String(poppler('pdfinfo', ['-'], pdf)))?.[1]);
  for (let first = 1; first <= count; first += PAGES_AT_ONCE) {
    const range = ['-f', String(first), '-l', String(first + PAGES_AT_ONCE - 1)];
    const pictures = poppler('pdftoppm', [...sharp, ...range, '-'], pdf);
    for (let at = 0; at < pictures.length;) {
      const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(pictures.toString('latin1', at, at + 40));
      if (!head) throw new Error('pdftoppm made no picture of three bytes a pixel');
      const [width, height] = [Number(head[1]), Number(head[2])];
      const start = at + head[0].length;
      at = start + width * height * 3;
      yield { width, height, colors: pictures.subarray(start, at) };
    }
  }
}

/** A page as a PNG, for looking at; the first page is 1. */
export function pageImage(pdf: Uint8Array, page: number, dotsPerInch = 100): Uint8Array {
  const only = ['-f', String(page), '-l', String(page), '-r', String(dotsPerInch), '-png'];
  return new Uint8Array(poppler('pdftoppm', [...only, '-'], pdf));
}

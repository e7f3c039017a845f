/** The manifest is one that Office takes, and says what this add-in wants to say. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../tools/manifest/check-manifest';
import { resourceOf } from '../../tools/manifest/check-resources';
import { childOf, named, readManifest, valuesOf } from '../../tools/manifest/document';
import type { ManifestElement } from '../../tools/manifest/document';
import { sentenceOf } from '../../tools/manifest/finding';
import { DEVELOPMENT_ADDRESS, manifestFor } from '../../tools/manifest-address';
import { fileBeside, manifestText as text } from './own-manifest';

const root = new URL('../../', import.meta.url);
const manifest = readManifest(text);
const one = (parent: ManifestElement, name: string) => {
  const found = childOf(parent, name);
  if (!found) throw new Error(`<${name}> is expected in ${parent.where}`);
  return found;
};
/** The words that an element names, in Vietnamese and in English. */
const wordsOf = (element: ManifestElement) => {
  const resource = resourceOf(manifest, element);
  return resource ? valuesOf(resource).map(([, value]) => value) : [];
};

test('nothing is wrong with it', () => {
  expect(checkManifest(text, fileBeside).map(sentenceOf)).toEqual([]);
});

test('Microsoft’s own reader understands it', async () => {
  const path = fileURLToPath(new URL('manifest.xml', root));
  const info = await OfficeAddinManifest.readManifestFile(path);
  expect(info).toMatchObject({ displayName: 'Thi Đua', defaultLocale: 'vi-VN' });
});

describe('an Excel without a shared runtime', () => {
  const setsOf = (element: ManifestElement) =>
    named(one(element, 'Requirements'), 'Set').map((set) => [
      set.attribute('Name'),
      set.attribute('MinVersion'),
    ]);

  test('takes the add-in, from ExcelApi 1.1 on, and opens the page that says what is needed', () => {
    expect(setsOf(manifest)).toEqual([['ExcelApi', '1.1']]);
    const page = one(one(manifest, 'DefaultSettings'), 'SourceLocation');
    expect(page.attribute('DefaultValue')).toBe(`${DEVELOPMENT_ADDRESS}taskpane.html`);
  });

  test('leaves the ribbon alone', () => {
    expect(setsOf(one(manifest, 'VersionOverrides'))).toEqual([['SharedRuntime', '1.1']]);
  });
});

describe('the ribbon', () => {
  test('has a tab of its own', () => {
    const [tab, ...others] = named(manifest, 'CustomTab', 'OfficeTab');
    expect(others).toEqual([]);
    expect(tab && wordsOf(one(tab, 'Label'))).toEqual(['Thi đua', 'Emulation']);
  });

  test('has these buttons, each with its words and its own pictures', () => {
    const buttons = named(manifest, 'Control').map((control) => {
      const action = one(control, 'Action');
      return [
        control.attribute('id'),
        childOf(action, 'FunctionName')?.text ?? action.attribute('xsi:type'),
        ...wordsOf(one(control, 'Label')),
      ];
    });
    expect(buttons).toEqual([
      ['ThiDua.Open', 'ShowTaskpane', 'Mở ngăn Thi đua', 'Open pane'],
      ['ThiDua.Score', 'score', 'Chấm điểm', 'Score'],
      ['ThiDua.Summary', 'goToSummary', 'Đến Tổng hợp', 'Go to summary'],
      ['ThiDua.Clear', 'clearHighlights', 'Bỏ tô màu', 'Clear highlights'],
      ['ThiDua.Verify', 'verify', 'Kiểm tra dấu niêm', 'Verify seal'],
    ]);
    const pictures = named(manifest, 'Icon').flatMap(({ children }) =>
      children.map((image) => resourceOf(manifest, image)?.attribute('DefaultValue')),
    );
    // Both groups bear the icon of the add-in; no two buttons share one.
    expect(new Set(pictures).size).toBe(3 + 3 * buttons.length);
    const tips = named(manifest, 'Supertip').map((tip) => wordsOf(one(tip, 'Description')));
    expect(new Set(tips.flat()).size).toBe(2 * buttons.length);
  });
});

describe('addresses', () => {
  test('the pages that they name are made by the build', () => {
    const pages = text.match(/https:[^"]+\.html/g) ?? [];
    expect([...new Set(pages)].sort()).toEqual([
      `${DEVELOPMENT_ADDRESS}support.html`,
      `${DEVELOPMENT_ADDRESS}taskpane.html`,
    ]);
    expect(existsSync(fileURLToPath(new URL('assets/support.html', root)))).toBe(true);
    expect(existsSync(fileURLToPath(new URL('src/taskpane/taskpane.html', root)))).toBe(true);
  });

  test.each(['https://thidua.example.gov.vn/addin', 'https://thidua.example.gov.vn/addin/'])(
    'a build for %s names that place everywhere, and nothing is wrong with it',
    (address) => {
      const published = manifestFor(text, address);
      expect(published).not.toContain('localhost');
      expect(published).toContain('"https://thidua.example.gov.vn/addin/taskpane.html"');
      expect(checkManifest(published, fileBeside).map(sentenceOf)).toEqual([]);
    },
  );

  test('an address is written as it is, whatever signs are in it', () => {
    const published = manifestFor(text, 'https://a.vn/$&/%22/');
    expect(published).toContain('"https://a.vn/$&amp;/%22/taskpane.html"');
    expect(checkManifest(published, fileBeside)).toEqual([]);
  });

  test.each([
    ...['http://thidua.example.gov.vn', 'thidua', '', 'javascript:alert(1)', 'https://'],
    ...['https://a.vn/?x=1', 'https://a.vn/#x', 'https://me:secret@a.vn/'],
    'https://a.vn/taskpane.html',
  ])('a build for “%s” is refused in one sentence', (address) => {
    expect(() => manifestFor(text, address)).toThrow(
      /^--base-url “.*”: the https address of a folder is expected/,
    );
  });
});

test('the pictures are drawn from these drawings', () => {
  const drawn = named(manifest, 'Images').flatMap(({ children }) =>
    children.map((image) => image.attribute('DefaultValue').replace(/-\d+\.png$/, '.svg')),
  );
  for (const drawing of new Set(drawn)) {
    const file = new URL(drawing.replace(DEVELOPMENT_ADDRESS, ''), root);
    expect(readFileSync(fileURLToPath(file), 'utf8')).toContain('<svg');
  }
});

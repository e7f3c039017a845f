/** What Office checks when a manifest is loaded, checked here without any service. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, test } from 'vitest';
import { parseXml, textOf } from '../../src/xlsx/xml';
import type { XmlElement } from '../../src/xlsx/xml';
import { DEVELOPMENT_ADDRESS, manifestFor } from '../../tools/manifest-address';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)));
const text = read('manifest.xml').toString('utf8');
const manifest = parseXml(text);

function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

const all = [...within(manifest)];
const named = (local: string) => all.filter((element) => element.local === local);
const one = (local: string) => {
  const [found, ...others] = named(local);
  if (!found || others.length > 0) throw new Error(`one <${local}> is expected`);
  return found;
};
const attribute = (element: XmlElement, name: string) => element.attributes.get(name) ?? '';
const order = (element: XmlElement) => element.children.map(({ local }) => local);

describe('elements stand in the order that the schema asks for', () => {
  test('the add-in', () => {
    expect(order(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  test.each([
    { parent: 'VersionOverrides', children: ['Hosts', 'Resources'] },
    { parent: 'DesktopFormFactor', children: ['GetStarted', 'FunctionFile', 'ExtensionPoint'] },
    { parent: 'GetStarted', children: ['Title', 'Description', 'LearnMoreUrl'] },
    { parent: 'Group', children: ['Label', 'Icon', 'Control'] },
    { parent: 'Control', children: ['Label', 'Supertip', 'Icon', 'Action'] },
    { parent: 'Action', children: ['TaskpaneId', 'SourceLocation'] },
    { parent: 'Resources', children: ['Images', 'Urls', 'ShortStrings', 'LongStrings'] },
  ])('$parent', ({ parent, children }) => {
    expect(order(one(parent))).toEqual(children);
  });
});

test('id and version are well formed, the host is Excel alone, from ExcelApi 1.1 on', () => {
  expect(textOf(text, one('Id'))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(textOf(text, one('Version'))).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  const hosts = named('Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'));
  expect(hosts).toEqual(['Workbook', 'Workbook']);
  expect(attribute(one('Set'), 'Name')).toBe('ExcelApi');
  expect(attribute(one('Set'), 'MinVersion')).toBe('1.1');
  expect(textOf(text, one('Permissions'))).toBe('ReadWriteDocument');
  expect(one('AppDomains').children).toEqual([]);
});

test('Microsoft’s own reader understands it', async () => {
  const path = fileURLToPath(new URL('manifest.xml', root));
  const info = await OfficeAddinManifest.readManifestFile(path);
  expect(info).toMatchObject({ displayName: 'Thi Đua', defaultLocale: 'vi-VN' });
});

test('ids of groups, controls and resources are unique', () => {
  const ids = all.flatMap((element) => element.attributes.get('id') ?? []);
  expect(ids.filter((id) => id !== 'TabHome')).toHaveLength(new Set(ids).size - 1);
});

test('every resource that is named is there, and every one that is there is named', () => {
  const wanted = all.flatMap((element) => element.attributes.get('resid') ?? []);
  const given = one('Resources').children.flatMap(({ children }) =>
    children.map((resource) => attribute(resource, 'id')),
  );
  expect([...new Set(wanted)].sort()).toEqual([...given].sort());
  for (const resid of wanted) expect(resid.length).toBeLessThanOrEqual(32);
});

/** The default value and the values of other languages. */
const values = (element: XmlElement) => [
  attribute(element, 'DefaultValue'),
  ...element.children.map((override) => attribute(override, 'Value')),
];

describe('words', () => {
  const limited = [
    { what: 'DisplayName', elements: named('DisplayName'), most: 125 },
    { what: 'Description', elements: named('Description').slice(0, 1), most: 250 },
    { what: 'ShortStrings', elements: one('ShortStrings').children, most: 125 },
    { what: 'LongStrings', elements: one('LongStrings').children, most: 250 },
  ];

  test.each(limited)('$what are at most $most characters', ({ elements, most }) => {
    for (const value of elements.flatMap(values)) {
      expect(value).not.toBe('');
      expect(value.length, value).toBeLessThanOrEqual(most);
    }
  });

  test('labels on the ribbon are at most 32 characters', () => {
    const labels = new Set(named('Label').map((label) => attribute(label, 'resid')));
    const strings = one('ShortStrings').children.filter((each) =>
      labels.has(attribute(each, 'id')),
    );
    expect(strings).toHaveLength(labels.size);
    for (const value of strings.flatMap(values)) expect(value.length).toBeLessThanOrEqual(32);
  });

  test('each is Vietnamese first, with English beside it', () => {
    expect(textOf(text, one('DefaultLocale'))).toBe('vi-VN');
    for (const { elements } of limited) {
      for (const element of elements) {
        expect(element.children.map((override) => attribute(override, 'Locale'))).toEqual([
          'en-US',
        ]);
      }
    }
  });
});

describe('addresses', () => {
  const addresses = all
    .flatMap((element) => values(element))
    .filter((value) => value.includes('://'));

  test('all are https, and on the pane’s own place', () => {
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
  });

  test('the pages that they name are made by the build', () => {
    const pages = addresses.filter((address) => address.endsWith('.html'));
    expect([...new Set(pages)].sort()).toEqual([
      `${DEVELOPMENT_ADDRESS}support.html`,
      `${DEVELOPMENT_ADDRESS}taskpane.html`,
    ]);
    expect(existsSync(fileURLToPath(new URL('assets/support.html', root)))).toBe(true);
    expect(existsSync(fileURLToPath(new URL('src/taskpane/taskpane.html', root)))).toBe(true);
  });

  test('a build for another place names that place everywhere', () => {
    const published = manifestFor(text, 'https://thidua.example.gov.vn/addin');
    expect(published).not.toContain('localhost');
    expect(published).toContain('"https://thidua.example.gov.vn/addin/taskpane.html"');
    expect(() => parseXml(published)).not.toThrow();
  });

  test.each(['http://thidua.example.gov.vn', 'thidua', 'https://a.vn/?x=1', 'https://a.vn/#x'])(
    'a build for %s is refused',
    (address) => {
      expect(() => manifestFor(text, address)).toThrow('--base-url');
    },
  );
});

describe('icons', () => {
  const icons = [
    { address: attribute(one('IconUrl'), 'DefaultValue'), size: 32 },
    { address: attribute(one('HighResolutionIconUrl'), 'DefaultValue'), size: 64 },
    ...one('Images').children.map((image) => ({
      address: attribute(image, 'DefaultValue'),
      size: Number(attribute(image, 'id').replace('Icon.', '')),
    })),
  ];

  test('the ribbon has 16, 32 and 80', () => {
    for (const icon of named('Icon')) {
      expect(icon.children.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of icon.children) {
        expect(attribute(image, 'resid')).toBe(`Icon.${attribute(image, 'size')}`);
      }
    }
  });

  test.each(icons)('$address is a picture of $size pixels', ({ address, size }) => {
    const png = read(address.replace(DEVELOPMENT_ADDRESS, ''));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

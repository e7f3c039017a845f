/** Whether each icon has the sizes that Office asks for, and whether the pictures have them. */
import { folderOf } from './check-addresses';
import { resourceOf } from './check-resources';
import { childOf, named } from './document';
import type { ManifestElement } from './document';
import { findingAt } from './finding';
import type { Finding } from './finding';

/** The bytes of a file beside the manifest, or nothing. */
export type ReadFile = (path: string) => Uint8Array | null;

const RIBBON_SIZES = [16, 32, 80];
const SHOP_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };

interface Icon {
  readonly element: ManifestElement;
  readonly address: string;
  readonly size: number;
}

export function checkIcons(root: ManifestElement, readFile: ReadFile): Finding[] {
  const folder = folderOf(root);
  const icons = iconsOf(root).filter(({ address }) => address.startsWith(folder));
  return [
    ...named(root, 'Icon').flatMap(checkSizes),
    ...icons.flatMap((icon) => checkPicture(icon, icon.address.slice(folder.length), readFile)),
  ];
}

function iconsOf(root: ManifestElement): Icon[] {
  const shop = Object.entries(SHOP_SIZES).flatMap(([name, size]) => {
    const element = childOf(root, name);
    return element ? { element, address: element.attribute('DefaultValue'), size } : [];
  });
  const ribbon = named(root, 'Icon').flatMap((icon) =>
    icon.children.flatMap((element) => {
      const address = resourceOf(root, element)?.attribute('DefaultValue');
      return address ? { element, address, size: Number(element.attribute('size')) } : [];
    }),
  );
  return [...shop, ...ribbon];
}

function checkSizes(icon: ManifestElement): Finding[] {
  const sizes = icon.children.map((image) => image.attribute('size'));
  const expected = RIBBON_SIZES.map(String);
  if (sizes.join() === expected.join()) return [];
  return [
    findingAt(icon, {
      found: `the sizes ${sizes.join(', ')}`,
      expected: expected.join(', '),
      todo: 'name one picture for each',
    }),
  ];
}

function checkPicture({ element, size }: Icon, path: string, readFile: ReadFile): Finding[] {
  const bytes = readFile(path);
  const found = bytes === null ? `no file ${path}` : sizeOfPng(bytes, path);
  const expected = `a PNG of ${String(size)} × ${String(size)} pixels`;
  if (found === expected) return [];
  return [findingAt(element, { found, expected, todo: 'draw it anew with “npm run icons”' })];
}

/** Reads the header: a signature of eight bytes, then the first chunk with width and height. */
function sizeOfPng(bytes: Uint8Array, path: string): string {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) {
    return `${path}, which is not a PNG,`;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `a PNG of ${String(view.getUint32(16))} × ${String(view.getUint32(20))} pixels`;
}

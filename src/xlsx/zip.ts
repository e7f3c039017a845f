/**
 * The zip container: entries out, entries in.
 *
 * The directory is read here, before anything is inflated, so that a bomb is refused by its
 * declared sizes and an entry that lies about its size cannot grow: it is inflated into a buffer
 * of the declared size and its checksum must then agree.
 */
import { inflateSync, zipSync } from 'fflate';
import { Damage, tooLarge } from './damage';

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** Everything in a file together, unzipped. */
const totalMax = 256 * 1024 * 1024;
/** Sheets shrink to a tenth or a twentieth; what grows to this many times its size is no workbook. */
const ratioMax = 100;
const ratioMatters = 16 * 1024 * 1024;
/** A workbook has a few parts a sheet. */
const entriesMax = 10_000;

interface DirectoryEntry {
  name: string;
  method: number;
  flags: number;
  checksum: number;
  zippedSize: number;
  size: number;
  offset: number;
}

/** All files in a zip, in the order of its directory; folders are left out. */
export function unzip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view, bytes).filter((entry) => !entry.name.endsWith('/'));
  let total = 0;
  for (const entry of directory) {
    total += entry.size;
    const isBomb = total > ratioMatters && total > bytes.length * ratioMax;
    if (total > totalMax || isBomb) throw new Damage({ code: 'tooLarge', part: entry.name });
  }
  return directory.map((entry) => ({ name: entry.name, bytes: inflateEntry(view, bytes, entry) }));
}

/** Zips entries in this order; the same entries always give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries) files[entry.name] = entry.bytes;
  // Level 1: half the time of the usual 6 for a tenth more bytes.
  // A zip keeps local time without a zone; this constructor makes the same one everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 1 });
}

function readDirectory(view: DataView, bytes: Uint8Array): DirectoryEntry[] {
  const end = findEndRecord(view);
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const zip64 = readLong(view, locator + 8);
    if (zip64 + 56 > bytes.length) throw truncated();
    count = readLong(view, zip64 + 32);
    offset = readLong(view, zip64 + 48);
  }
  if (count > entriesMax) tooLarge();
  const entries: DirectoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) {
      throw truncated();
    }
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const commentLength = view.getUint16(offset + 32, true);
    entries.push(readDirectoryEntry(view, bytes, { offset, nameLength, extraLength }));
    offset += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function readDirectoryEntry(
  view: DataView,
  bytes: Uint8Array,
  at: { offset: number; nameLength: number; extraLength: number },
): DirectoryEntry {
  const { offset, nameLength, extraLength } = at;
  const extraStart = offset + 46 + nameLength;
  if (extraStart + extraLength > bytes.length) throw truncated();
  const entry: DirectoryEntry = {
    name: new TextDecoder().decode(bytes.subarray(offset + 46, extraStart)),
    flags: view.getUint16(offset + 8, true),
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    zippedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    offset: view.getUint32(offset + 42, true),
  };
  let field = extraStart;
  while (field + 4 <= extraStart + extraLength) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) readLongSizes(view, entry, field + 4, length);
    field += 4 + length;
  }
  return entry;
}

/** Zip64: only the sizes that did not fit stand in the extra field, in this order. */
function readLongSizes(view: DataView, entry: DirectoryEntry, start: number, length: number): void {
  let at = start;
  for (const key of ['size', 'zippedSize', 'offset'] as const) {
    if (entry[key] !== 0xffffffff || at + 8 > start + length) continue;
    if (at + 8 > view.byteLength) throw truncated();
    entry[key] = readLong(view, at);
    at += 8;
  }
}

function inflateEntry(view: DataView, bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const broken = (detail: string) => new Damage({ code: 'damaged', part: entry.name, detail });
  if ((entry.flags & 1) !== 0) throw new Damage({ code: 'encrypted', part: entry.name });
  if (entry.name === '__proto__') throw broken('name');
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw broken('entry header');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.zippedSize > bytes.length) throw broken('cut short');
  const zipped = bytes.subarray(start, start + entry.zippedSize);
  let content: Uint8Array;
  if (entry.method === 0) content = zipped.slice();
  else if (entry.method === 8) {
    try {
      content = inflateSync(zipped, { out: new Uint8Array(entry.size) });
    } catch {
      throw broken('compressed data');
    }
  } else throw broken('compression method');
  if (content.length !== entry.size || checksumOf(content) !== entry.checksum) {
    throw broken('checksum');
  }
  return content;
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw truncated();
}

function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function truncated(): Damage {
  return new Damage({ code: 'damaged', detail: 'zip directory' });
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32. */
function checksumOf(bytes: Uint8Array): number {
  let value = -1;
  // Counted, not iterated: this runs over every byte of the file.
  let at = 0;
  while (at < bytes.length) {
    value = (checksumTable[(value ^ (bytes[at++] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return (value ^ -1) >>> 0;
}

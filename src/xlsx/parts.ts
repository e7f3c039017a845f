/**
 * The parts of a package: their bytes by name, in the order of the file.
 *
 * Names differ by more than letter case, backslashes are read as slashes, and a name is only ever
 * a key: nothing here touches a disk, so "../" in a name can reach nothing.
 */
import { Damage, inPart } from './damage';
import { decodeBytes, encodeText } from './xml-text';
import type { ZipEntry } from './zip';

export class Parts {
  private readonly entries = new Map<string, ZipEntry>();

  /** Collects zip entries; two with one name are damage, for nobody can say which one counts. */
  static from(entries: readonly ZipEntry[]): Parts {
    const parts = new Parts();
    for (const entry of entries) {
      const key = keyOf(entry.name);
      if (parts.entries.has(key)) {
        throw new Damage({ code: 'damaged', part: entry.name, detail: 'name twice' });
      }
      parts.entries.set(key, entry);
    }
    return parts;
  }

  /** A copy to change; the bytes themselves are shared. */
  copy(): Parts {
    return Parts.from([...this.entries.values()]);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  bytes(name: string): Uint8Array | undefined {
    return this.entries.get(keyOf(name))?.bytes;
  }

  /** The part as text; damage if it is missing. */
  text(name: string): string {
    const bytes = this.bytes(name);
    if (bytes === undefined) throw new Damage({ code: 'damaged', part: name, detail: 'missing' });
    return inPart(name, () => decodeBytes(bytes));
  }

  /** Replaces a part where it stands, or adds it last. */
  setText(name: string, text: string): void {
    const key = keyOf(name);
    this.entries.set(key, { name: this.entries.get(key)?.name ?? name, bytes: encodeText(text) });
  }

  /** Replaces a part's text; if it is the same, the part keeps its bytes, encoding and all. */
  changeText(name: string, before: string, after: string): void {
    if (before !== after) this.setText(name, after);
  }

  remove(name: string): void {
    this.entries.delete(keyOf(name));
  }

  /** All names, in order. */
  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** All parts, the list of content types first as the format asks. */
  toEntries(): ZipEntry[] {
    const all = [...this.entries.values()].map((entry) => ({
      name: entry.name.replaceAll('\\', '/'),
      bytes: entry.bytes,
    }));
    const isTypes = (entry: ZipEntry) => keyOf(entry.name) === '[content_types].xml';
    return [...all.filter(isTypes), ...all.filter((entry) => !isTypes(entry))];
  }

  /** The first free name of a kind: ("xl/tables/table", ".xml") gives "xl/tables/table1.xml". */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = stem + String(number) + ending;
      if (!this.has(name)) return name;
    }
  }
}

/** What two names of the same part have in common. */
export function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

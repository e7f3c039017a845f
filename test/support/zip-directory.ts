/** The directory at the end of a zip, which a hostile file may write as it likes. */

/** The first entry of the directory at the end of a zip. */
export function findDirectory(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(bytes.length - 22 + 16, true);
}

/** A zip whose directory claims other sizes. */
export function withSizes(bytes: Uint8Array, change: (size: number) => number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = findDirectory(copy);
  while (view.getUint32(at, true) === 0x02014b50) {
    view.setUint32(at + 24, change(view.getUint32(at + 24, true)), true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return copy;
}

/**
 * A sealed round as it is kept: what was signed for, by which document, and images of every sheet.
 * Its fingerprint covers all of it; whoever has the fingerprint on paper can tell whether the record
 * in the file is the one that was signed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../base64';

// The pane's policy lets nothing compile code, and zod would try.
z.config({ jitless: true });

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ f: z.string(), v: z.string() }),
]);

const contentSchema = z.object({
  /** Of the form of the record, for later readers. */
  form: z.literal(1),
  number: z.int().check(z.positive()),
  campaign: z.string(),
  asOf: z.string(),
  /** The fingerprint of what was judged, as the results print it. */
  judged: z.string(),
  approval: z.object({ document: z.string(), day: z.string(), name: z.string() }),
  sheets: z.array(z.object({ key: z.string(), title: z.string(), rows: z.array(z.array(cell)) })),
});

export type SealContent = z.infer<typeof contentSchema>;

/** Number and date of the document, and who signs. */
export type Approval = SealContent['approval'];

export interface Seal {
  readonly content: SealContent;
  readonly fingerprint: string;
}

export function sealOf(content: SealContent): Seal {
  return { content, fingerprint: fingerprintOfText(JSON.stringify(content)) };
}

/** Sixteen hexadecimal digits in four groups, as people copy them from paper. */
function fingerprintOfText(text: string): string {
  const digest = bytesToHex(sha256(utf8ToBytes(text))).toUpperCase();
  return [0, 4, 8, 12].map((start) => digest.slice(start, start + 4)).join('-');
}

/** As typed from paper: case, blanks and signs between do not matter. */
export function sameFingerprint(a: string, b: string): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/[^0-9A-F]/g, '');
  return plain(a) === plain(b) && plain(a).length === 16;
}

/** Characters of a record in one cell; a cell holds 32,767. */
const PIECE = 30_000;

/** Rows for the hidden sheet: number of the round, piece of how many, fingerprint, text. */
export function recordRows({ content, fingerprint }: Seal): readonly (readonly string[])[] {
  const packed = toBase64(deflateSync(strToU8(JSON.stringify(content)), { level: 9 }));
  const pieces = packed.match(new RegExp(`.{1,${String(PIECE)}}`, 'gs')) ?? [];
  return pieces.map((piece, index) => [
    // Letters in front: Excel takes none of it for a number, a date or a formula.
    `N${String(content.number)}`,
    `P${String(index + 1)}/${String(pieces.length)}`,
    `F${fingerprint}`,
    `T${piece}`,
  ]);
}

export interface KeptSeals {
  readonly seals: readonly Seal[];
  /** Rows that the whole records take; what stands below was never finished. */
  readonly rows: number;
  /** Rounds whose record can no longer be read: something was changed in it. */
  readonly damaged: readonly number[];
}

/** The rounds that a hidden sheet keeps, in their order. */
export function readRecords(rows: readonly (readonly string[])[]): KeptSeals {
  const seals: Seal[] = [];
  const damaged: number[] = [];
  let row = 0;
  while (row < rows.length) {
    const [number = '', part = ''] = rows[row] ?? [];
    const count = Number(/^P1\/(\d+)$/.exec(part)?.[1] ?? 0);
    const own = rows.slice(row, row + count);
    const isWhole =
      count > 0 &&
      own.length === count &&
      own.every((cells, index) => cells[1] === `P${String(index + 1)}/${String(count)}`);
    // A run that broke off leaves pieces at the end; a round that was broken later leaves them before others.
    if (!isWhole && !rows.slice(row + 1).some(([, each]) => each?.startsWith('P1/') === true))
      break;
    const seal = isWhole ? unpack(own) : null;
    if (seal) seals.push(seal);
    else damaged.push(Number(number.slice(1)) || 0);
    const next = rows.findIndex(([, each], at) => at > row && each?.startsWith('P1/') === true);
    row = isWhole ? row + count : next < 0 ? rows.length : next;
  }
  return { seals, damaged, rows: row };
}

function unpack(rows: readonly (readonly string[])[]): Seal | null {
  try {
    const packed = rows.map((cells) => (cells[3] ?? '').slice(1)).join('');
    const text = strFromU8(inflateSync(fromBase64(packed)));
    const content = contentSchema.parse(JSON.parse(text));
    const fingerprint = fingerprintOfText(text);
    const isAsSaid = rows.every((cells) => cells[2] === `F${fingerprint}`);
    return isAsSaid ? { content, fingerprint } : null;
  } catch {
    // Bytes that are no record any more; the caller says which round it was.
    return null;
  }
}

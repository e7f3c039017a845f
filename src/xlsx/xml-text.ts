/**
 * Text inside XML: entities, white space, and the `_x000D_` escapes that spreadsheets use for
 * characters that XML cannot carry.
 */
import { damaged } from './damage';

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Bytes to text: UTF-8, or UTF-16 with its mark. */
export function decodeBytes(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return damaged('encoding');
  }
}

/** Text to UTF-8 bytes; a declaration that names another encoding is set right. */
export function encodeText(text: string): Uint8Array {
  const utf8 = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16([^>]*\?>)/i, '$1UTF-8$2');
  return new TextEncoder().encode(utf8);
}

/** Raw character data to text: line ends as XML wants them, then the entities. */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return lines.includes('&') ? lines.replace(/&([^;&]{0,12};?)/g, decodeEntity) : lines;
}

/** A raw attribute value to text. */
export function decodeAttribute(raw: string): string {
  return decodeText(/[\r\n\t]/.test(raw) ? raw.replace(/\r\n|[\r\n\t]/g, ' ') : raw);
}

/** Text for between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, entityOf) : text;
}

/** Text for inside double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, entityOf);
}

/** Undoes `_x000D_` escapes. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/**
 * Cell text as a spreadsheet writes it. Control characters, lone surrogates and the two codes
 * that XML forbids become `_xHHHH_`; text that merely looks like such an escape is itself escaped.
 * In a heading of a table a line feed is such a code as well.
 */
export function encodeEscapes(text: string, { isHeading = false } = {}): string {
  if (!needsEscapes(text)) return text;
  const isCode = (index: number) => isForbidden(text, index) || (isHeading && text[index] === '\n');
  let result = '';
  for (let index = 0; index < text.length; index++) {
    // What reads like an escape, or would before the code in whose place an escape is put.
    const looksLikeOne = /^_x[0-9A-Fa-f]{4}/.test(text.slice(index, index + 6));
    if (looksLikeOne && (text[index + 6] === '_' || isCode(index + 6))) result += '_x005F_';
    else if (isCode(index)) result += escapeOf(text.charCodeAt(index));
    else result += text.charAt(index);
  }
  return result;
}

function escapeOf(code: number): string {
  // Excel writes this one in small letters.
  if (code === 0x0a) return '_x000a_';
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

function needsEscapes(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code >= 0xd800 || (code === 0x5f && text[index + 1] === 'x')) return true;
  }
  return false;
}

function isForbidden(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  if (code >= 0xd800 && code <= 0xdbff) return !isLowSurrogate(text.charCodeAt(index + 1));
  if (isLowSurrogate(code)) {
    const before = text.charCodeAt(index - 1);
    return !(before >= 0xd800 && before <= 0xdbff);
  }
  return code >= 0xfffe;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function decodeEntity(whole: string, body: string): string {
  if (!body.endsWith(';')) return damaged(`entity ${whole}`);
  const name = body.slice(0, -1);
  const named = namedEntities.get(name);
  if (named !== undefined) return named;
  const numeric = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (numeric === null) return damaged(`entity ${whole}`);
  const code = numeric[1] === undefined ? parseInt(numeric[2] ?? '', 10) : parseInt(numeric[1], 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || isSurrogate) return damaged(`entity ${whole}`);
  return String.fromCodePoint(code);
}

function entityOf(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#${String(character.charCodeAt(0))};`;
  }
}

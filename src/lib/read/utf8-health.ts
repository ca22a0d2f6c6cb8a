import { windows1252Char } from './windows-1252';

/** How far bytes are UTF-8. */
export interface Utf8Health {
  /** characters of two bytes or more */
  good: number;
  /** bytes that belong to no character */
  bad: number;
  /** line of the first of them, from 1 */
  firstBadLine: number;
}

/** Counts characters of several bytes and stray bytes. */
export function utf8Health(bytes: Uint8Array): Utf8Health {
  const health: Utf8Health = { good: 0, bad: 0, firstBadLine: 1 };
  let line = 1;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x0a) line++;
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, i);
    if (length > 1) health.good++;
    if (length === 0 && health.bad++ === 0) health.firstBadLine = line;
    i += length || 1;
  }
  return health;
}

/** UTF-8 with the stray bytes read as windows-1252, so that no letter is lost. */
export function decodeUtf8Mixed(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let start = 0;
  let i = 0;
  while (i < bytes.length) {
    const length = (bytes[i] ?? 0) < 0x80 ? 1 : sequenceLength(bytes, i);
    if (length === 0) {
      parts.push(decoder.decode(bytes.subarray(start, i)), windows1252Char(bytes[i] ?? 0));
      start = i + 1;
    }
    i += length || 1;
  }
  parts.push(decoder.decode(bytes.subarray(start)));
  return parts.join('');
}

/** Bytes of the well-formed character that starts here, 0 where none does (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return lead < 0x80 ? 1 : 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

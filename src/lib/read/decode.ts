import type { Problem } from '../schema/problem';
import { binaryType } from './file-type';
import { otherFormat } from './other-format';
import {
  badBytes,
  choiceUnusable,
  encodedTwice,
  encodingGuessed,
  fileEmpty,
  fileTooLarge,
  notCsv,
  notText,
} from './problems';
import { decodeUtf8Mixed, utf8Health } from './utf8-health';
import { decodeWindows1252 } from './windows-1252';

/** Text of a file, or null where there is none to be had (`problems` says why). */
export interface Decoded {
  text: string | null;
  /** WHATWG name, null where the bytes are not text */
  encoding: string | null;
  problems: Problem[];
}

/** A file that is held as a whole takes about ten times its size, and a browser ends a page that takes more than 4 GB. */
const longestFile = 200 * 1024 * 1024;

/** Bytes to text: a byte order mark decides, then UTF-16's pattern of zero bytes, then whether the bytes are UTF-8; else windows-1252. */
export function decode(bytes: Uint8Array, chosen?: string): Decoded {
  if (bytes.length > longestFile) return refused(fileTooLarge(bytes.length), null);
  if (bytes.length === 0) return refused(fileEmpty(), null);
  const as = chosen === undefined ? null : decodeAs(bytes, chosen);
  const found = as ?? decodeMarked(bytes) ?? decodeUnmarked(bytes);
  const isUnknown = chosen !== undefined && as === null;
  const unknown = isUnknown ? [choiceUnusable(`Tegnsættet "${chosen.slice(0, 40)}" kendes ikke.`)] : [];
  const decoded = { ...found, problems: [...unknown, ...found.problems] };
  if (decoded.text !== null && decoded.text.trim() === '') return refused(fileEmpty(), decoded.encoding);
  const other = decoded.text === null ? null : otherFormat(decoded.text);
  return other === null ? decoded : refused(notCsv(other), decoded.encoding);
}

/** In the encoding that a person chose; null where there is none of that name. */
function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  const encoding = nameOf(label);
  if (encoding === null) return null;
  // Node's own decoder takes 0x80 to 0x9F for control characters
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, problems: [] };
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function refused(problem: Problem, encoding: string | null): Decoded {
  return { text: null, encoding, problems: [problem] };
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  return null;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const wide = utf16WithoutMark(bytes);
  if (wide) return decodeUtf16(bytes, wide);
  const binary = binaryType(bytes);
  if (binary) return refused(notText(binary), null);
  return decodeUtf8(bytes);
}

/** In UTF-16 almost every other byte of Western text is zero: the odd ones in little endian, the even ones in big endian. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1 ? 1 : 0]++;
  const half = length / 2;
  if (zeros[1] > 0.7 * half && zeros[0] < 0.1 * half) return 'utf-16le';
  if (zeros[0] > 0.7 * half && zeros[1] < 0.1 * half) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const little = encoding === 'utf-16le' ? bytes : swapPairs(bytes);
  return { text: new TextDecoder('utf-16le').decode(little), encoding, problems: [] };
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length & ~1);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0;
    swapped[i + 1] = bytes[i] ?? 0;
  }
  return swapped;
}

/** UTF-8 where the bytes are that or nearly that, else windows-1252. */
function decodeUtf8(bytes: Uint8Array): Decoded {
  const health = utf8Health(bytes);
  if (health.bad === 0) {
    const text = new TextDecoder().decode(bytes);
    const problems = /Ã[¦¸¥†˜…\u0086\u0098\u0085]/.test(text) ? [encodedTwice()] : [];
    return { text, encoding: 'utf-8', problems };
  }
  if (health.good > 2 * health.bad) {
    const problem = badBytes(health.firstBadLine, health.bad);
    return { text: decodeUtf8Mixed(bytes), encoding: 'utf-8', problems: [problem] };
  }
  const problems = looksDanish(bytes) ? [] : [encodingGuessed(health.firstBadLine)];
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', problems };
}

/** Signs that may stand between two letters: quotes, dashes, hard space, soft hyphen, accent, middle dot. */
const betweenLetters = new Set([0x91, 0x92, 0x96, 0x97, 0xa0, 0xad, 0xb4, 0xb7]);

/** In windows-1252 the bytes 0x80-0xBF are signs; where they stand inside words they were letters of another code page. */
function looksDanish(bytes: Uint8Array): boolean {
  let high = 0;
  let strange = 0;
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return;
    high++;
    const isSign = byte < 0xc0 && !betweenLetters.has(byte);
    if (isSign && isLetter(bytes[i - 1]) && isLetter(bytes[i + 1])) strange++;
  });
  return strange <= 0.05 * high;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** What 0x80-0x9F mean in windows-1252 as the WHATWG encoding standard maps them; other bytes are their own code point. */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const blockSize = 8192;

/** One byte as windows-1252. */
export function windows1252Char(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** Our own table, because some engines' TextDecoder reads windows-1252 as ISO-8859-1 and loses dashes and quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const blocks: string[] = [];
  const codes = new Uint16Array(blockSize);
  for (let start = 0; start < bytes.length; start += blockSize) {
    const block = bytes.subarray(start, start + blockSize);
    block.forEach((byte, i) => {
      codes[i] = byte >= 0x80 && byte <= 0x9f ? high.charCodeAt(byte - 0x80) : byte;
    });
    blocks.push(String.fromCharCode(...codes.subarray(0, block.length)));
  }
  return blocks.join('');
}

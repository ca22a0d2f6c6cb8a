/** Some whole lines of a large file. */
export interface TextBatch {
  text: string;
  /** how many lines it has in an editor */
  lines: number;
  /** share of the file that was read with this, 0 to 1 */
  share: number;
}

const portion = 2 * 1_048_576;

/** Where the last record ends: a line end outside quotes; -1 where none does. */
function lastRecordEnd(text: string, quote: string): number {
  if (!text.includes(quote)) return text.lastIndexOf('\n');
  let quotes = 0;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === quote) quotes++;
    else if (character === '\n' && quotes % 2 === 0) last = at;
  }
  return last;
}

function linesIn(text: string): number {
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/**
 * Reads a file portion by portion as text that ends where a record ends.
 * @param encoding WHATWG name; a byte order mark is left out
 */
export async function* textBatches(blob: Blob, encoding: string, quote: string): AsyncGenerator<TextBatch> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for (let at = 0; at < blob.size; at += portion) {
    const bytes = await blob.slice(at, at + portion).arrayBuffer();
    const isLast = at + portion >= blob.size;
    const text = rest + decoder.decode(bytes, { stream: !isLast });
    const end = isLast ? text.length - 1 : lastRecordEnd(text, quote);
    rest = text.slice(end + 1);
    if (end < 0) continue;
    const whole = text.slice(0, end + 1);
    yield { text: whole, lines: linesIn(whole), share: Math.min(1, (at + portion) / blob.size) };
  }
}

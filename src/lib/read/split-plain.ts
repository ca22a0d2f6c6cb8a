/** Slots for cells that may come again; a power of two. */
const slots = 8192;
const longestKept = 24;

/** Cuts text without quotes at its line feeds and delimiters. A large file has millions of cells: many that are equal are one string. */
export function splitPlain(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const kept = new Array<string>(slots).fill('');
  const first = delimiter.charCodeAt(0);
  const step = delimiter.length;
  // an array that grows cell by cell takes several times its room
  let width = 1;
  let at = 0;
  while (at < text.length) {
    const cells = new Array<string>(width);
    let count = 0;
    let from = at;
    let hash = 0;
    for (; ; at++) {
      const code = at < text.length ? text.charCodeAt(at) : lineFeed;
      const parts = code === first && (step === 1 || text.startsWith(delimiter, at));
      if (!parts && code !== lineFeed) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      cells[count++] = cellOf(text, from, at, kept, hash & (slots - 1));
      if (!parts) break;
      from = at + step;
      at = from - 1;
      hash = 0;
    }
    if (count < width) cells.length = count;
    width = count;
    rows.push(cells);
    at++;
  }
  return rows;
}

const lineFeed = 10;

/** The cell's text: the string that its slot keeps, where it is the same. */
function cellOf(text: string, from: number, to: number, kept: string[], slot: number): string {
  const length = to - from;
  if (length > longestKept) return text.slice(from, to);
  const known = kept[slot] ?? '';
  if (known.length === length && text.startsWith(known, from)) return known;
  return (kept[slot] = text.slice(from, to));
}

/** Distinct cells that are kept once; figures repeat their areas and periods in row after row. */
const mostKept = 20_000;
const longestKept = 24;

/** Cuts text without quotes at its line feeds and delimiters. A large file has millions of cells: equal ones are one string. */
export function splitPlain(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const kept = new Map<string, string>();
  const keep = (cell: string): string => {
    if (cell.length < 2 || cell.length > longestKept) return cell;
    const known = kept.get(cell);
    if (known !== undefined) return known;
    if (kept.size < mostKept) kept.set(cell, cell);
    return cell;
  };
  // an array that grows cell by cell takes several times its room
  let width = 1;
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const cells = new Array<string>(width);
    let count = 0;
    for (let from = at; from <= end;) {
      const stop = delimiterFrom(text, delimiter, from, end);
      cells[count++] = keep(text.slice(from, stop));
      from = stop === end ? end + 1 : stop + delimiter.length;
    }
    if (count < width) cells.length = count;
    width = count;
    rows.push(cells);
    at = end + 1;
  }
  return rows;
}

/** Place of the next delimiter; `end` where there is none before. */
function delimiterFrom(text: string, delimiter: string, from: number, end: number): number {
  const first = delimiter.charCodeAt(0);
  for (let i = from; i < end; i++)
    if (text.charCodeAt(i) === first && (delimiter.length === 1 || text.startsWith(delimiter, i))) return i;
  return end;
}

import type { Dialect } from '../../read/dialect';
import { splitRows, type TextRow } from '../../read/split-rows';

/** Text to rows: by hand where no cell is in quotes, which is several times faster, else as any file. */
export function splitLines(text: string, dialect: Dialect): { rows: TextRow[]; lines: number } {
  if (text.includes(dialect.quote) || dialect.delimiter === null) {
    const { rows } = splitRows(text, dialect);
    return { rows, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
  }
  const rows: TextRow[] = [];
  let line = 0;
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    line++;
    const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (stop > at)
      rows.push({ cells: text.slice(at, stop).split(dialect.delimiter), line, afterBlank: false });
    at = end + 1;
  }
  return { rows, lines: line };
}

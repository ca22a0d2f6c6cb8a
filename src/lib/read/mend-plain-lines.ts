import type { Problem } from '../schema/problem';
import type { Dialect } from './dialect';
import { rowOtherDelimiter } from './problems';
import { rescueDelimiter } from './repair-line';
import { writeRecord } from './write-record';

/** Lines without quotes, each ending in a line feed. */
export interface PlainLines {
  text: string;
  lines: number;
  problems: Problem[];
}

/** Most lines of most files have no quotes: they only need one kind of line end, and the file's delimiter. */
export function mendPlainLines(text: string, dialect: Dialect, firstLine: number): PlainLines {
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const problems: Problem[] = [];
  const mended = unified.replace(linesWithout(dialect), (line: string, at: number) => {
    const rescued = rescueDelimiter(line, dialect);
    if (!rescued) return line;
    const row = firstLine + countBreaks(unified.slice(0, at));
    problems.push(rowOtherDelimiter(row, rescued.delimiter));
    return writeRecord(rescued.cells, dialect);
  });
  return { text: mended, lines: countBreaks(unified), problems };
}

/** Whole lines in which the delimiter does not occur. */
function linesWithout({ delimiter, width }: Dialect): RegExp {
  if (delimiter === null || width < 3) return /$^/g;
  const literal = delimiter.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
  return new RegExp(delimiter.length === 1 ? `^[^${literal}\\n]+$` : `^(?!.*${literal}).+$`, 'gm');
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

import { pollutedFiles } from './polluted-files';
import { scoreReading } from './score-reading';
import type { Reading } from './score-reading';

/** How often each kind of pollution was met in a survey of 3,712 files of open data, for every kind together (PVLDB 16, 2023). */
const frequency: Record<string, number> = {
  clean: 1, no_payload: 15, no_last_newline: 184, two_last_newlines: 5, header_only: 3, one_row: 4, two_rows: 4, no_header: 470,
  header_rows: 94, preamble: 282, footer: 60, tables: 188, line_end: 1698, row_line_end: 10, encoding: 200, delimiter: 943, quote: 11, escape: 8,
  less_sep: 270, more_sep: 270, extra_quote: 8, unclosed_quote: 8, quote_inside: 8, row_delimiter: 10, row_quote: 2, row_escape: 2,
  short_row: 40, long_row: 40, empty_row: 10,
}; // prettier-ignore

/** What the reader made of all polluted files. */
export interface Bench {
  readings: Reading[];
  /** mean score, 0 to 10 */
  simple: number;
  /** mean score, each kind of pollution as often as it is met */
  weighted: number;
  /** share of the files whose delimiter is found */
  delimiters: number;
  /** wrong headings or rows and no warning */
  silent: Reading[];
  /** a warning for a file that is sound and was read rightly */
  falseAlarms: Reading[];
}

export function bench(): Bench {
  const readings = pollutedFiles().map(scoreReading);
  const counts = new Map<string, number>();
  for (const { file } of readings) counts.set(file.kind, (counts.get(file.kind) ?? 0) + 1);
  const weight = ({ file }: Reading): number => (frequency[file.kind] ?? 1) / (counts.get(file.kind) ?? 1);
  const all = readings.reduce((sum, reading) => sum + weight(reading), 0);
  return {
    readings,
    simple: readings.reduce((sum, { score }) => sum + score, 0) / readings.length,
    weighted: readings.reduce((sum, reading) => sum + reading.score * weight(reading), 0) / all,
    delimiters: readings.filter(({ rightDelimiter }) => rightDelimiter).length / readings.length,
    silent: readings.filter(({ right, warned }) => !right && !warned),
    falseAlarms: readings.filter(({ file, warned }) => file.clean && warned),
  };
}

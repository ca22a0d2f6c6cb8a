import type { CleanTable } from './clean-tables';
import { partsOf, polluted, textOf, writingOf } from './polluted-file';
import type { PollutedFile } from './polluted-file';
import type { Writing } from './write-table';

const delimiters = [
  ';', ',', '\t', '|', ', ', ' ', ':', '||', '\t\t', '\\t', '; ', ' | ', '::', '~', '^', '\u001f', '\u001e', '\u0001',
  '§', '¦', '€', '→', '،', '、', '；', '，', '·', '#', '!', '%', '&', '*', '@', '$$', '<>', 'ˑ',
]; // prettier-ignore

const quotes: [string, string][] = [
  ["'", "'"], ['`', '`'], ['%', '%'], ['“', '”'], ['„', '“'], ['«', '»'], ['»', '«'], ['’', '’'], ['‘', '’'], ['~', '~'],
  ['^', '^'], ['|', '|'], ['$', '$'], ['#', '#'], ['*', '*'], ['″', '″'], ['「', '」'], ['＂', '＂'], ['¤', '¤'],
]; // prettier-ignore

/** Other delimiters, quotes and escapes, through the whole file. */
export function polluteDialects(table: CleanTable): PollutedFile[] {
  const file = (kind: string, detail: string, how: Partial<Writing>): PollutedFile => {
    const writing = writingOf(table, how);
    const text = textOf(partsOf(table, writing), '\r\n');
    return polluted(table, kind, detail, text, { clean: true, delimiter: writing.delimiter });
  };
  const everything = table.columns.map((_, i) => i);
  return [
    ...delimiters.flatMap((delimiter) => [
      file('delimiter', delimiter, { delimiter }),
      file('delimiter', `${delimiter} all quoted`, { delimiter, quoteAll: true }),
    ]),
    ...quotes.flatMap(([open, close]) =>
      [[], everything, table.quoted].map((quoted, i) =>
        file('quote', `${open}${close} ${i}`, { open, close, escape: close, quoted }),
      ),
    ),
    ...['\\', '\0', '/', '^', '~'].flatMap((escape) => [
      file('escape', escape, { escape }),
      file('escape', `${escape} all quoted`, { escape, quoteAll: true }),
      file('escape', `${escape} of '`, { escape, open: "'", close: "'", quoteAll: true }),
    ]),
    ...[';', ',', '\t'].flatMap((delimiter) =>
      quotes.map(([open, close]) =>
        file('quote', `${open}${close} with ${delimiter}`, {
          open,
          close,
          escape: close,
          delimiter,
          quoteAll: true,
        }),
      ),
    ),
  ];
}

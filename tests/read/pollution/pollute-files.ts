import type { CleanTable } from './clean-tables';
import { partsOf, polluted, textOf, writingOf } from './polluted-file';
import type { PollutedFile } from './polluted-file';
import { writeRow } from './write-table';

/** Pollution of a whole file: its size, what stands above and below the table, line ends, encodings. */
export function polluteFiles(table: CleanTable): PollutedFile[] {
  return [
    ...sizes(table),
    ...headings(table),
    ...surroundings(table),
    ...lineEnds(table),
    ...encodings(table),
  ];
}

function written(table: CleanTable): string {
  return textOf(partsOf(table, writingOf(table)), '\r\n');
}

function sizes(table: CleanTable): PollutedFile[] {
  const text = written(table);
  const how = writingOf(table);
  const [top = []] = partsOf(table, how);
  const one = { ...table, rows: table.rows.slice(0, 1) };
  const two = { ...table, rows: table.rows.slice(0, 2) };
  return [
    polluted(table, 'clean', '', text, { clean: true }),
    polluted(table, 'no_payload', '', '', { columns: null, rows: [], delimiter: null }),
    polluted(table, 'no_last_newline', '', text.slice(0, -2), { clean: true }),
    polluted(table, 'two_last_newlines', '', `${text}\r\n`, { clean: true }),
    polluted(table, 'header_only', '', textOf([top], '\r\n'), { rows: [] }),
    polluted(one, 'one_row', '', written(one), { clean: true }),
    polluted(two, 'two_rows', '', written(two), { clean: true }),
  ];
}

function headings(table: CleanTable): PollutedFile[] {
  const how = writingOf(table);
  const [top = [], ...body] = partsOf(table, how);
  const twice = table.columns.map((column) => `${column} ${column}`);
  const groups = table.columns.map((_, i) => (i === 1 ? 'Gruppe' : i === 3 ? 'Anden' : ''));
  const grouped = table.columns.map((column, i) =>
    [groups[i], column].filter((part) => part !== '').join(' '),
  );
  const thrice = table.columns.map((column) => `${column} ${column} ${column}`);
  return [
    polluted(table, 'no_header', '', textOf(body, '\r\n'), { columns: null }),
    polluted(table, 'header_rows', '2', textOf([top, top, ...body], '\r\n'), { columns: twice }),
    polluted(table, 'header_rows', '3', textOf([top, top, top, ...body], '\r\n'), { columns: thrice }),
    polluted(table, 'header_rows', 'groups', textOf([writeRow(groups, how), top, ...body], '\r\n'), {
      columns: grouped,
    }),
  ];
}

function surroundings(table: CleanTable): PollutedFile[] {
  const { delimiter } = table;
  const text = written(table);
  const rest = delimiter.repeat(table.columns.length - 1);
  const titles = ['Udtræk fra registeret', 'Hentet den 3. maj 2024', 'Forbehold for fejl'];
  const notes = ['Kilde: registeret', 'Opgjort 3. maj 2024'];
  const lines = (of: string[], end: string): string => of.map((line) => `${line}${end}\r\n`).join('');
  const other = (width: number): string =>
    Array.from({ length: 8 }, (_, i) =>
      Array.from({ length: width }, (_, column) => (i === 0 ? `Navn${column}` : String(i * 7 + column))).join(
        delimiter,
      ),
    ).join('\r\n') + '\r\n';
  const wide = table.columns.length;
  const framed: [string, string, string][] = [
    ['preamble', 'plain', lines(titles, '') + text],
    ['preamble', 'padded', lines(titles, rest) + text],
    ['preamble', 'parted', `${lines(titles, '')}\r\n${text}`],
    ['preamble', 'padded parted', `${lines(titles, rest)}${rest}\r\n${text}`],
    ['footer', 'plain', text + lines(notes, '')],
    ['footer', 'padded', text + lines(notes, rest)],
    ['footer', 'parted', `${text}\r\n${lines(notes, '')}`],
    ['footer', 'padded parted', `${text}${rest}\r\n${lines(notes, rest)}`],
    ['tables', 'same parted', `${text}\r\n${other(wide)}`],
    ['tables', 'more parted', `${text}\r\n${other(wide + 2)}`],
    ['tables', 'less parted', `${text}\r\n${other(wide - 1)}`],
    ['tables', 'same', text + other(wide)],
    ['tables', 'more', text + other(wide + 2)],
    ['tables', 'less', text + other(wide - 1)],
  ];
  return framed.map(([kind, detail, own]) => polluted(table, kind, detail, own));
}

function lineEnds(table: CleanTable): PollutedFile[] {
  const parts = partsOf(table, writingOf(table));
  const mixed = parts.map((row, i) => row.join('') + (['\r\n', '\n', '\r'][i % 3] ?? '')).join('');
  const one = [2, 30, parts.length - 1].map((at) =>
    polluted(
      table,
      'row_line_end',
      String(at),
      parts.map((row, i) => row.join('') + (i === at ? '\n' : '\r\n')).join(''),
      { clean: true },
    ),
  );
  const whole = ['\n', '\r', '\u2028', '\u0085', '\u001e', '\n\r', '\r\r\n'].map((newline) =>
    polluted(table, 'line_end', escape(newline), textOf(parts, newline), { clean: true }),
  );
  return [...whole, ...one, polluted(table, 'line_end', 'mixed', mixed, { clean: true })];
}

function encodings(table: CleanTable): PollutedFile[] {
  const text = written(table);
  const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
  const wide = (little: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
      }),
    );
  const files: [string, Uint8Array][] = [
    ['windows-1252', latin],
    ['utf-16le', wide(true)],
    ['utf-16be', wide(false)],
    ['utf-8 bom', new TextEncoder().encode(`\ufeff${text}`)],
  ];
  return files.map(([name, bytes]) => polluted(table, 'encoding', name, bytes, { clean: true }));
}

function escape(text: string): string {
  return [...text].map((sign) => `U+${sign.charCodeAt(0).toString(16)}`).join(' ');
}

import { expect, test } from 'vitest';
import { packTable } from '../../../src/lib/db/packed-table';
import { FileStream, planStream } from '../../../src/lib/pipeline/stream/stream-file';
import { understand, type UnderstandContext } from '../../../src/lib/pipeline/understand';
import { testAreas } from '../../schema/test-areas';
import { wholeRows } from './whole-rows';

const context: UnderstandContext = {
  areas: testAreas,
  defaultArea: '575',
  settings: { asOf: '2023-01-24' },
};
const lookContext = { id: 1, size: 0, sheets: [], areas: testAreas };

async function streamed(file: string, bytes: Uint8Array, given = context) {
  const blob = new Blob([bytes as BlobPart]);
  const plan = await planStream(file, blob, given);
  if (!plan) return null;
  const stream = new FileStream(plan, blob);
  let text = '';
  let rows = 0;
  const shares: number[] = [];
  for await (const { packed, share } of stream.portions()) {
    text += wholeRows(packed);
    rows += packed.rowCount;
    shares.push(share);
  }
  return { text, rows, shares, look: stream.look(lookContext) };
}

function bySmallWay(file: string, bytes: Uint8Array, given = context) {
  const understood = understand(file, bytes, given);
  return { understood, text: wholeRows(packTable(understood.typed!)) };
}

const areas = ['Vejen', 'Kolding', '0563', 'Hele landet', 'Atlantis', ''];
const numbers = ['311', '1.402', '1,4', '', '-3', '#DIVISION/0!', 'mange', '12 %', '0', '  7 '];

/** Rows with every area, period and number in turn, so that good and bad meet. */
function rowsOf(
  count: number,
  line: (area: string, period: string, number: (at: number) => string) => string,
) {
  return Array.from({ length: count }, (_, at) => {
    const period = `${1500 + Math.floor(at / 72)}M${String((Math.floor(at / 6) % 12) + 1).padStart(2, '0')}`;
    return line(areas[at % 6]!, at % 97 === 96 ? 'engang' : period, (shift) => numbers[(at + shift) % 10]!);
  });
}

const files: Record<string, string> = {
  'jobindsats-y25i01.csv': [
    'Periode;Område;Antal ledige fuldtidspersoner;Ledige fuldtidspersoner i pct. af arbejdsstyrken',
    '2022M12;Vejen;1.311;1,4',
    ...rowsOf(600, (area, period, number) => `${period};${area};${number(0)};${number(3)}`),
  ].join('\r\n'),
  'are207-folk1a.csv': [
    'OMRÅDE;KØN;CIVILSTAND;TID;INDHOLD',
    'Vejen;I alt;Ugift;2021K1;1,5',
    ...rowsOf(600, (area, period, number) => `${area};Mænd;${area || 'Gift'};${period};${number(0)}`),
  ].join('\n'),
  'star-ukraine.csv': [
    'Område;Periode;Opgjort pr.;Antal i beskæftigelse;Andel i beskæftigelse af personer til rådighed, pct.',
    'Vejen;2022M12;2023-01-15;125;79,0',
    ...rowsOf(300, (area, period, number) => `${area};${period};8. januar 2023;${number(1)};${number(4)}`),
  ].join('\n'),
  'citeret-y25i01.csv': [
    'Periode;Område;Antal ledige fuldtidspersoner',
    '"2022M12";"Vejen";"1.311,5"',
    ...rowsOf(300, (area, period, number) => `"${period}";"${area}";"${number(0)}"`),
  ].join('\n'),
};

test.each(Object.keys(files))(
  '%s: the large way gives what the small way gives, digit for digit',
  async (file) => {
    const bytes = new TextEncoder().encode(files[file]);
    const small = bySmallWay(file, bytes);
    const large = await streamed(file, bytes);
    expect(large?.text).toBe(small.text);
    expect(large?.rows).toBe(small.understood.typed?.rows.length);
    expect(large?.look.asRead.total).toBe(small.understood.text.rows.length);
    const told = (problems: { severity: string; code: string; row: number | null }[]) =>
      new Set(
        problems
          // the small way says what it finds odd among all rows, too
          .filter(({ row, code }) => row !== null && code !== 'heading_inside')
          .map(({ severity, code }) => `${severity} ${code}`),
      );
    expect(told(large?.look.problems ?? [])).toEqual(told(small.understood.problems));
  },
);

test.each([
  ['windows-1252', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  [
    'utf-16le',
    (text: string) =>
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (l) => l.charCodeAt(0)).buffer)]),
  ],
  ['utf-8', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
])('%s with Danish letters', async (encoding, encode) => {
  const bytes = encode(files['are207-folk1a.csv']!);
  const large = await streamed('are207-folk1a.csv', bytes);
  expect(large?.look.text.encoding).toBe(encoding);
  expect(large?.text).toBe(bySmallWay('are207-folk1a.csv', bytes).text);
  expect(large?.text).toContain('KØN=Mænd');
});

test(
  'portions that end in the middle of a row, of a letter and of a quoted line break are one text',
  { timeout: 60_000 },
  async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, at) => `${1000 + (at % 8000)}M01;"Ærø\n${at}";${at % 10}`,
    );
    const text = [
      'Periode;Gruppe;Antal ledige fuldtidspersoner;Område',
      ...rows.map((row) => `${row};Vejen`),
    ].join('\n');
    const large = await streamed('y25i01.csv', new TextEncoder().encode(text));
    expect(large?.shares.length).toBeGreaterThan(1);
    expect(large?.shares.at(-1)).toBe(1);
    expect(large?.rows).toBe(150_000);
    expect(large?.look.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  },
);

test('a personal number far down refuses the whole file', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 60_000 }, () => '2022M12;Vejen;Et langt ord om en gruppe;311');
  rows[59_000] = '2022M11;Vejen;010150-1234;311';
  const text = ['Periode;Område;Gruppe;Antal ledige fuldtidspersoner', ...rows].join('\n');
  const large = await streamed('y25i01.csv', new TextEncoder().encode(text));
  expect(large?.look).toMatchObject({ refused: true, table: null });
  expect(large?.look.problems.map(({ code }) => code)).toEqual(['cpr_column']);
  expect(JSON.stringify(large?.look)).not.toContain('010150');
});

test.each<[string, string]>([
  [
    'rows that lean on each other',
    'Funktion;U/I;Korrigeret budget;Forbrug\n5.57.71;U;100;50\ni alt;;100;50\n',
  ],
  ['a mark that is in doubt', 'Periode;Område;Antal ledige fuldtidspersoner\n2022M12;Vejen;1.234\n'],
  ['a file that no table fits', 'a;b\n1;2\n2;3\n'],
  ['no headings', '2022M12;Vejen;1\n2022M11;Vejen;2\n'],
])('%s: it is read as a whole', async (_, text) => {
  expect(await streamed('fil.csv', new TextEncoder().encode(text))).toBeNull();
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { understandFile } from '../../../src/lib/pipeline/understand-file';
import { readWorkbook } from '../../../src/lib/read/workbook/read-workbook';
import { testAreas } from '../../schema/test-areas';
import { makeWorkbook, rowsXml, type MadeOptions } from './make-workbook';

type Rows = (string | number | null)[][];

async function read(rows: Rows, options: MadeOptions = {}, after = '') {
  const bytes = makeWorkbook([{ name: 'Ark1', rows: rowsXml(rows), after }], options);
  return (await readWorkbook('fil.xlsx', bytes)).table;
}

const head = ['Periode', 'Område', 'Antal ledige fuldtidspersoner'];

describe('cells are the text that a Danish CSV would have', () => {
  const cell = async (xml: string, options: MadeOptions = {}) =>
    (await read([head, ['2022M12', 'Vejen', xml], ['2023M01', 'Vejen', 1]], options)).rows[0]?.[2];

  test.each<[string, string, string, MadeOptions?]>([
    ['a whole number', '<c><v>72771</v></c>', '72771'],
    ['three digits after the mark are no thousands', '<c><v>1.234</v></c>', '1,234'],
    ['all digits', '<c><v>123456789.123456</v></c>', '123456789,123456'],
    ['noise of counting in twos', '<c><v>0.30000000000000004</v></c>', '0,3'],
    ['a power of ten', '<c><v>1.5E-5</v></c>', '0,000015'],
    ['a large power of ten', '<c><v>1E+5</v></c>', '100000'],
    ['a negative number', '<c><v>-12.5</v></c>', '-12,5'],
    ['a percentage', '<c s="1"><v>0.79</v></c>', '79 %', { formats: [0, 9] }],
    ['a percentage with decimals', '<c s="1"><v>0.434</v></c>', '43,4 %', { formats: [0, 10] }],
    ['a percentage of a format of its own', '<c s="1"><v>0.07</v></c>', '7 %', { formats: [0, '0.0\\ %'] }],
    ['a percent sign in quotes is a word', '<c s="1"><v>7</v></c>', '7', { formats: [0, '0&quot; %&quot;'] }],
    ['a date', '<c s="1"><v>44950</v></c>', '2023-01-24', { formats: [0, 14] }],
    ['a date of 1904', '<c s="1"><v>43488</v></c>', '2023-01-24', { formats: [0, 14], date1904: true }],
    ['a date of a Danish format', '<c s="1"><v>44950</v></c>', '2023-01-24', { formats: [0, 'dd/mm/yyyy'] }],
    ['yes and no', '<c t="b"><v>1</v></c>', 'SAND'],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a shared text', '<c t="s"><v>0</v></c>', 'Vejen & omegn', { shared: ['<t>Vejen &amp; omegn</t>'] }],
    ['a rich text', '<c t="s"><v>0</v></c>', '1.234', { shared: ['<r><t>1.</t></r><r><b/><t>234</t></r>'] }],
    ['the result of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula of text', '<c t="str"><f>A1</f><v>..</v></c>', '..'],
    ['a code with a leading zero', '<c t="inlineStr"><is><t>0575</t></is></c>', '0575'],
    ['an empty cell', '<c s="0"/>', ''],
  ])('%s', async (_, xml, expected, options) => {
    expect(await cell(xml, options)).toBe(expected);
  });
});

describe('a sheet is read as a file is', () => {
  test('title and unit lines, a blank line, lines as the sheet numbers them', async () => {
    const table = await read([
      ['Ledige fuldtidspersoner'],
      ['Opgjort pr. 24. januar 2023'],
      [],
      head,
      ['2022M12', 'Vejen', 311],
      ['2022M12', 'Kolding', 1402.5],
    ]);
    expect(table.preamble).toEqual(['Ledige fuldtidspersoner', 'Opgjort pr. 24. januar 2023']);
    expect(table.columns).toEqual(head);
    expect(table.lines).toEqual([5, 6]);
    expect(table.problems).toEqual([]);
  });

  test('joined stub cells are filled down, a joined title is not', async () => {
    const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells>';
    const table = await read(
      [
        ['Titel', null, null],
        ['Område', 'Periode', 'Antal'],
        ['Vejen', '2022M11', 1],
        [null, '2022M12', 2],
        ['Kolding', '2022M12', 3],
      ],
      {},
      after,
    );
    expect(table.rows.map(([area]) => area)).toEqual(['Vejen', 'Vejen', 'Kolding']);
    expect(table.preamble).toEqual(['Titel']);
  });

  test.each(['x:', 'ns0:'])('elements with the prefix %s', async (prefix) => {
    const table = await read(
      [head, ['2022M12', 'Vejen', 311], ['2023M01', 'Vejen', '<c t="e"><v>#N/A</v></c>']],
      { prefix },
    );
    expect(table.rows).toEqual([
      ['2022M12', 'Vejen', '311'],
      ['2023M01', 'Vejen', '#N/A'],
    ]);
  });

  test('of several sheets the fullest is read, and any other can be chosen', async () => {
    const bytes = makeWorkbook([
      { name: 'Forside', rows: rowsXml([['Læs mig']]) },
      { name: 'Tomt', rows: '' },
      { name: '2022', rows: rowsXml([head, ['2022M12', 'Vejen', 311], ['2022M11', 'Vejen', 300]]) },
      { name: '2023', rows: rowsXml([head, ['2023M01', 'Vejen', 320]]) },
    ]);
    const first = await readWorkbook('fil.xlsx', bytes);
    expect(first.sheets).toEqual(['2022', 'Forside', '2023']);
    const chosen = await readWorkbook('fil.xlsx', bytes, { sheet: '2023' });
    expect(chosen.table.rows).toEqual([['2023M01', 'Vejen', '320']]);
    const lost = await readWorkbook('fil.xlsx', bytes, { sheet: '2024' });
    expect(lost.table.problems.map(({ code }) => code)).toEqual(['sheet_unknown']);
  });
});

describe('through the whole way', () => {
  const context = { areas: testAreas, defaultArea: '575' };

  test('the numbers of a workbook are those of the same file as CSV', async () => {
    const rows: Rows = [
      head,
      ['2022M12', 'Vejen', 311],
      ['2022M12', 'Hele landet', 72771],
      ['2023M01', 'Vejen', 311.5],
    ];
    const workbook = await understandFile(
      'y25i01.xlsx',
      makeWorkbook([{ name: 'A', rows: rowsXml(rows) }]),
      context,
    );
    const csv = rows.map((row) => row.map((cell) => String(cell).replace('.', ',')).join(';')).join('\n');
    const text = await understandFile('y25i01.csv', strToU8(csv), context);
    expect(workbook.typed?.rows).toEqual(text.typed?.rows);
    expect(workbook.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('personal numbers on a hidden sheet refuse the whole', async () => {
    const bytes = makeWorkbook([
      { name: 'Tal', rows: rowsXml([head, ['2022M12', 'Vejen', 311]]) },
      {
        name: 'Skjult',
        hidden: true,
        rows: rowsXml([
          ['Navn', 'CPR-nr.'],
          ['A', '010150-1234'],
          ['B', '020250-2345'],
        ]),
      },
    ]);
    const { refused, typed, text } = await understandFile('fil.xlsx', bytes, context);
    expect({ refused, typed }).toEqual({ refused: true, typed: null });
    expect(JSON.stringify(text)).not.toContain('010150');
  });
});

describe('what is no workbook is refused with a sentence', () => {
  const whole = makeWorkbook([{ name: 'A', rows: rowsXml([head, ['2022M12', 'Vejen', 311]]) }]);
  const bomb = new Uint8Array(60 * 1_048_576);
  const types = strToU8(
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  );

  test.each<[string, Uint8Array, string]>([
    ['another zip', zipSync({ 'a.csv': strToU8('a;b\n1;2\n') }), 'zip_no_workbook'],
    [
      'a document',
      zipSync({ '[Content_Types].xml': strToU8('<Types>wordprocessingml.document</Types>') }),
      'zip_no_workbook',
    ],
    [
      'an OpenDocument sheet',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      'zip_no_workbook',
    ],
    [
      'a bomb',
      makeWorkbook([{ name: 'A', rows: '' }], { more: { 'xl/worksheets/sheet2.xml': bomb } }),
      'workbook_too_large',
    ],
    [
      'thousands of parts',
      makeWorkbook([{ name: 'A', rows: '' }], {
        more: Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`x/${at}.xml`, new Uint8Array(1)])),
      }),
      'workbook_too_large',
    ],
    ['half of one', whole.subarray(0, whole.length / 2), 'workbook_damaged'],
    [
      'one with flipped bytes',
      whole.map((byte, at) => (at > 60 && at < 400 ? byte ^ 0x55 : byte)),
      'workbook_damaged',
    ],
    ['one without its parts', zipSync({ '[Content_Types].xml': types }), 'workbook_damaged'],
    ['one with empty sheets', makeWorkbook([{ name: 'A', rows: '' }]), 'file_empty'],
    ['four bytes', new Uint8Array([0x50, 0x4b, 3, 4]), 'workbook_damaged'],
  ])('%s', async (_, bytes, code) => {
    const { table, sheets } = await readWorkbook('fil.xlsx', bytes);
    expect(table.problems.map((problem) => problem.code)).toEqual([code]);
    expect(table.problems[0]?.message.length).toBeGreaterThan(20);
    expect({ rows: table.rows, sheets }).toEqual({ rows: [], sheets: [] });
  });

  test('a sheet with paths that lead out of it is harmless', async () => {
    const bytes = makeWorkbook([{ name: '../../etc', rows: rowsXml([head, ['2022M12', '../../x', 311]]) }], {
      more: { '../../ud.xml': strToU8('<x/>') },
    });
    expect((await readWorkbook('../fil.xlsx', bytes)).table.rows).toEqual([['2022M12', '../../x', '311']]);
  });
});

import { expect, test } from 'vitest';
import { checkFile, missingFile, type TryToStore } from '../../src/lib/pipeline/check-file';
import { fault, problemAt } from '../../src/lib/validate/fault';
import { testAreas } from '../schema/test-areas';

const context = { areas: testAreas, defaultArea: '575' };
const stores: TryToStore = async () => null;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const unemployment = bytes(
  'Periode;Område;Antal ledige fuldtidspersoner\n2022M12;Vejen;"1.311"\n2023M01;Vejen;\n',
);

test('the report has what a provider needs, in a fixed order', async () => {
  const { report, hasError } = await checkFile('y25i01-hentet-2023-02-01.csv', unemployment, context, stores);
  expect(Object.keys(report)).toEqual([
    'file',
    'encoding',
    'delimiter',
    'decimal',
    'headerRows',
    'table',
    'rows',
    'columns',
    'asOf',
    'problems',
  ]);
  expect(report).toMatchObject({
    encoding: 'utf-8',
    delimiter: ';',
    headerRows: 1,
    table: 'observations',
    rows: 2,
    columns: ['Periode', 'Område', 'Antal ledige fuldtidspersoner'],
    asOf: '2023-02-01',
  });
  expect(hasError).toBe(false);
});

test('the rows are written as read and as they would be stored', async () => {
  const { outputs } = await checkFile('y25i01.csv', unemployment, context, stores);
  expect([...outputs]).toEqual([
    [
      'y25i01.csv',
      'Periode,Område,Antal ledige fuldtidspersoner\r\n2022M12,Vejen,1.311\r\n2023M01,Vejen,\r\n',
    ],
    [
      'y25i01.typed.csv',
      'area,period,measure,group,basis,adjustment,value,unit,value_missing,as_of,as_of_date,area_name\r\n' +
        '575,2022-12,unemployed,,,actual,1311,fuldtidspersoner,,,,Vejen\r\n' +
        '575,2023-01,unemployed,,,actual,,fuldtidspersoner,withheld,,,Vejen\r\n',
    ],
  ]);
});

test('cells with commas, quotes and line breaks are quoted', async () => {
  const file = bytes('A;B\n"x, y";"sagt ""her"""\n"to\nlinjer";z\n');
  const { outputs } = await checkFile('ord.csv', file, context, stores);
  expect(outputs.get('ord.csv')).toBe('A,B\r\n"x, y","sagt ""her"""\r\n"to\nlinjer",z\r\n');
});

test('a file with personal numbers writes nothing', async () => {
  const file = bytes('Personnummer;Beløb\n101250-4321;100\n');
  const { report, outputs, hasError } = await checkFile('liste.csv', file, context, stores);
  expect(outputs.size).toBe(0);
  expect(hasError).toBe(true);
  expect(report.problems).toMatchObject([{ severity: 'error', code: 'cpr_column', value: null }]);
  expect(JSON.stringify(report)).not.toContain('4321');
});

test('a table that the engine refuses is a problem, too', async () => {
  const refuses: TryToStore = async () => problemAt(fault('error', 'not_stored', 'Nej.', 'Skriv til os.'));
  const { report, hasError } = await checkFile('y25i01.csv', unemployment, context, refuses);
  expect(report.problems.at(-1)).toMatchObject({ code: 'not_stored', message: 'Nej. Skriv til os.' });
  expect(hasError).toBe(true);
});

test('a path without a file has a report', () => {
  expect(missingFile('borte.csv')).toMatchObject({
    file: 'borte.csv',
    table: null,
    problems: [{ code: 'file_not_found' }],
  });
});

import { expect, test } from 'vitest';
import { personalNumbersIn } from '../../src/lib/validate/personal-numbers';
import { textTable } from './text-table';

function column(heading: string, cells: string[]) {
  return personalNumbersIn(
    textTable(
      ['Ydelse', heading],
      cells.map((cell) => ['A', cell]),
    ),
  );
}

test.each([
  'CPR',
  'cprnr',
  'CPR-nr.',
  'CPR nummer',
  'Cpr_nr',
  'Personnummer',
  'Borgerens cpr-nummer',
  'Person-nr.',
])('the heading %j is enough', (heading) => {
  expect(column(heading, ['', ''])?.code).toBe('cpr_column');
});

test.each([
  ['with a hyphen', ['101250-4321', '311299-1234']],
  ['without one', ['1012504321', '3112991234']],
  ['most of them', ['101250-4321', '311299-1234', 'ukendt']],
  ['with a lost zero', ['101504321', '211604321', '911704321']],
  ['some with a lost zero', ['101504321', '1012504321']],
  ['replacement numbers', ['701250-4321']],
  ['with spaces', ['101250 - 4321 ']],
])('cells %s are', (_, cells) => {
  expect(column('Id', cells)?.severity).toBe('error');
});

test.each([
  ['amounts', ['345678901', '245678901', '101504321']],
  ['one large amount', ['101504321']],
  ['days that do not exist', ['991399-1234', '0013991234']],
  ['telephone numbers', ['75123456', '76123456']],
  ['case numbers', ['22/14890', '20/23557']],
  ['periods', ['2022M12', '2023M01']],
])('%s are not', (_, cells) => {
  expect(column('Id', cells)).toBeNull();
});

test('production units have ten digits, too', () => {
  expect(column('P-nummer', ['1003388394', '1011223344'])).toBeNull();
});

test('a first row that was taken for headings is looked at and not quoted', () => {
  const refused = personalNumbersIn(textTable(['Anne', '101250-4321'], [['Bo', '311299-1234']]));
  expect(refused).toMatchObject({ code: 'cpr_column', column: null, value: null });
});

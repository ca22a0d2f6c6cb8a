import { expect, test } from 'vitest';
import type { DataTable, Value } from '../../src/lib/charts/chart-spec';
import { percent1, persons, type Unit } from '../../src/lib/format/unit';
import { shownTable } from '../../src/lib/narrate/shown-table';

const text: Unit = { name: '', kind: 'text', decimals: 0 };

function table(value: Value, unit: Unit): DataTable {
  return {
    caption: 'Tabel',
    columns: [
      { label: 'Status', unit: text },
      { label: 'Uge 1', unit },
    ],
    rows: [{ cells: ['I alt', value], emphasis: 'total' }],
  };
}

test.each<[string, Value, Unit, { text: string; mark: string; note: string }, string[]]>([
  ['thousands', { value: 72771 }, persons, { text: '72.771', mark: '', note: '' }, []],
  ['the decimals of the column', { value: 57 }, percent1, { text: '57,0', mark: '', note: '' }, []],
  ['nought', { value: 0 }, persons, { text: '0', mark: '', note: '' }, []],
  ['blank stays blank', { value: null, missing: 'blank' }, persons, { text: '', mark: '', note: '' }, []],
  ['no reason is blank', { value: null }, persons, { text: '', mark: '', note: '' }, []],
  [
    'withheld count',
    { value: null, missing: 'withheld' },
    persons,
    { text: '<3', mark: '', note: '' },
    ['<3 Tallet er så lille, at det ikke vises.'],
  ],
  [
    'withheld share',
    { value: null, missing: 'withheld' },
    percent1,
    { text: 'skjult', mark: '', note: '' },
    ['skjult Tallet er så lille, at det ikke vises.'],
  ],
  [
    'not available',
    { value: null, missing: 'not_available' },
    persons,
    { text: '..', mark: '', note: '' },
    ['.. Kilden har ikke tallet.'],
  ],
  [
    'divided by zero',
    { value: null, missing: 'divided_by_zero' },
    percent1,
    { text: '–', mark: '', note: '' },
    ['– Kan ikke beregnes, fordi der skulle divideres med nul.'],
  ],
  [
    'never NaN',
    { value: NaN },
    persons,
    { text: '?', mark: '', note: '' },
    ['? Kilden har skrevet noget, der ikke er et tal.'],
  ],
  [
    'provisional and noted',
    { value: 118, provisional: true, note: 'opgjort 8. januar 2023' },
    persons,
    { text: '118', mark: '*', note: 'opgjort 8. januar 2023' },
    ['* Foreløbigt tal'],
  ],
  [
    'a provisional blank needs no star',
    { value: null, provisional: true },
    persons,
    { text: '', mark: '', note: '' },
    [],
  ],
])('%s', (_, value, unit, cell, notes) => {
  const content = shownTable(table(value, unit));
  expect(content.rows[0]?.cells[1]).toEqual(cell);
  expect(content.notes).toEqual(notes);
});

test('the unit stands under a label that does not say it', () => {
  const [status, week] = shownTable(table({ value: 1 }, persons)).columns;
  expect(status).toEqual({ label: 'Status', unit: '', numeric: false });
  expect(week).toEqual({ label: 'Uge 1', unit: 'personer', numeric: true });
  const said = { ...table({ value: 1 }, persons), columns: [{ label: 'Antal personer', unit: persons }] };
  expect(shownTable(said).columns[0]?.unit).toBe('');
});

test('a row with a cell too many is kept', () => {
  const long: DataTable = { ...table({ value: 1 }, persons) };
  long.rows = [{ cells: ['A', { value: 1 }, { value: 2.4 }], emphasis: 'none' }];
  expect(shownTable(long).rows[0]?.cells.map((cell) => cell.text)).toEqual(['A', '1', '2']);
});

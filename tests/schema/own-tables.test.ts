import { describe, expect, test } from 'vitest';
import { understand } from '../../src/lib/pipeline/understand';
import {
  asGone,
  ownColumns,
  ownCsv,
  rowKey,
  writtenCell,
  type OwnTable,
  type RowText,
} from '../../src/lib/schema/own-tables';
import { tables } from '../../src/lib/schema/tables';
import { testAreas } from './test-areas';

const rows: Record<OwnTable, RowText> = {
  targets: {
    strategy: 'Strategi; med "semikolon"',
    measure: 'Ledige fuldtidspersoner',
    deadline: '2026-12',
    target: '1.340,5',
    unit: 'personer',
    direction: 'Højst',
    start_period: '2024-12',
    start_value: '1.400,25',
    source: 'Plan 2026',
    note: 'Ét\nord',
  },
  actions: {
    plan: 'Samarbejde',
    goal: 'Færre sygemeldte',
    action: 'Fælles kursus',
    responsible: 'Jobcentret',
    starts: 'foråret 2026',
    due: '1. december 2026',
    status: 'I gang',
    repeats: '24',
    note: '',
  },
  events: {
    date: 'maj 2022',
    title: 'Hvem der må bosætte sig',
    ends: '',
    kind: 'Ændret praksis',
    case_no: '22/4264',
    concerns: 'Flygtninge',
    repeats: '',
    text: '',
  },
  housing: { site: 'Skovvej', week: '2026-W40', places: '24', occupied: '' },
};

const read = (table: OwnTable, written: readonly RowText[]) =>
  understand('rettet.csv', new TextEncoder().encode(ownCsv(table, 'Vejen', written)), {
    areas: testAreas,
    settings: { asOf: '2026-11-27' },
  });

describe.each(Object.keys(rows) as OwnTable[])('%s', (table) => {
  test('every column that its layout stores is written, under a heading that it knows', () => {
    const { typed, problems } = read(table, [rows[table]]);
    expect(typed?.table).toBe(table);
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(Object.keys(rows[table])).toEqual(ownColumns(table).map(({ field }) => field));
  });

  test('what is read is what was written, and is written the same again', () => {
    const { typed } = read(table, [rows[table]]);
    const cells = typed?.rows[0] ?? [];
    for (const { field } of ownColumns(table)) {
      const cell = cells[typed?.fields.indexOf(field) ?? -1] ?? null;
      const said = writtenCell(table, field, typeof cell === 'object' ? null : cell);
      const number = ownColumns(table).find((one) => one.field === field)?.read === 'number';
      const wanted = (rows[table][field] ?? '').replace(/\s+/g, ' ');
      expect(said, field).toBe(number ? wanted.replace('.', '') : wanted);
    }
  });

  test('a row that is no more is read as one, and keeps its key', () => {
    const gone = asGone(table, rows[table]);
    expect(rowKey(table, gone)).toBe(rowKey(table, rows[table]));
    const { typed } = read(table, [gone]);
    for (const { column, value } of tables[table].gone ?? []) {
      const cell = typed?.rows[0]?.[typed.fields.indexOf(column.replace(/_missing$/, ''))];
      expect(column.endsWith('_missing') ? cell : { missing: cell }).toEqual({ missing: value });
    }
  });

  test('nobody can choose that a row is no more', () => {
    expect(ownColumns(table).flatMap(({ options }) => options)).not.toContain('Slettet');
  });
});

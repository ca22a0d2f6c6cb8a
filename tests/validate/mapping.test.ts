import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand, type UnderstandContext } from '../../src/lib/pipeline/understand';
import { readFile } from '../../src/lib/read/read-file';
import type { Mapping } from '../../src/lib/schema/mapping';
import { columnRoles } from '../../src/lib/validate/column-roles';
import { mappingOf } from '../../src/lib/validate/mapping-of';
import { suggestMapping } from '../../src/lib/validate/suggest-mapping';
import { testAreas } from '../schema/test-areas';

const context: UnderstandContext = { areas: testAreas, defaultArea: '575', settings: { asOf: '2023-01-24' } };
const bytes = (text: string) => new TextEncoder().encode(text);

function mapped(text: string, mapping: Mapping) {
  return understand('fil.csv', bytes(text), { ...context, mapping });
}

const cases = join(import.meta.dirname, '../pipeline/cases');
const inputs = readdirSync(cases).filter((name) => statSync(join(cases, name)).isDirectory());

test.each(inputs)('%s: what was understood, said by hand, gives the same rows', (name) => {
  const input = readFileSync(join(cases, name, 'input.csv'));
  const found = understand(`${name}.csv`, input, context);
  if (!found.recognised) return expect(found.typed).toBeNull();
  const mapping = mappingOf(found.text, found.recognised);
  const again = understand(`${name}.csv`, input, { ...context, mapping });
  expect(again.typed?.rows).toEqual(found.typed?.rows);
  expect(again.shape).toBe(found.shape);
});

describe('a series of its own', () => {
  const text =
    'Sted;Hvornår;Hold;I gang;Andel i job, pct.\nVejen;2022M12;A;34;45,5\nKolding;2022M12;B;;51,2\n';
  const mapping: Mapping = {
    table: 'observations',
    columns: [
      { heading: 'Sted', field: 'area' },
      { heading: 'Hvornår', field: 'period' },
      { heading: 'Hold', field: 'group' },
    ],
    values: [
      { heading: 'I gang', measure: 'i_gang', title: 'I gang', unit: 'personer', basis: '' },
      { heading: 'Andel i job, pct.', measure: 'i_job', title: 'I job', unit: 'pct.', basis: 'i_gang' },
    ],
  };

  test('each value column is a row, its words and its basis are kept, a blank is not 0', () => {
    const { typed } = mapped(text, mapping);
    expect(typed?.rows.map((row) => row.slice(0, 8))).toEqual([
      ['575', '2022-12', 'i_gang', 'Hold=A', '', 'actual', 34, 'personer'],
      ['575', '2022-12', 'i_job', 'Hold=A', 'i_gang', 'actual', 45.5, 'pct.'],
      ['621', '2022-12', 'i_gang', 'Hold=B', '', 'actual', { missing: 'blank' }, 'personer'],
      ['621', '2022-12', 'i_job', 'Hold=B', 'i_gang', 'actual', 51.2, 'pct.'],
    ]);
  });

  test('is what is suggested for a file that no table fits', () => {
    const suggested = suggestMapping(readFile('fil.csv', bytes(text)), testAreas);
    expect(suggested.columns).toEqual(mapping.columns);
    expect(suggested.values?.map(({ heading, unit }) => [heading, unit])).toEqual([
      ['I gang', ''],
      ['Andel i job, pct.', 'pct.'],
    ]);
  });

  test.each<[string, Partial<Mapping>, string]>([
    ['a column that is not there', { columns: [{ heading: 'By', field: 'area' }] }, 'mapping_column_missing'],
    [
      'a field twice',
      { columns: [...mapping.columns, { heading: 'I gang', field: 'period' }] },
      'mapping_twice',
    ],
    ['no numbers', { values: [] }, 'mapping_without_values'],
    ['a layout that is gone', { layout: 'nedlagt' }, 'mapping_layout_unknown'],
    ['a table without what its rows are known by', { table: 'pools', values: [] }, 'mapping_lacks'],
  ])('%s is said, not guessed', (_, change, code) => {
    const { typed, problems } = mapped(text, { ...mapping, ...change });
    expect(typed).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('of two columns with one heading the right one is taken', () => {
    const twice = 'Område;Periode;Tal;Tal\nVejen;2022M12;1;2\n';
    const { typed } = mapped(twice, {
      table: 'observations',
      columns: [
        { heading: 'Område', field: 'area' },
        { heading: 'Periode', field: 'period' },
      ],
      values: [{ heading: 'Tal', occurrence: 1, measure: 'tal', title: 'Tal', unit: '', basis: '' }],
    });
    expect(typed?.rows.map((row) => row[6])).toEqual([2]);
  });
});

describe('roles and shape', () => {
  const weeks = (first: string, last: string) =>
    `;Antal personer;\n;${first};${last}\nPersoner med opholdstilladelse i Vejen Kommune;397;410\n`;
  const shape = (name: string, text: string) => understand(name, bytes(text), context).shape;

  test('a week across is a value that its heading dates', () => {
    const { text, recognised } = understand('uger.csv', bytes(weeks('Uge 1, 2023', 'Uge 2, 2023')), context);
    expect(columnRoles(text, recognised, {}).map(({ role, field, means }) => [role, field, means])).toEqual([
      ['field', 'status', null],
      ['value', 'persons', '2023-W01'],
      ['value', 'persons', '2023-W02'],
    ]);
  });

  test('next week the file has the same shape', () => {
    expect(shape('uge 1.csv', weeks('Uge 51', 'Uge 1, 2023'))).toBe(
      shape('b.csv', weeks('UGE 2', 'Uge 3, 2023')),
    );
  });

  test('another table of the same source and headings has another', () => {
    const text = 'Periode;Område;Antal personer\n2022M12;Vejen;3\n';
    expect(shape('y60a02-a.csv', text)).not.toBe(shape('y07a02-a.csv', text));
    expect(shape('y60a02-2023-01.csv', text)).toBe(shape('y60a02-2024-05.csv', text));
  });
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../src/lib/pipeline/load-areas';
import { readDescriptor } from '../../src/lib/pipeline/load-descriptor';
import { readFile } from '../../src/lib/read/read-file';
import type { FileField, Resource } from '../../src/lib/schema/data-package';

const folder = resolve(import.meta.dirname, '../../data');
const bytesOf = (path: string) => readFileSync(join(folder, path));
const { package: shipped, problems } = readDescriptor(bytesOf('datapackage.json'));
const text = new TextDecoder().decode(bytesOf('datapackage.json'));

test('datapackage.json is whole and names each file once', () => {
  expect(problems).toEqual([]);
  const names = shipped.resources.map((resource) => resource.name);
  const paths = shipped.resources.map((resource) => resource.path);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(paths).size).toBe(paths.length);
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  expect(JSON.parse(text).$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
});

test('every CSV file in the folder is described', () => {
  const there = readdirSync(folder, { recursive: true }).map(String);
  const files = there.filter((path) => path.endsWith('.csv')).map((path) => path.replaceAll('\\', '/'));
  expect(shipped.resources.map((resource) => resource.path).sort()).toEqual(files.sort());
});

test('the municipality, those beside it and the meetings are real', () => {
  const codes = readAreas(bytesOf('reference/areas.csv')).areas.map((area) => area.code);
  const { ownArea, compareAreas, meetings } = shipped.ugetal;
  expect([ownArea, ...compareAreas].filter((code) => !codes.includes(code))).toEqual([]);
  expect(meetings.at(-1)).toBe('2023-01-24');
  expect(meetings.length).toBe(9);
});

test('all 98 municipalities, the regions and the landsdele have their codes', () => {
  const { areas, problems: wrong } = readAreas(bytesOf('reference/areas.csv'));
  expect(wrong).toEqual([]);
  const count = (kind: string) => areas.filter((area) => area.kind === kind).length;
  expect(['country', 'region', 'landsdel', 'municipality', 'other'].map(count)).toEqual([1, 5, 11, 98, 1]);
  expect(new Set(areas.map((area) => area.code)).size).toBe(areas.length);
  const names = new Set(areas.map((area) => area.name));
  const within = areas.flatMap((area) => [area.region, area.landsdel]).filter((name) => name !== null);
  expect(within.filter((name) => !names.has(name))).toEqual([]);
});

test('no personal number and no mail address', () => {
  for (const { path } of shipped.resources) {
    const content = new TextDecoder('windows-1252').decode(bytesOf(path));
    expect(content, path).not.toMatch(/\b\d{6}-\d{4}\b|@/);
  }
});

/** Whether a cell is what Table Schema says of its field. */
function fits(cell: string, field: FileField, missing: string[]): boolean {
  if (missing.includes(cell)) return true;
  switch (field.type) {
    case 'string':
      return true;
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'year':
      return /^\d{4}$/.test(cell);
    case 'yearmonth':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(cell);
    case 'number': {
      const plain = field.groupChar ? cell.replaceAll(field.groupChar, '') : cell;
      return /^-?\d+(\.\d+)?$/.test(plain.replace(field.decimalChar ?? '.', '.'));
    }
    default:
      return false;
  }
}

/** Exceptions that the description could not know: none of the shipped files has any. */
function wrongCells(resource: Resource): string[] {
  const { columns, rows, lines } = readFile(resource.path, bytesOf(resource.path));
  const { fields, missingValues = [''] } = resource.schema!;
  return rows.flatMap((row, index) =>
    columns.flatMap((column, place) => {
      const field = fields[place];
      return field && fits(row[place]!, field, missingValues)
        ? []
        : [`${resource.path}:${lines[index]} ${column}: ${row[place]}`];
    }),
  );
}

describe.each(shipped.resources.map((resource) => [resource.path, resource] as const))(
  '%s',
  (path, resource) => {
    test('is the file that was described', () => {
      const bytes = bytesOf(path);
      expect(bytes.length, 'run node scripts/data-package.mjs').toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
    });

    test('reads as its description says', () => {
      const table = readFile(path, bytesOf(path));
      const { dialect, schema } = resource;
      expect(table.problems).toEqual([]);
      expect(table.encoding).toBe(resource.encoding);
      expect(table.delimiter).toBe(dialect?.delimiter);
      expect(table.headerRows).toBe(dialect?.headerRows?.length);
      expect(table.preamble.length).toBe(dialect?.commentRows?.length ?? 0);
      expect(table.columns).toEqual(schema?.fields.map((field) => field.name));
      expect(table.lines[0]).toBe(1 + table.preamble.length + table.headerRows);
      expect(wrongCells(resource)).toEqual([]);
    });

    test('names its source and licence', () => {
      expect(resource.sources?.[0]?.title).toMatch(/\S/);
      expect(resource.licenses?.[0]?.title).toMatch(/\S/);
      expect(resource.title).toMatch(/\S/);
    });
  },
);

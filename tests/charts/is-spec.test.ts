import { expect, test } from 'vitest';
import type { ChartSpec } from '../../src/lib/charts/chart-spec';
import { tableOf } from '../../src/lib/charts/data-table';
import { isSpec } from '../../src/lib/charts/is-spec';
import { layoutOf } from '../../src/lib/charts/layout/layout-of';
import { tileAsLines } from '../../src/lib/charts/tile-as-lines';
import { altText } from '../../src/lib/narrate/alt-text';
import { shownTable } from '../../src/lib/narrate/shown-table';
import { sourceLine } from '../../src/lib/narrate/source-line';
import { subtitle } from '../../src/lib/narrate/subtitle';
import { takeaway } from '../../src/lib/narrate/takeaway';
import { told } from '../../src/lib/narrate/told';
import { withShipped } from '../export/office/shipped';
import { base, tile } from '../narrate/specs';
import { fixtures } from './fixtures/all';

const nothing: ChartSpec = { ...base, kind: 'nothing', sentence: 'Ingen puljer', laterSetPer: null };
const table: ChartSpec = { ...base, id: 'tabel', kind: 'table', table: { ...tableOf(fixtures[0]!) } };
const specs: ChartSpec[] = [...fixtures, { ...tile, id: 'flis' }, table, nothing];

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** All that a page, a paper and a wall do with a figure. */
function useEverywhere(spec: ChartSpec): void {
  for (const width of [360, 720]) layoutOf(spec, width);
  if (spec.kind === 'tile') layoutOf(tileAsLines(spec), 720);
  shownTable(tableOf(spec));
  subtitle(spec, takeaway(spec));
  altText(spec);
  sourceLine(spec);
  told(spec);
}

const shipped = withShipped();

test.each(['newest', '2023-01-24'])('every figure that the page shows is one: %s', (setPer) => {
  const unknown = shipped(setPer).filter((spec) => !isSpec(copy(spec)) || !isSpec(spec));
  expect(shipped(setPer).length).toBeGreaterThan(5);
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

type Box = Record<string, unknown>;

/** Every place within a value, as the keys that lead to it; of long lists the first and the last. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const some = Array.isArray(value) && keys.length > 2 ? [keys[0]!, keys.at(-1)!] : keys;
  return some.flatMap((key) => {
    const here = [...path, key];
    return [here, ...places((value as Box)[key], here)];
  });
}

function changed(spec: ChartSpec, path: readonly string[], change: (box: Box, key: string) => void): unknown {
  const whole = copy(spec) as unknown as Box;
  const box = path.slice(0, -1).reduce((at, key) => at[key] as Box, whole);
  change(box, path.at(-1)!);
  return whole;
}

const odd: unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  1e308,
  7,
  true,
  '',
  'x',
  '2023-13',
  [],
  {},
  [null],
  [{}],
];

test.each(specs.map((spec) => [`${spec.kind} ${spec.id}`, spec] as const))(
  'the figure is known again after JSON: %s',
  (_, spec) => {
    expect(isSpec(copy(spec))).toBe(true);
  },
);

test.each(specs.map((spec) => [`${spec.kind} ${spec.id}`, spec] as const))(
  'with anything else in any place it is refused, or can be used everywhere: %s',
  (_, spec) => {
    const broken: string[] = [];
    for (const path of places(spec)) {
      for (const value of odd) {
        const given = changed(spec, path, (box, key) => (box[key] = value));
        if (!isSpec(given)) continue;
        try {
          useEverywhere(given);
        } catch (reason) {
          broken.push(`${path.join('.')} = ${String(JSON.stringify(value))}: ${String(reason)}`);
        }
      }
    }
    expect(broken).toEqual([]);
  },
  60_000,
);

test.each([
  null,
  undefined,
  7,
  'lines',
  [],
  {},
  { kind: 'lines' },
  { ...base },
  { ...base, kind: 'kage' },
  { ...base, kind: '__proto__' },
  { ...base, kind: 'constructor' },
  { ...base, kind: ['nothing'], sentence: 'x' },
  { ...nothing, unit: { name: 'x', kind: 'count', decimals: 1e9 } },
  Object.create(nothing),
])('%j is no figure', (value) => {
  expect(isSpec(value)).toBe(false);
});

test('keys that would change every object change none', () => {
  const given = JSON.parse(
    `{"__proto__": {"polluted": true}, ${JSON.stringify(nothing).slice(1)}`,
  ) as unknown;
  expect(isSpec(given)).toBe(true);
  expect('polluted' in {}).toBe(false);
});

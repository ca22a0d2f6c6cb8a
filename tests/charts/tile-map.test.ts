import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TileMapSpec, Value } from '../../src/lib/charts/chart-spec';
import { classLimits, classNames, classOf } from '../../src/lib/charts/map-classes';
import { layoutOf } from '../../src/lib/charts/layout/layout-of';
import { nearestPoint } from '../../src/lib/charts/layout/nearest';
import { pointsOf } from '../../src/lib/charts/points';
import { stepPoint } from '../../src/lib/charts/step-point';
import { tilePlaces } from '../../src/lib/charts/tile-places';
import { percent1, persons } from '../../src/lib/format/unit';
import { allMunicipalities, withHoles } from './fixtures/tile-map';

const areas = readFileSync(new URL('../../data/reference/areas.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

describe('the places', () => {
  test('are those of the 98 municipalities, each once', () => {
    const codes = areas.filter(([, , kind]) => kind === 'municipality').map(([code]) => code);
    expect(codes).toHaveLength(98);
    expect([...tilePlaces.keys()].sort()).toEqual([...codes].sort());
  });

  test('lie apart: no square upon another', () => {
    const all = [...tilePlaces];
    const met = all.flatMap(([code, a], index) =>
      all
        .slice(index + 1)
        .filter(([, b]) => Math.abs(a.column - b.column) < 1 && Math.abs(a.row - b.row) < 1)
        .map(([other]) => `${code} and ${other}`),
    );
    expect(met).toEqual([]);
  });

  test('have names that tell them apart', () => {
    const short = [...tilePlaces.values()].map((place) => place.short);
    expect(new Set(short).size).toBe(98);
    expect(short.filter((name) => name.length > 3)).toEqual([]);
  });

  test('of one part of the country lie together', () => {
    const parts = new Map<string, { column: number; row: number }[]>();
    for (const [code = '', , kind, , landsdel = ''] of areas) {
      const place = tilePlaces.get(code);
      if (kind === 'municipality' && place) parts.set(landsdel, [...(parts.get(landsdel) ?? []), place]);
    }
    for (const [name, places] of parts) {
      const spread =
        Math.max(...places.map(({ column }) => column)) - Math.min(...places.map(({ column }) => column));
      expect(spread, name).toBeLessThanOrEqual(6);
    }
    const column = (code: string) => tilePlaces.get(code)!.column;
    expect(column('575')).toBeLessThan(column('461'));
    expect(column('461')).toBeLessThan(column('265'));
    expect(column('400')).toBe(Math.max(...[...tilePlaces.values()].map((place) => place.column)));
  });
});

describe('classes', () => {
  const spec = (numbers: number[], unit = percent1) => ({
    unit,
    limits: classLimits(numbers, unit),
    areas: numbers.map((value) => ({ value: { value } as Value })) as TileMapSpec['areas'],
  });

  test('hold about as many areas each, and say from where to where', () => {
    const ten = spec([1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9]);
    expect(ten.limits).toEqual([1.2, 1.4, 1.6, 1.8]);
    expect(classNames(ten)).toEqual(
      ['1,0–1,1 %', '1,2–1,3 %', '1,4–1,5 %', '1,6–1,7 %', '1,8–1,9 %'].map(nbsp),
    );
  });

  test('never part equal numbers, nor those that are printed alike', () => {
    const alike = spec([2, 2, 2, 2]);
    expect(alike.limits).toEqual([]);
    expect(classNames(alike)).toEqual([nbsp('2,0 %')]);
    const near = spec([1.04, 1.01, 0.96, 3]);
    expect(new Set(near.areas.slice(0, 3).map(({ value }) => classOf(value, near))).size).toBe(1);
  });

  test('of counts have whole ends', () => {
    expect(classNames(spec([3, 9, 12, 40, 300], persons))).toEqual(['3–8', '9–11', '12–39', '40–299', '300']);
  });

  test('every number lies in the class whose name says so; none where there is no number', () => {
    expect(classOf({ value: null, missing: 'withheld' }, allMunicipalities)).toBeNull();
    const names = classNames(allMunicipalities);
    for (const { value } of allMunicipalities.areas) {
      const [low, high] = names[classOf(value, allMunicipalities)!]!.replace(/[^\d,–]/g, '')
        .split('–')
        .map((end) => Number(end.replace(',', '.')));
      expect(value.value).toBeGreaterThanOrEqual(low!);
      expect(value.value).toBeLessThanOrEqual(high!);
    }
  });
});

const nbsp = (text: string) => text.replace(' %', '\u00a0%');

describe('keys and fingers', () => {
  const points = pointsOf(allMunicipalities);
  const at = (code: string) => points.findIndex(({ x }) => x === code);
  const go = (code: string, key: string) => points[stepPoint(points, at(code), `Arrow${key}`)!]?.x;

  test('arrows go where they point', () => {
    expect(go('575', 'Right')).toBe('621');
    expect(go('575', 'Left')).toBe('561');
    expect(go('575', 'Up')).toBe('530');
    expect(go('575', 'Down')).toBe('550');
    expect(go('155', 'Down')).toBe('400');
    expect(go('400', 'Right')).toBe('400');
    expect(points[stepPoint(points, null, 'ArrowRight')!]).toBe(points[0]);
  });

  test('every municipality can be reached with arrows from the own one', () => {
    const reached = new Set(['575']);
    for (const code of reached)
      for (const key of ['Right', 'Left', 'Up', 'Down']) reached.add(go(code, key)!);
    expect([...tilePlaces.keys()].filter((code) => !reached.has(code))).toEqual([]);
  });

  test.each([300, 1150])('a touch at %i px finds the square under it, and its words', (width) => {
    const layout = layoutOf(withHoles, width)!;
    pointsOf(withHoles).forEach((point, index) => {
      const place = layout.places[index]!;
      expect(nearestPoint(layout, place.x + 2, place.y - 2)).toBe(index);
      expect(point.text).toContain(point.label);
    });
    expect(pointsOf(withHoles).find(({ x }) => x === '825')?.text).toContain('ikke offentliggjort');
  });
});

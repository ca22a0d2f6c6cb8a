import { expect, test } from 'vitest';
import { layoutOf } from '../../src/lib/charts/layout/layout-of';
import { nearestPoint } from '../../src/lib/charts/layout/nearest';
import { layoutTooltip } from '../../src/lib/charts/layout/tooltip';
import { pointsOf } from '../../src/lib/charts/points';
import { stepPoint } from '../../src/lib/charts/step-point';
import { textWidth } from '../../src/lib/charts/scales/text-width';
import { fixtures, widths } from './fixtures/all';
import { interrupted, onePoint, revisions, unemployment, years } from './fixtures/lines';
import { accounts, pairsOdd, progress, ranked } from './fixtures/rows';
import { refugees } from './fixtures/stacked';
import { openEnds, pools } from './fixtures/timeline';

const textsOf = (spec: Parameters<typeof pointsOf>[0]) => pointsOf(spec).map(({ text }) => text);
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

test('a line names area, period, value and the country beside it', () => {
  const point = pointsOf(unemployment).find(({ series, x }) => series === 'vejen' && x === '2022-12');
  expect(plain(point?.text)).toBe('Vejen, december 2022: 1,4 % (Hele landet 2,4 %)');
});

test('the country is not compared with itself', () => {
  expect(plain(textsOf(onePoint)[1])).toBe('Hele landet, december 2022: 57 %');
});

test('a missing number is told with its reason', () => {
  const told = textsOf(interrupted);
  expect(told).toContain('Vejen, november 2021: ikke offentliggjort');
  expect(told).toContain('Vejen, januar 2022: findes ikke hos kilden');
  expect(told).toContain('Vejen, februar 2022: intet tal');
  expect(told).toContain('Vejen, maj 2022: kan ikke læses som tal');
  expect(told).toContain('Vejen, juni 2022: kan ikke beregnes');
});

test('what was stated when', () => {
  expect(textsOf(revisions)[0]).toBe('Juni 2022, opgjort pr. 31. juli 2022: 2.724 personer');
});

test('a provisional number is said to be one', () => {
  expect(textsOf(years).at(-1)).toBe('maj 2023: 140.658 (1.000 kr.), foreløbigt tal');
});

test('columns: the total, each status, its part, week by week', () => {
  expect(textsOf(refugees).slice(0, 3)).toEqual([
    'I alt, uge 42 (17.-23. okt. 2022): 373 personer',
    'I alt, uge 47 (21.-27. nov. 2022): 381 personer',
    'I alt, uge 1 (2.-8. jan. 2023): 404 personer',
  ]);
  expect(textsOf(refugees)).toContain('Ankommer, uge 42 (17.-23. okt. 2022): intet tal');
  expect(textsOf(refugees)).toContain('heraf 18-64 år, uge 1 (2.-8. jan. 2023): 241 personer');
});

test('rows tell their comparison', () => {
  expect(plain(textsOf(ranked).at(-1))).toBe('Vejen, december 2022: 1,4 %, nr. 21 af 22');
  expect(plain(textsOf(accounts)[1])).toContain(
    'Vejen 1.520 kr. pr. indbygger, Hele landet 1.777 kr. pr. indbygger, 257 under',
  );
  expect(plain(textsOf(pairsOdd)[0])).toContain('som landet');
  expect(plain(textsOf(progress)[2])).toBe(
    '5.57.71 Sygedagpenge: 88,7 %, 51.040 af 57.537 (1.000 kr.) (Andel af året gået 83,3 %)',
  );
});

test('a project tells what is not stated', () => {
  expect(textsOf(pools)[0]).toBe(
    'Læse, skrive og regneambassadør via Job7.dk: i gang, start ikke oplyst – foråret 2023, slutter inden for et halvt år',
  );
  expect(textsOf(pools)[3]).toContain('afslag, ingen datoer oplyst');
});

test('every point has its place, at every width', () => {
  for (const spec of fixtures)
    for (const width of widths) {
      const layout = layoutOf(spec, width);
      expect(layout?.places).toHaveLength(pointsOf(spec).length);
      for (const place of layout?.places ?? []) {
        expect(place?.x, spec.id).toBeGreaterThanOrEqual(0);
        expect(place?.x, spec.id).toBeLessThanOrEqual(width);
        expect(place?.y, spec.id).toBeGreaterThanOrEqual(0);
        expect(place?.y, spec.id).toBeLessThanOrEqual(layout?.height ?? 0);
      }
    }
});

test('the words at a point never leave the picture', () => {
  for (const spec of fixtures)
    for (const width of widths) {
      const layout = layoutOf(spec, width);
      if (!layout) continue;
      for (const [index, point] of pointsOf(spec).entries()) {
        const place = layout.places[index];
        if (!place) continue;
        const { box, lines } = layoutTooltip(point.text, place, layout);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, `${spec.id} ${width} ${point.text}`).toBeLessThanOrEqual(layout.height);
        for (const { x, text, size } of lines)
          expect(x + textWidth(text, size)).toBeLessThanOrEqual(box.x + box.width);
      }
    }
});

test('the pointer finds the point that it stands on', () => {
  const layout = layoutOf(openEnds, 720);
  expect(layout?.places.map((place) => place && nearestPoint(layout, place.x, place.y))).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
});

test('arrow keys walk along a series and across to the next at the same x', () => {
  const points = pointsOf(unemployment);
  expect(stepPoint(points, null, 'ArrowRight')).toBe(0);
  expect(stepPoint(points, 0, 'ArrowLeft')).toBe(0);
  expect(stepPoint(points, 3, 'ArrowRight')).toBe(4);
  expect(stepPoint(points, 3, 'ArrowDown')).toBe(63);
  expect(stepPoint(points, 63, 'ArrowUp')).toBe(3);
  expect(stepPoint(points, 63, 'ArrowDown')).toBe(63);
  expect(stepPoint(points, 5, 'Home')).toBe(0);
  expect(stepPoint(points, 5, 'End')).toBe(119);
});

test('in rows, up and down go to the next row', () => {
  const points = pointsOf(ranked);
  expect(stepPoint(points, 2, 'ArrowDown')).toBe(3);
  expect(stepPoint(points, 2, 'ArrowUp')).toBe(1);
});

test('Escape leaves, other keys and empty charts do nothing', () => {
  const points = pointsOf(unemployment);
  expect(stepPoint(points, 5, 'Escape')).toBeNull();
  expect(stepPoint(points, null, 'Escape')).toBeUndefined();
  expect(stepPoint(points, 5, 'Tab')).toBeUndefined();
  expect(stepPoint([], null, 'ArrowRight')).toBeUndefined();
});

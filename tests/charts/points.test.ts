import { describe, expect, test } from 'vitest';
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

describe.each(fixtures.map((spec) => ({ id: spec.id, spec })))('$id', ({ spec }) => {
  const points = pointsOf(spec);

  test.each(widths)('every point has its place at %i px', (width) => {
    const layout = layoutOf(spec, width)!;
    expect(layout.places).toHaveLength(points.length);
    const outside = layout.places.filter(
      (place) => !place || !(place.x >= 0 && place.x <= width && place.y >= 0 && place.y <= layout.height),
    );
    expect(outside).toEqual([]);
  });

  test.each([300, 1150])('the words at a point never leave the picture at %i px', (width) => {
    const layout = layoutOf(spec, width)!;
    const outside = points.filter(({ text }, index) => {
      const { box, lines } = layoutTooltip(text, layout.places[index]!, layout);
      const right = Math.max(...lines.map((line) => line.x + textWidth(line.text, line.size)));
      const inBox = right <= box.x + box.width;
      const inside =
        box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= layout.height;
      return !inBox || !inside;
    });
    expect(outside).toEqual([]);
  });
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

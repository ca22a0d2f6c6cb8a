import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/lib/figures/selection';
import {
  changeSelection,
  placeWith,
  readSelection,
  sameSelection,
  writeSelection,
} from '../../src/lib/session/selection-url';

const defaults: Selection = {
  own: '575',
  compare: ['621', '510'],
  from: null,
  to: null,
  setPer: '2026-08-22',
};
const read = (query: string) => readSelection(query, defaults);

describe('an address and back', () => {
  test.each([
    ['', defaults],
    ['?kommune=621', { ...defaults, own: '621', compare: ['510'] }],
    ['?sammenlign=461,561', { ...defaults, compare: ['461', '561'] }],
    ['?sammenlign=', { ...defaults, compare: [] }],
    ['?fra=2022-01&til=2022-12', { ...defaults, from: '2022-01', to: '2022-12' }],
    ['?opgjort=2023-01-24', { ...defaults, setPer: '2023-01-24' }],
    ['?opgjort=2022-09-30&senere=1', { ...defaults, setPer: '2022-09-30', later: true as const }],
    ['?sammenlign=083,008', { ...defaults, compare: ['083', '008'] }],
    ['?gruppe=Naboer:621,580', { ...defaults, group: { name: 'Naboer', areas: ['621', '580'] } }],
    ['?gruppe=Vest+og+syd:621', { ...defaults, group: { name: 'Vest og syd', areas: ['621'] } }],
    [
      '?kommune=621&sammenlign=575&opgjort=2023-01-24',
      { ...defaults, own: '621', compare: ['575'], setPer: '2023-01-24' },
    ],
  ])('%s', (query, selection) => {
    expect(read(query)).toEqual(selection);
    expect(writeSelection(selection, defaults)).toBe(query);
  });
});

test.each([
  '?kommune=<script>',
  '?kommune=5755',
  '?fra=2022-13',
  '?opgjort=2023-02-45',
  '?opgjort=2022-02-31',
  '?opgjort=i+går',
  '?gruppe=Naboer',
  '?gruppe=Naboer:',
  '?gruppe=Naboer:62,x',
  '?andet=1',
])('%s is text that anybody can write: the default stands', (query) => {
  expect(read(query)).toEqual(defaults);
});

test('at most six areas, each once, never the own one', () => {
  expect(read('?sammenlign=575,621,621,510,461,561,573,540,550,<b>').compare).toEqual([
    '621',
    '510',
    '461',
    '561',
    '573',
    '540',
  ]);
});

test('the same picture is the same selection', () => {
  expect(sameSelection(read('?kommune=621'), { ...defaults, own: '621', compare: ['510'] })).toBe(true);
  expect(sameSelection(read('?sammenlign='), defaults)).toBe(false);
});

test('what a page asks for beside the selection stays when another is chosen', () => {
  const kolding = { ...defaults, own: '621', compare: [] };
  const changed = new URLSearchParams(changeSelection('?n=a%7Eb&kommune=510&fra=2026-01', kolding, defaults));
  expect([changed.get('n'), changed.get('kommune'), changed.get('fra')]).toEqual(['a~b', '621', null]);
  expect(changeSelection('', defaults, defaults)).toBe('');
  expect(placeWith('/serie/?n=x', '?kommune=621')).toBe('/serie/?n=x&kommune=621');
  expect(placeWith('/puljer/', '')).toBe('/puljer/');
});

test('a group has a short name, each municipality once, and thirty at most', () => {
  expect(read('?gruppe=:621,621,5755').group).toEqual({ name: 'Min gruppe', areas: ['621'] });
  const codes = Array.from({ length: 50 }, (_, index) => String(300 + index));
  const group = read(`?gruppe=${'Navn '.repeat(20)}:${codes.join()}`).group;
  expect(group?.areas).toEqual(codes.slice(0, 30));
  expect(group?.name.length).toBeLessThanOrEqual(30);
});

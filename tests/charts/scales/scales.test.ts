import { expect, test } from 'vitest';
import { leastStep, spanOf, timeAt, timeScale } from '../../../src/lib/charts/scales/time-scale';
import { timeTicks } from '../../../src/lib/charts/scales/time-ticks';
import { valueScale } from '../../../src/lib/charts/scales/value-scale';
import { percent1, persons, thousandKroner } from '../../../src/lib/format/unit';
import { monthsFrom } from '../fixtures/base';

const week = 7 * 86_400_000;

test('weeks stand at their true distance over New Year', () => {
  const times = ['2022-W42', '2022-W47', '2023-W01'].map(timeAt);
  expect(times.map((time) => (time - times[0]!) / week)).toEqual([0, 5, 11]);
  const x = timeScale(times, [0, 110]);
  expect(times.map(x)).toEqual([0, 50, 110]);
});

test('a single time stands in the middle, and none is no error', () => {
  expect(timeScale([timeAt('2022-12')], [0, 100])(timeAt('2022-12'))).toBe(50);
  expect(timeScale([], [0, 100])(0)).toBe(50);
});

test('a period spans from its first moment to the moment after its last', () => {
  expect(spanOf('2022-12')).toEqual({ start: Date.UTC(2022, 11, 1), end: Date.UTC(2023, 0, 1) });
  expect(spanOf('vrøvl')).toBeNull();
});

test('the least step is the least distance of neighbours', () => {
  expect(leastStep([50, 0, 20])).toBe(20);
  expect(leastStep([3])).toBe(Infinity);
});

test('few periods are named each, with the year where it begins', () => {
  expect(timeTicks(['2022-W42', '2022-W47', '2023-W01']).map(({ text, year }) => [text, year])).toEqual([
    ['uge 42', '2022'],
    ['uge 47', ''],
    ['uge 1', '2023'],
  ]);
});

test('week 1 that begins in December belongs to its own year', () => {
  expect(timeTicks(['2020-W53', '2021-W01']).map(({ year }) => year)).toEqual(['2020', '2021']);
});

test('many periods show the turns of the years and both ends', () => {
  const ticks = timeTicks(monthsFrom(2021, 8, 60));
  expect(ticks.map(({ text, year }) => `${text} ${year}`)).toEqual([
    'aug. 2021',
    'juli 2026',
    'jan. 2022',
    'jan. 2023',
    'jan. 2024',
    'jan. 2025',
    'jan. 2026',
  ]);
});

test('what is no period is left out', () => {
  expect(timeTicks(['2022-W54', '2022-12', '2022-12'])).toHaveLength(1);
});

test('ticks are few, round and Danish', () => {
  const { ticks } = valueScale([0, 317_300], thousandKroner, [300, 0], { fromZero: true, ticks: 4 });
  expect(ticks.map(({ text }) => text)).toEqual(['0', '100.000', '200.000', '300.000', '400.000']);
});

test('shares have as many decimals as the step needs', () => {
  const { ticks } = valueScale([0.2, 1.7], percent1, [300, 0], { fromZero: true, ticks: 4 });
  expect(ticks.map(({ text }) => text)).toEqual([
    '0,0\u00a0%',
    '0,5\u00a0%',
    '1,0\u00a0%',
    '1,5\u00a0%',
    '2,0\u00a0%',
  ]);
});

test('counts have no ticks between whole persons', () => {
  const { ticks } = valueScale([0, 2], persons, [300, 0], { fromZero: true, ticks: 6 });
  expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
});

test.each([
  [[2724, 4565], 5],
  [[2724, 4565], 6],
  [[353, 358], 6],
  [[23_732, 33_963], 6],
])(
  'an axis over %o with about %i ticks has a tick at both ends, and no value beyond them',
  (values, count) => {
    const { scale, ticks } = valueScale(values, persons, [300, 0], { fromZero: false, ticks: count });
    expect([ticks[0]?.value, ticks.at(-1)?.value]).toEqual(scale.domain());
    expect(ticks[0]?.value).toBeLessThan(values[0]!);
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(values[1]!);
  },
);

test('an axis that does not begin at 0 says so, and keeps the lowest value off its edge', () => {
  const { scale, offZero } = valueScale([1.3, 3.4], percent1, [100, 0], { fromZero: false, ticks: 5 });
  expect(offZero).toBe(true);
  expect(scale.domain()).toEqual([1, 3.5]);
  expect(scale(1.3)).toBeLessThan(100);
});

test('from zero means from zero, below it as well', () => {
  expect(valueScale([5, 9], persons, [100, 0], { fromZero: true, ticks: 4 }).offZero).toBe(false);
  expect(
    valueScale([-4, 9], persons, [100, 0], { fromZero: true, ticks: 4 }).scale.domain()[0],
  ).toBeLessThanOrEqual(-4);
});

test.each([[[]], [[7]], [[0]], [[-3]], [[NaN]]])('%j gives a scale with a length', (values: number[]) => {
  for (const fromZero of [true, false]) {
    const [from = 0, to = 0] = valueScale(values, persons, [100, 0], { fromZero, ticks: 4 }).scale.domain();
    expect(to).toBeGreaterThan(from);
  }
});

import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { BulletSpec, ChartSpec, TableSpec } from '../../../src/lib/charts/chart-spec';
import { percent } from '../../../src/lib/format/unit';
import { chartSize } from '../../../src/lib/frame/present/chart-size';
import { roomOf, sheet } from '../../../src/lib/frame/present/sheet-size';
import SlideChart from '../../../src/lib/frame/present/SlideChart.svelte';
import { small, tableSize, withWholeBrackets } from '../../../src/lib/frame/present/table-size';
import { historyOf } from '../../../src/lib/frame/present/tile-history';
import { tileNumberSize } from '../../../src/lib/frame/present/tile-size';
import { wallSlides } from '../../../src/lib/frame/present/wall-slides';
import Stage from '../../../src/lib/frame/present/Stage.svelte';
import { shownTable } from '../../../src/lib/narrate/shown-table';
import { collisions, textBoxes } from '../../charts/boxes';
import { fixtures } from '../../charts/fixtures/all';
import { hardTargets } from '../../charts/fixtures/bullet';
import { base, shareTile, tile, value } from '../../narrate/specs';

/** The smallest text of a picture that can be read from eight metres, in pixels of a wall of 1920 x 1080. */
const smallest = 24;

const onWall = (spec: ChartSpec) => wallSlides([{ id: spec.id, spec, remark: '' }]);

test.each(fixtures.map((spec) => [spec.id, spec] as const))(
  '%s has letters for the last row, and none touch',
  (_, spec) => {
    for (const { body, part } of onWall(spec)) {
      const size = chartSize(body, roomOf(spec, part));
      const boxes = textBoxes(render(SlideChart, { props: { spec: body, size } }).body);
      const scale = sheet.width / size.width;
      for (const { size, text } of boxes) expect(size * scale, text).toBeGreaterThanOrEqual(smallest);
      expect(collisions(boxes)).toEqual([]);
    }
  },
);

test('targets that cannot be read together stand on several slides, each once', () => {
  const parts = onWall(hardTargets);
  expect(parts.map(({ part }) => part)).toEqual(['1 af 2', '2 af 2']);
  expect(parts.flatMap(({ body }) => (body as BulletSpec).rows)).toEqual(hardTargets.rows);
  expect(parts.map(({ spec }) => spec)).toEqual([hardTargets, hardTargets]);
});

function rows(count: number, name: string): TableSpec {
  const row = { cells: [name, value(12)], emphasis: 'none' as const };
  const columns = [
    { label: 'Status', unit: { name: '', kind: 'text' as const, decimals: 0 } },
    { label: 'Uge 1', unit: percent },
  ];
  return {
    ...base,
    kind: 'table',
    table: { caption: 'Tabel', columns, rows: Array.from({ length: count }, () => row) },
  };
}

const room = { width: sheet.width, height: 800 };
const letters = (count: number, name = 'Med opholdstilladelse') =>
  tableSize(shownTable(rows(count, name).table), room);

test('a table is as large as its rows allow', () => {
  expect(letters(4)).toBe(40);
  expect(letters(13)).toBeGreaterThanOrEqual(27);
  expect(letters(40)).toBeLessThan(smallest);
  expect(letters(40) * 40 * 1.375).toBeLessThan(room.height);
});

test('a long table goes on upon the next slide before its letters become too small', () => {
  expect(onWall(rows(13, 'Ankommer')).map(({ part }) => part)).toEqual(['']);
  const parts = onWall(rows(98, 'Ankommer')).map(({ body }) => (body as TableSpec).table);
  expect(parts.flatMap((table) => table.rows)).toEqual(rows(98, 'Ankommer').table.rows);
  for (const table of parts) expect(tableSize(shownTable(table), room) * small).toBeGreaterThan(smallest - 1);
  const lengths = parts.map((table) => table.rows.length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
});

test('a table whose widest row must be small is not cut for it', () => {
  const wide = rows(6, 'Arbejdsmarkedsuddannelse'.repeat(6));
  expect(onWall(wide)).toHaveLength(1);
  expect(onWall(rows(0, ''))).toHaveLength(1);
});

test('the days of a week stay on one line in a heading where there is room for them', () => {
  const content = shownTable(rows(4, 'Med opholdstilladelse').table);
  const label = 'Uge 1 (2.-8. jan. 2023)';
  const weeks = (count: number) => ({
    ...content,
    columns: [
      content.columns[0]!,
      ...Array.from({ length: count }, () => ({ ...content.columns[1]!, label })),
    ],
  });
  const headings = (count: number) =>
    withWholeBrackets(weeks(count), 40, room)
      .columns.slice(1)
      .map((column) => column.label);
  expect(new Set(headings(3))).toEqual(new Set(['Uge 1 (2.-8.\u00a0jan.\u00a02023)']));
  expect(new Set(headings(9))).toEqual(new Set([label]));
});

test('long words make a table smaller before they leave it', () => {
  expect(letters(2, 'Arbejdsmarkedsuddannelse'.repeat(4))).toBeLessThan(35);
});

test("a tile's number and its unit stand on one line", () => {
  expect(tileNumberSize({ figure: '79', unit: '%' }, 844)).toBe(280);
  expect(tileNumberSize({ figure: '−645.000', unit: 'kr.' }, 844)).toBeLessThan(200);
});

test("a tile's history is a line where there is more than one number", () => {
  expect(historyOf(tile)?.series[0]?.points).toHaveLength(3);
  expect(historyOf(shareTile)).toBeNull();
  expect(
    historyOf({
      ...tile,
      history: [
        { period: '2023-W01', value: value(404) },
        { period: '2023-W02', value: value(null) },
      ],
    }),
  ).toBeNull();
});

const slides = wallSlides(
  [tile, { ...hardTargets, id: 'maal' }, rows(3, 'Ankommer')].map((spec) => ({
    id: spec.id,
    spec,
    remark: 'Kun for mig',
  })),
);
const stage = (index: number) =>
  render(Stage, { props: { title: 'Udvalget', date: '2023-01-31', slides, index } }).body.replaceAll(
    '\u00a0',
    ' ',
  );

test('the title says what, when and which figures, each by the number that leads to it', () => {
  expect(stage(0)).toMatch(/Udvalget[\s\S]*31\. januar 2023[\s\S]*<li[^>]*>Flygtninge fra Ukraine</);
  expect([...stage(0).matchAll(/<li value="(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '4']);
});

test('a slide carries heading, source and number, and never the remark', () => {
  const slide = stage(1);
  expect(slide).toContain('Flygtninge fra Ukraine: 404 personer i uge 1');
  expect(slide).toContain('Kilde: Vejen Kommune. Opgjort pr. 24. januar 2023.');
  expect(slide).toContain('1 af 4');
  expect(slide).not.toContain('Kun for mig');
  expect(stage(3)).toContain('(2 af 2)</h2>');
  expect(stage(4)).toContain('<table');
});

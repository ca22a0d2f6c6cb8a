import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { NothingSpec, TileSpec } from '../../src/lib/charts/chart-spec';
import Chart from '../../src/lib/charts/Chart.svelte';
import Sparkline from '../../src/lib/charts/kinds/Sparkline.svelte';
import { svgOf } from '../../src/lib/charts/svg-text';
import { base } from './fixtures/base';
import { emptyLines, withBreak } from './fixtures/lines';
import { fixtures } from './fixtures/all';
import { refugees } from './fixtures/stacked';

const paths = (html: string) => html.match(/<path/g)?.length ?? 0;
const dots = (html: string) => html.match(/<circle/g)?.length ?? 0;

test('a saved picture stands alone: literal colours, no script, no style, nothing unknown', () => {
  for (const spec of fixtures) {
    const svg = svgOf(spec, 720);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg, spec.id).not.toMatch(/var\(|style=|class=|<!--|undefined|NaN|null|Infinity/);
  }
});

test('what people wrote is text, never markup', () => {
  const spec = {
    ...refugees,
    subject: '<b>&',
    series: refugees.series.map((s) => ({ ...s, label: '<script>' })),
  };
  const svg = svgOf(spec, 720);
  expect(svg).not.toContain('<script>');
  expect(svg).not.toContain('<b>');
});

test('no value is a frame with a sentence', () => {
  expect(svgOf(emptyLines, 300)).toContain('>Ingen tal</text>');
});

test('figures without a picture give no text', () => {
  const nothing: NothingSpec = { ...base, kind: 'nothing', sentence: 'Ingen tal', laterSetPer: null };
  expect(svgOf(nothing, 720)).toBe('');
  expect(render(Chart, { props: { spec: nothing, width: 720 } }).body).not.toContain('<svg');
});

test('the page’s picture follows the page’s colours and can be focused', () => {
  const { body } = render(Chart, { props: { spec: refugees, width: 720, label: 'Flygtninge "nu"' } });
  expect(body).toContain('var(--c-category-0, #3e3088)');
  expect(body).toContain('tabindex="0"');
  expect(body).toContain('aria-label="Flygtninge &quot;nu&quot;"');
});

test('no line crosses a break', () => {
  const before = svgOf({ ...withBreak, breaks: [] }, 720);
  expect(paths(svgOf(withBreak, 720))).toBe(paths(before) + withBreak.series.length);
});

function history(...numbers: (number | null)[]): TileSpec['history'] {
  return numbers.map((value, index) => ({ period: `2022-0${index + 1}`, value: { value } }));
}

test('a sparkline: a line with a dot at its last value', () => {
  const { body } = render(Sparkline, { props: { history: history(3, 4, 6) } });
  expect([paths(body), dots(body)]).toEqual([1, 1]);
});

test('a sparkline is interrupted by a missing value, and a lone value is a dot', () => {
  const { body } = render(Sparkline, { props: { history: history(3, 4, null, 5, null, 6, 7) } });
  expect([paths(body), dots(body)]).toEqual([2, 2]);
});

test('a sparkline of one value is one dot, of none is empty', () => {
  expect(dots(render(Sparkline, { props: { history: history(3) } }).body)).toBe(1);
  expect(dots(render(Sparkline, { props: { history: [] } }).body)).toBe(0);
});

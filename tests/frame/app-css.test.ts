import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokens } from '../../src/lib/charts/palette';

const css = readFileSync('src/app.css', 'utf8');

/** Custom properties of the page with their light and dark values. */
function themed(): Map<string, { light: string; dark: string }> {
  const found = css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the page sets the colours of the charts', () => {
  const page = themed();
  const chartColors = [...page].filter(([name]) => name.startsWith('--c-'));
  expect(Object.fromEntries(chartColors)).toEqual(
    Object.fromEntries(Object.values(tokens).map(({ property, light, dark }) => [property, { light, dark }])),
  );
});

test('the page stands on the ground that the charts are made for', () => {
  expect(themed().get('--paper')).toEqual(themed().get('--c-paper'));
});

test.each(['--ink', '--muted', '--warning', '--error', '--c-own'])('%s can be read', (name) => {
  for (const ground of ['--paper', '--shade']) {
    for (const theme of ['light', 'dark'] as const) {
      const text = themed().get(name)?.[theme] ?? '';
      const below = themed().get(ground)?.[theme] ?? '';
      expect(contrast(text, below), `${name} on ${ground}, ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('the edges of controls can be seen', () => {
  for (const theme of ['light', 'dark'] as const) {
    const edge = themed().get('--control')?.[theme] ?? '';
    expect(contrast(edge, themed().get('--paper')?.[theme] ?? '')).toBeGreaterThanOrEqual(3);
  }
});

test('small enough to come before the first chart', () => {
  expect(css.length).toBeLessThan(12_500);
});

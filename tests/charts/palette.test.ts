import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  categoryColor,
  color,
  darkBackground,
  lightBackground,
  onCategoryColor,
  resolveColors,
  stepTokens,
  themeCss,
  tokens,
  type TokenName,
} from '../../src/lib/charts/palette';

type Rgb = [number, number, number];

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How people without one kind of cone see a colour (Machado, Oliveira and Fernandes 2009, full severity). */
const sights: Record<string, Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab times 100: a distance of 2 is just seen, 8 is plain. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    21.04542553 * l + 79.3617785 * m - 0.40720468 * s,
    197.79984951 * l - 242.8592205 * m + 45.05937099 * s,
    2.59040371 * l + 78.27717662 * m - 80.8675766 * s,
  ];
}

function seen(hex: string, sight: Rgb[]): Rgb {
  const rgb = linear(hex);
  return oklab(
    sight.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))) as Rgb,
  );
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const themes = [
  { theme: 'light' as const, background: lightBackground },
  { theme: 'dark' as const, background: darkBackground },
];
const categories = Object.keys(tokens).filter((name) => /^category\d$/.test(name)) as TokenName[];
const marks: TokenName[] = ['own', 'country', 'chosen', 'other', 'target', 'rule', ...categories];
const texts: TokenName[] = ['ink', 'muted', 'own', 'country', 'chosen', 'target'];

describe.each(themes)('on the $theme page', ({ theme, background }) => {
  test.each(marks)('mark %s stands at 3:1 or more', (name) => {
    expect(contrast(tokens[name][theme], background)).toBeGreaterThanOrEqual(3);
  });

  test.each(texts)('text %s stands at 4.5:1 or more', (name) => {
    expect(contrast(tokens[name][theme], background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(categories)('text upon %s stands at 4.5:1 or more', (name) => {
    const upon = tokens[name.replace('category', 'onCategory') as TokenName];
    expect(contrast(tokens[name][theme], upon[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(sights))('own and the categories are told apart by %s sight', (kind) => {
    const sight = sights[kind] ?? [];
    const all = ['own' as const, ...categories];
    const near = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => distance(seen(tokens[a][theme], sight), seen(tokens[b][theme], sight)) < 8)
        .map((b) => `${a} and ${b}`),
    );
    expect(near).toEqual([]);
  });
});

describe.each(themes)('classes of a map on the $theme page', ({ theme, background }) => {
  const steps = [0, 1, 2, 3, 4].map((at) => stepTokens(at, 5));

  test('text upon each stands at 4.5:1 or more', () => {
    for (const { fill, text } of steps)
      expect(contrast(tokens[fill][theme], tokens[text][theme])).toBeGreaterThanOrEqual(4.5);
  });

  test('each stands out more from the page than the one before', () => {
    const from = steps.map(({ fill }) => contrast(tokens[fill][theme], background));
    expect(from).toEqual([...from].sort((a, b) => a - b));
  });

  test.each(Object.keys(sights))(
    'neighbours are told apart by %s sight, and all from the own colour',
    (kind) => {
      const sight = sights[kind] ?? [];
      const colors = steps.map(({ fill }) => seen(tokens[fill][theme], sight));
      for (const [index, one] of colors.entries()) {
        const next = colors[index + 1];
        if (next) expect(distance(one, next)).toBeGreaterThanOrEqual(8);
        expect(distance(one, seen(tokens.own[theme], sight))).toBeGreaterThanOrEqual(8);
      }
    },
  );

  test('few classes take both ends', () => {
    expect(stepTokens(0, 2).fill).toBe('step0');
    expect(stepTokens(1, 2).fill).toBe('step4');
    expect(stepTokens(0, 1).fill).toBe('step2');
  });
});

test('there are seven categories, and more of them repeat', () => {
  expect(categories).toHaveLength(7);
  expect(new Set([0, 1, 2, 3, 4, 5, 6].map(categoryColor)).size).toBe(7);
  expect(categoryColor(7)).toBe(categoryColor(0));
  expect(categoryColor(undefined)).toBe(categoryColor(0));
  expect(onCategoryColor(-1)).toBe(onCategoryColor(6));
});

test('a colour is a custom property with a colour of its own beside it', () => {
  expect(color('own')).toBe('var(--c-own, #0b5c8a)');
});

test('a saved picture keeps literal colours only', () => {
  const svg = `<rect fill="${color('own')}" stroke="${color('paper')}"/>`;
  expect(resolveColors(svg)).toBe('<rect fill="#0b5c8a" stroke="#ffffff"/>');
  expect(resolveColors(svg, 'dark')).toBe('<rect fill="#62b5e8" stroke="#14181c"/>');
});

test('the page gets every property of a theme', () => {
  expect(themeCss('dark').split('\n')).toHaveLength(Object.keys(tokens).length);
  expect(themeCss('dark')).toContain('--c-own: #62b5e8;');
});

test('the page’s style sheet carries exactly these colours, light and dark', () => {
  const css = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8');
  for (const { property, light, dark } of Object.values(tokens)) {
    const values = [...css.matchAll(new RegExp(`${property}:\\s*([^;]+);`, 'g'))].map(([, value]) => value);
    expect(values.length, property).toBeGreaterThan(0);
    expect(values[0], property).toBe(`light-dark(${light}, ${dark})`);
  }
});

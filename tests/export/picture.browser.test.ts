import { expect, test } from 'vitest';
import { takeOut } from '../../src/lib/export/take-out';
import { fixtures } from '../charts/fixtures/all';
import { refugees } from '../charts/fixtures/stacked';

test.each([1, 2, 4] as const)('a PNG of %i pixels to one, 16 by 9', async (scale) => {
  const { name, content } = await takeOut(refugees, { kind: 'png', form: 'wide', scale });
  expect(name).toMatch(/\.png$/);
  const picture = await createImageBitmap(content);
  expect([picture.width, picture.height]).toEqual([1280 * scale, 720 * scale]);
});

test('every figure gives an SVG that is well formed, with the font in it', async () => {
  for (const spec of fixtures) {
    const { content } = await takeOut(spec, { kind: 'svg', form: 'natural' });
    const text = await content.text();
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror'), spec.id).toBeNull();
    expect(text.includes('@font-face'), spec.id).toBe(true);
    expect(/var\(|<!--|class=/.test(text), spec.id).toBe(false);
    if (spec.kind !== 'tile') expect(parsed.querySelectorAll('g g *').length, spec.id).toBeGreaterThan(0);
  }
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const expected = join(import.meta.dirname, '../figures/snapshots/expected');
const areas = { vejen: '575', kolding: '621', koebenhavn: '101' };
const pages = ['overblik', 'flygtninge', 'beskaeftigelse', 'puljer', 'oekonomi'];
const cases = Object.entries(areas).flatMap(([name, code]) => pages.map((page) => ({ name, code, page })));

// the same files hold the engine in Node and the engine in the browser
test.each(cases)('the file of $page for $name is what the engine makes', async ({ name, code, page }) => {
  const response = await fetch(`${inject('address')}tal/${page}/${code}.json`);
  const { figures } = (await response.json()) as { figures: unknown };
  expect(figures).toEqual(JSON.parse(await readFile(join(expected, `${name}-${page}.json`), 'utf8')));
});

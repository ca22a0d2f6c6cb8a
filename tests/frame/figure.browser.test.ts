import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import Figure from '../../src/lib/frame/Figure.svelte';
import Tiles from '../../src/lib/frame/Tiles.svelte';
import { shareTile, stacked, tile } from '../narrate/specs';

const spec = stacked({ '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 });

function pictures(container: HTMLElement): number[] {
  return [...container.querySelectorAll('svg[role="img"]')].map((svg) => Number(svg.getAttribute('width')));
}

test.each([328, 700, 1150])('one picture, drawn at its true width of %i px', async (inside) => {
  // a sheet's borders and padding, a phone's gutter, and the margin around the test
  await page.viewport(1400, 900);
  const { container } = await render(Figure, { spec });
  const figure = container.querySelector<HTMLElement>('.figure')!;
  const frame = figure.offsetWidth - container.querySelector<HTMLElement>('.picture')!.clientWidth;
  figure.style.width = `${inside + frame}px`;
  await expect.poll(() => pictures(container)).toEqual([inside]);
});

test('the table alternative opens by keyboard', async () => {
  await render(Figure, { spec });
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  await page.getByText('Vis som tabel').click();
  await expect.element(page.getByRole('table')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
});

test('the picture carries its description', async () => {
  await render(Figure, { spec });
  await expect.element(page.getByRole('img', { name: /Fra 373.*til 404/ })).toBeInTheDocument();
});

test('a tile is one link with a short name, and all of it can be clicked', async () => {
  await page.viewport(1400, 900);
  const { container } = await render(Tiles, { tiles: [tile, shareTile], link: () => '#her' });
  const link = page.getByRole('link', { name: 'Flygtninge fra Ukraine', exact: true });
  await expect.element(link).toBeInTheDocument();
  const box = container.querySelector('.tile')!.getBoundingClientRect();
  expect(document.elementFromPoint(box.right - 10, box.bottom - 10)).toBe(link.element());
});

test('four tiles stand in a row, and no more', async () => {
  await page.viewport(1900, 900);
  const tiles = Array.from({ length: 5 }, (_, index) => ({ ...tile, id: `tile-${index}` }));
  const { container } = await render(Tiles, { tiles });
  container.style.maxWidth = '75rem';
  const tops = [...container.querySelectorAll('.tile')].map((one) => one.getBoundingClientRect().top);
  expect(tops.filter((top) => top === tops[0])).toHaveLength(4);
});

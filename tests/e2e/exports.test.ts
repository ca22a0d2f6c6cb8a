import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readable, useBrowser } from './browser';

const open = useBrowser();
const withoutEngine = { instead: { '.wasm': 'never' } } as const;

/** Opens a figure's menu by keyboard. */
async function openMenu(page: Page, figure: string): Promise<void> {
  await page.locator(`#${figure} summary`, { hasText: 'Hent eller kopiér' }).focus();
  await page.keyboard.press('Enter');
  await page.locator(`#${figure}`).getByRole('button', { name: 'Kopiér som tabel' }).waitFor();
}

/** Presses a button of the menu by keyboard, and reads the file that comes. */
async function taken(page: Page, figure: string, name: string): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.locator(`#${figure}`).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a figure leaves the page by keyboard: as a picture for a slide, as SVG, as CSV', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  const figure = 'flygtninge-uger';
  await openMenu(page, figure);
  const png = await taken(page, figure, 'PNG til slide, 16:9');
  expect(png.name).toBe('vejen-flygtninge-uger-2022-w42-til-2023-w01.png');
  // width and height of a PNG stand at bytes 16 and 20
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([2560, 1440]);
  const svg = (await taken(page, figure, 'SVG')).content.toString().replace(/\s+/g, ' ');
  const said = svg.replace(/<style>.*<\/style>/, '');
  expect(said).toContain('404 flygtninge i uge 1');
  expect(said).toContain('Opgjort pr. 24. januar 2023.');
  expect(svg.includes("@font-face{font-family:'IBM Plex Sans'")).toBe(true);
  const csv = (await taken(page, figure, 'CSV, som vist')).content.toString();
  expect(csv).toMatch(/I alt;373;381;404\r\n/);
  expect(await readable(page, `#${figure} details:has(button)`)).toContain('er gemt');
});

test('a table is copied as a table, and what nobody can draw is not offered as a picture', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  await openMenu(page, 'flygtninge-tabel');
  const menu = page.locator('#flygtninge-tabel');
  expect(await menu.getByRole('button', { name: 'SVG' }).count()).toBe(0);
  await page.evaluate(() => {
    const catching = (event: ClipboardEvent) =>
      Object.assign(window, { html: event.clipboardData?.getData('text/html') });
    document.addEventListener('paste', catching);
  });
  await menu.getByRole('button', { name: 'Kopiér som tabel' }).press('Enter');
  await expect
    .poll(() => readable(page, '#flygtninge-tabel details:has(button)'))
    .toContain('Tabellen er kopieret.');
  await page.keyboard.press('Control+V');
  const html = await page.evaluate(() => (window as unknown as { html?: string }).html ?? '');
  expect(html).toMatch(/<table>.*404.*<\/table>/s);
});

import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { readable, useBrowser } from './browser';

const open = useBrowser();
const withoutEngine = { instead: { '.wasm': 'never' } } as const;

interface Taken {
  name: string;
  content: Buffer;
}

/** Opens a figure's menu by keyboard. */
async function openMenu(page: Page, figure: string): Promise<Locator> {
  const menu = page.locator(`#${figure} .menu`);
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'Kopiér som tabel' }).waitFor();
  return menu;
}

/** Presses a button by keyboard, and reads the file that comes. */
async function taken(page: Page, within: Locator, name: string): Promise<Taken> {
  const coming = page.waitForEvent('download');
  await within.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A part of an Office file, as text. */
function part({ content }: Taken, name: string): string {
  const bytes = unzipSync(content)[name];
  return bytes ? strFromU8(bytes) : '';
}

/** Addresses of what is fetched from now on. */
function fetched(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

test('a figure leaves the page by keyboard: as a picture for a slide, as SVG, as CSV', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  const menu = await openMenu(page, 'flygtninge-uger');
  await menu.getByLabel('Form').focus();
  await page.keyboard.press('ArrowDown');
  const png = await taken(page, menu, 'PNG');
  expect(png.name).toBe('vejen-flygtninge-uger-2022-w42-til-2023-w01.png');
  // width and height of a PNG stand at bytes 16 and 20
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([2560, 1440]);
  await menu.getByLabel('Størrelse').focus();
  await page.keyboard.press('ArrowUp');
  const small = await taken(page, menu, 'PNG');
  expect(small.content.readUInt32BE(16)).toBe(1280);
  const svg = (await taken(page, menu, 'SVG')).content.toString().replace(/\s+/g, ' ');
  const said = svg.replace(/<style>.*<\/style>/, '');
  expect(said).toContain('404 flygtninge i uge 1');
  expect(said).toContain('Opgjort pr. 24. januar 2023.');
  expect(svg.includes("@font-face{font-family:'IBM Plex Sans'")).toBe(true);
  const csv = (await taken(page, menu, 'CSV, som vist')).content.toString();
  const [heading = [], ...weeks] = csv.split('\r\n').map((line) => line.split(';'));
  const total = heading.findIndex((name) => name.startsWith('I alt'));
  expect(weeks.flatMap((cells) => cells[total] ?? [])).toEqual(['373', '381', '404']);
  expect(await readable(page, '#flygtninge-uger .menu')).toContain('er gemt');
});

test('a figure becomes a slide, a case block and a sheet; what writes them is fetched only then', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  const addresses = fetched(page);
  const menu = await openMenu(page, 'flygtninge-uger');
  await taken(page, menu, 'CSV, som vist');
  const before = addresses.length;
  const slide = await taken(page, menu, 'PowerPoint-slide');
  expect(addresses.length).toBeGreaterThan(before);
  expect(slide.name).toBe('vejen-flygtninge-uger-2022-w42-til-2023-w01.pptx');
  expect(part(slide, 'ppt/slides/slide1.xml')).toContain('404\u00a0flygtninge i uge 1');
  const words = await taken(page, menu, 'Word-afsnit');
  expect(part(words, 'word/document.xml')).toMatch(/Sagens kerne.*Baggrund.*Økonomiske oplysninger.*Bilag/s);
  const pictures = Object.keys(unzipSync(words.content)).filter((name) => name.endsWith('.png'));
  expect(pictures).toHaveLength(1);
  const sheet = await taken(page, menu, 'Excel-ark');
  expect(part(sheet, 'xl/worksheets/sheet1.xml')).toContain('<v>404</v>');
});

test('a page leaves as a deck, a document and a workbook, by keyboard', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  await page.locator('summary', { hasText: 'Hent hele siden' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Hele siden' });
  const deck = await taken(page, menu, 'PowerPoint');
  expect(deck.name).toMatch(/^vejen-flygtninge-\d{4}-\d\d-\d\d\.pptx$/);
  const slides = Object.keys(unzipSync(deck.content)).filter((name) => /slides\/slide\d+\.xml$/.test(name));
  // the cover, and the page's figures, one of them with its table
  expect(slides).toHaveLength(11);
  expect(part(await taken(page, menu, 'Word'), 'word/document.xml')).toContain('(241)');
  expect(part(await taken(page, menu, 'Excel'), 'xl/workbook.xml')).toContain('Kilder');
});

test('a table is copied as a table, and is a picture too', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  const menu = await openMenu(page, 'flygtninge-tabel');
  const svg = (await taken(page, menu, 'SVG')).content.toString();
  expect(svg.replace(/<metadata>.*<\/metadata>/s, '')).toMatch(/>\(241\)<.*>404</s);
  await page.evaluate(() => {
    const catching = (event: ClipboardEvent) =>
      Object.assign(window, { html: event.clipboardData?.getData('text/html') });
    document.addEventListener('paste', catching);
  });
  await menu.getByRole('button', { name: 'Kopiér som tabel' }).press('Enter');
  await expect.poll(() => readable(page, '#flygtninge-tabel .menu')).toContain('Tabellen er kopieret.');
  await page.keyboard.press('Control+V');
  const html = await page.evaluate(() => (window as unknown as { html?: string }).html ?? '');
  expect(html).toMatch(/<table>.*404.*<\/table>/s);
});

test('a tile has the same menu, and what opens covers no more than what is below it', async () => {
  const { page } = await open('', withoutEngine);
  const height = () => page.locator('#overblik-flygtninge').evaluate((tile) => tile.clientHeight);
  const before = await height();
  const menu = await openMenu(page, 'overblik-flygtninge');
  expect(await height()).toBe(before);
  const slide = await taken(page, menu, 'PowerPoint-slide');
  expect(part(slide, 'ppt/slides/slide1.xml')).toContain('404');
});

test('Escape closes a menu and gives the focus back; after a file it is still on its button', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const menu = await openMenu(page, 'flygtninge-uger');
  await taken(page, menu, 'PNG');
  await expect.poll(() => readable(page, '#flygtninge-uger .menu')).toContain('er gemt');
  expect(await focused()).toBe('PNG');
  await page.keyboard.press('Escape');
  expect(await menu.locator('details').getAttribute('open')).toBeNull();
  expect(await focused()).toMatch(/^Hent eller kopiér/);
});

test("a tile's menu lies over other things: it closes when the focus or the pointer goes elsewhere", async () => {
  const { page } = await open('', withoutEngine);
  const isOpen = async () =>
    (await page.locator('#overblik-flygtninge details').getAttribute('open')) !== null;
  const menu = await openMenu(page, 'overblik-flygtninge');
  await menu.getByRole('button', { name: 'Kopiér link til figuren' }).focus();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(isOpen).toBe(false);
  await openMenu(page, 'overblik-flygtninge');
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(isOpen).toBe(false);
});

test('a menu that was opened before the page came to life stays open', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  await page.addInitScript(() => {
    const arriving = new MutationObserver(() => {
      const menu = document.querySelector<HTMLDetailsElement>('#flygtninge-tabel .menu details');
      if (menu) menu.open = true;
      if (menu) arriving.disconnect();
    });
    arriving.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.locator('#flygtninge-tabel').getByRole('button', { name: 'Kopiér som tabel' }).waitFor();
});

test('a long export is told figure by figure, and stopped by keyboard without a file', async () => {
  const { page } = await open('beskaeftigelse/', withoutEngine);
  await page.locator('summary', { hasText: 'Hent hele siden' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Hele siden' });
  const said = page.getByRole('status').filter({ hasText: /Figur|Stoppet|gemt/ });
  let files = 0;
  page.on('download', () => (files += 1));
  await menu.getByRole('button', { name: 'Word', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Figur \d+ af 13 …$/ })
    .waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  await expect.poll(() => said.innerText()).toBe('Stoppet. Der er ikke gemt noget.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Word');
  expect(files).toBe(0);

  const deck = await taken(page, menu, 'PowerPoint');
  expect(part(deck, 'ppt/slides/slide14.xml')).not.toBe('');
  expect(files).toBe(1);
});

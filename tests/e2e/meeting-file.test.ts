import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { csvTidy } from '../../src/lib/export/csv';
import { htmlPage } from '../../src/lib/export/html/html-page';
import { keptIn } from '../../src/lib/export/html/read-html-page';
import { plainBrand, type Paper } from '../../src/lib/export/paper';
import { fixtures } from '../charts/fixtures/all';
import { refugees } from '../charts/fixtures/stacked';
import { draw } from '../export/draw';
import { graveFindings, tooWide } from './looks';

const hostile = '</script><script>window.ran=1</script><img src=x onerror="window.ran=1">"]]>&#0; \u202e';
const kept = { hostile, figures: fixtures.map(({ id }) => id) };
const paper: Paper = {
  title: 'Møde 24. januar 2023',
  lines: ['Vejen Kommune', 'Gemt 24. januar 2023'],
  figures: [
    { spec: refugees, remark: hostile },
    ...fixtures.filter((spec) => spec !== refugees).map((spec) => ({ spec })),
  ],
  brand: plainBrand,
};
const count = paper.figures.length;

async function font(weight: number): Promise<string> {
  const file = `node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`;
  const data = (await readFile(file)).toString('base64');
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

let browser: Browser;
let folder: string;
let file: string;
let problems: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArgs });
  folder = await mkdtemp(join(tmpdir(), 'ugetal-'));
  file = join(folder, 'møde 24. januar.html');
  await writeFile(file, htmlPage(paper, kept, draw, (await font(400)) + (await font(600))));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});
afterEach(async () => {
  const seen = problems;
  problems = [];
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(seen).toEqual([]);
});

/** Opens the file as a double click does, with no network. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'da-DK',
    offline: true,
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => problems.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) problems.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const said = (page: Page) => page.getByRole('status').innerText();
const shownOnes = (page: Page) =>
  page.locator('section.figure:visible').evaluateAll((all) => all.map(({ id }) => id));

test('it opens as a document, and nothing that was written in it runs', async () => {
  const page = await open();
  expect(await page.title()).toBe(paper.title);
  expect(await page.locator('section.figure').count()).toBe(count);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('.remark').first().innerText()).toContain('<script>window.ran=1</script>');
  expect(await page.evaluate(() => document.fonts.check('600 16px "IBM Plex Sans"'))).toBe(true);
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(255, 255, 255)');
  expect(keptIn(await readFile(file, 'utf8'))).toEqual(kept);
  // the same reader, on what a browser would save again
  expect(keptIn(await page.content())).toEqual(kept);
});

test('without script everything reads, and there is nothing to press in vain', async () => {
  const page = await open({ javaScriptEnabled: false, colorScheme: 'dark' });
  expect(await page.locator('section.figure:visible').count()).toBe(count);
  expect(await page.locator('button:visible').count()).toBe(0);
  await page.locator('#figur-1 summary').click();
  expect(await page.locator('#figur-1 table').isVisible()).toBe(true);
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.locator('#figur-1 svg:visible').count()).toBe(1);
  }
});

test('it fits every screen, and axe finds nothing grave', async () => {
  const page = await open();
  await page.locator('#figur-1 summary').click();
  expect(await graveFindings(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.keyboard.press('f');
  expect(await graveFindings(page)).toEqual([]);
});

test('it is presented by keyboard alone', async () => {
  const page = await open();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vis på storskærm');
  await page.keyboard.press('Enter');
  expect(await shownOnes(page)).toEqual(['figur-1']);
  expect(await page.getByRole('dialog', { name: 'Storskærm' }).count()).toBe(1);
  expect(await said(page)).toMatch(new RegExp(`^Figur 1 af ${count}: 404\\s`));
  for (const key of ['ArrowRight', 'PageDown', 'Space']) await page.keyboard.press(key);
  expect(await shownOnes(page)).toEqual(['figur-4']);
  for (const key of ['ArrowLeft', 'PageUp']) await page.keyboard.press(key);
  expect(await shownOnes(page)).toEqual(['figur-2']);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await shownOnes(page)).toEqual([`figur-${count}`]);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await shownOnes(page)).toEqual(['figur-1']);
  for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key);
  expect(await shownOnes(page)).toEqual(['figur-12']);
  for (const key of ['9', '9', '9', 'Enter']) await page.keyboard.press(key);
  expect(await shownOnes(page)).toEqual(['figur-12']);
  expect(await said(page)).toBe(`Der er ${count} figurer`);
  await page.keyboard.press('Escape');
  expect(await page.locator('section.figure:visible').count()).toBe(count);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('figur-12');
  expect(
    await page.locator('#figur-12').evaluate((figure) => figure.getBoundingClientRect().top),
  ).toBeLessThan(200);
  await page.keyboard.press('f');
  expect(await shownOnes(page)).toEqual(['figur-1']);
});

test('b makes the screen black and lights it again', async () => {
  const page = await open();
  await page.keyboard.press('f');
  const cover = () =>
    page.evaluate(() => getComputedStyle(document.documentElement, '::after').backgroundColor);
  await page.keyboard.press('b');
  expect(await cover()).toBe('rgb(0, 0, 0)');
  expect(await said(page)).toBe('Skærmen er sort');
  await page.keyboard.press('b');
  expect(await cover()).not.toBe('rgb(0, 0, 0)');
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  expect(await cover()).not.toBe('rgb(0, 0, 0)');
  expect(await shownOnes(page)).toEqual(['figur-2']);
});

test('the focus stays in the presentation', async () => {
  const page = await open();
  await page.keyboard.press('f');
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('class'));
  const seen = [await focused()];
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen).toEqual(['scene', 'before', 'next', 'close', 'scene']);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('close');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  expect(await shownOnes(page)).toEqual(['figur-2']);
  expect(await focused()).toBe('next');
  await page.getByRole('button', { name: 'Næste' }).click();
  expect(await focused()).toBe('scene');
  await page.getByRole('button', { name: 'Luk' }).click();
  expect(await page.locator('section.figure:visible').count()).toBe(count);
});

test('on a big screen a heading is 44 px and no letter of a picture under 24', async () => {
  const page = await open();
  await page.keyboard.press('f');
  for (let index = 1; index <= count; index += 1) {
    const figure = page.locator(`#figur-${index}`);
    const looks = await figure.evaluate((element) => ({
      heading: getComputedStyle(element.querySelector('h2')!).fontSize,
      pictures: [...element.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0).length,
      smallest: Math.min(
        ...[...element.querySelectorAll<SVGTextElement>('svg.stage text')].map(
          (text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0),
        ),
      ),
      tooWide: document.getElementById('scene')!.scrollWidth - innerWidth,
    }));
    expect(looks.heading, figure.toString()).toBe('44px');
    expect(looks.pictures).toBeLessThanOrEqual(1);
    // a target takes several lines: more than three cannot all have letters for the last row
    const least = paper.figures[index - 1]?.spec.kind === 'bullet' ? 18 : 24;
    expect(looks.smallest, paper.figures[index - 1]?.spec.id).toBeGreaterThanOrEqual(least);
    expect(looks.tooWide).toBeLessThanOrEqual(0);
    await page.keyboard.press('ArrowRight');
  }
});

test('a figure is saved as CSV, and paper has every table and no controls', async () => {
  const page = await open();
  const coming = page.waitForEvent('download');
  await page.locator('#figur-1').getByRole('link', { name: 'Gem tallene som CSV' }).focus();
  await page.keyboard.press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^vejen-flygtninge-uger.*\.csv$/);
  expect(await readFile(await download.path(), 'utf8')).toBe(csvTidy(refugees));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible, .save:visible, summary:visible').count()).toBe(0);
  expect(await page.locator('#figur-1 svg:visible').count()).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('details:not([open])').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('details[open]').count()).toBe(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(count);
});

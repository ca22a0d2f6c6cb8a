// What a person waits for, on the built site over a 10 Mbit/s, 40 ms link, each visit from a cold start: `npm run bench`,
// with ROUNDS visits a page. Times depend on the machine: read the ratios. The site is compressed as a good host would.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { compressFolder } from './compress.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

const rounds = Number(process.env.ROUNDS ?? 3);
const pages = ['', 'flygtninge/', 'beskaeftigelse/', 'puljer/', 'oekonomi/'];
const link = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const longest = 60_000;
// a person looks at a picture before choosing the next
const lookingTime = 500;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @param {string} text */
const say = (text) => void process.stdout.write(text);

/**
 * Opens a page as one who never was here before, and leaves it when the work is done.
 * @template T
 * @param {import('playwright').Browser} browser @param {string} address
 * @param {(page: import('playwright').Page) => Promise<T>} work
 */
async function coldVisit(browser, address, work) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(longest);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', link);
  await page.goto(address, { waitUntil: 'commit' });
  try {
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds to the first paint, charts in it, and kB that had come by then. @param {import('playwright').Page} page */
async function firstPaint(page) {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const came = performance.getEntriesByType('resource').filter((entry) => entry.responseEnd <= paint);
    const bytes = [...performance.getEntriesByType('navigation'), ...came].map(
      (entry) => entry.encodedBodySize,
    );
    return { paint, kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1000 };
  });
}

/** Milliseconds from the start to the figures of a municipality. @param {import('playwright').Page} page @param {string} own */
async function answered(page, own) {
  await page.waitForSelector(`html:not([data-selection]) .figures[data-own="${own}"][aria-busy="false"]`);
  return page.evaluate(() => performance.now());
}

/** Milliseconds from the choice to the frame in which its figures stand. @param {import('playwright').Page} page @param {string} own */
function repaint(page, own) {
  return page.evaluate(
    async ([code, limit]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const select = document.querySelector('.controls select');
      const figures = document.querySelector('.figures');
      const began = performance.now();
      select.value = code;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      while (figures.dataset.own !== code || figures.getAttribute('aria-busy') !== 'false') {
        if (performance.now() - began > limit) throw new Error(`no figures for ${code}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await frame();
      return performance.now() - began;
    },
    [own, longest],
  );
}

/** @param {import('playwright').Browser} browser @param {string} address */
async function measure(browser, address) {
  const measured = { paint: [], kilobytes: [], choice: [], engine: [], repaint: [] };
  for (let round = 0; round < rounds; round += 1) {
    await coldVisit(browser, address, async (page) => {
      const first = await firstPaint(page);
      measured.paint.push(first.paint);
      measured.kilobytes.push(first.kilobytes);
      await page.waitForSelector('html[data-engine="ready"]', { state: 'attached' });
      measured.engine.push(await page.evaluate(() => performance.now()));
      for (const own of ['621', '510', '575', '580']) {
        await page.waitForTimeout(lookingTime);
        measured.repaint.push(await repaint(page, own));
      }
    });
    const chosen = `${address}?kommune=621`;
    measured.choice.push(await coldVisit(browser, chosen, (page) => answered(page, '621')));
    say('.');
  }
  return measured;
}

if (!existsSync(join(root, 'build/index.html')))
  throw new Error('There is no build folder: run `npm run build`.');
const folder = mkdtempSync(join(tmpdir(), 'ugetal-bench-'));
say('Compressing …');
cpSync(join(root, 'build'), folder, { recursive: true });
compressFolder(folder, 5);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
say(` done. ${rounds} rounds a page; ms and kB, medians.\n`);

try {
  for (const path of pages) {
    const measured = Object.entries(await measure(browser, server.address + path));
    const result = Object.fromEntries(measured.map(([name, values]) => [name, Math.round(median(values))]));
    const ratio = (result.choice / result.engine).toFixed(2);
    say(` /${path}  ${JSON.stringify(result)}  choice/engine ${ratio}\n`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

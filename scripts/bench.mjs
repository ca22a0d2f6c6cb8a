// What a person waits for, on the built site over a 10 Mbit/s, 40 ms link, each from a cold start, several times.
// Times depend on the machine: read the ratios. The site is compressed as a good host would.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { compressFolder } from './compress.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const link = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @param {import('playwright').Browser} browser @param {string} address */
async function coldPage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', link);
  await page.goto(address, { waitUntil: 'commit' });
  return { context, page };
}

/** @param {import('playwright').Page} page */
async function firstPaint(page) {
  await page.waitForSelector('main svg');
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const before = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.responseEnd <= paint)
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
    return {
      paint,
      kilobytes: (before + performance.getEntriesByType('navigation')[0].encodedBodySize) / 1000,
    };
  });
}

/** @param {import('playwright').Page} page */
async function answered(page) {
  await page.waitForFunction(
    () =>
      !document.documentElement.dataset.selection &&
      document.querySelector('.figures')?.getAttribute('aria-busy') === 'false',
  );
  return page.evaluate(() => performance.now());
}

/** Milliseconds from the choice to the frame in which its figures stand. @param {import('playwright').Page} page */
function repaint(page, area) {
  return page.evaluate(async (code) => {
    const select = document.querySelector('.controls select');
    const began = performance.now();
    select.value = code;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const figures = document.querySelector('.figures');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    while (figures.getAttribute('aria-busy') !== 'false' || !location.search.includes(code))
      await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - began;
  }, area);
}

const folder = mkdtempSync(join(tmpdir(), 'ugetal-bench-'));
cpSync(join(root, 'build'), folder, { recursive: true });
compressFolder(folder);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });

for (const path of ['', 'flygtninge/', 'beskaeftigelse/', 'puljer/', 'oekonomi/']) {
  const measured = { paint: [], kilobytes: [], choice: [], engine: [], repaint: [] };
  for (let round = 0; round < rounds; round += 1) {
    const cold = await coldPage(browser, server.address + path);
    const first = await firstPaint(cold.page);
    await cold.page.waitForSelector('html[data-engine="ready"]', { state: 'attached', timeout: 60_000 });
    measured.engine.push(await cold.page.evaluate(() => performance.now()));
    measured.paint.push(first.paint);
    measured.kilobytes.push(first.kilobytes);
    for (const area of ['621', '510', '575']) measured.repaint.push(await repaint(cold.page, area));
    await cold.context.close();
    const chosen = await coldPage(browser, `${server.address}${path}?kommune=621`);
    measured.choice.push(await answered(chosen.page));
    await chosen.context.close();
  }
  const result = Object.fromEntries(
    Object.entries(measured).map(([name, values]) => [name, Math.round(median(values))]),
  );
  const ratio = (result.choice / result.engine).toFixed(2);
  process.stdout.write(`/${path}  ${JSON.stringify(result)}  choice/engine ${ratio}\n`);
}

await browser.close();
await server.close();
rmSync(folder, { recursive: true });
process.exit(0);

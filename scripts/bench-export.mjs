// A deck of 12 charts, from asking to the finished file in the browser, beside the library alone with the same content and its own
// charts: `npm run bench:export`, with ROUNDS. First time: the library is fetched too, from this machine. Read the ratios.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, runnerImport } from 'vite';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const count = 12;
const bench = join(root, 'tests/export/bench');

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @param {string} text */
const say = (text) => void process.stdout.write(text);

/** The page that makes the decks, in a folder. @param {string} folder */
async function buildPage(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      rollupOptions: { input: join(bench, 'page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="da"><title>Ugetal</title><script type="module" src="page.js"></script></html>',
  );
}

/**
 * One way in a browser that has fetched nothing yet: the first deck and the second.
 * @param {import('playwright').Browser} browser @param {string} address @param {string} way @param {unknown[]} specs
 */
async function measure(browser, address, way, specs) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction(() => 'timed' in window);
    const once = () => page.evaluate(([name, given]) => window.timed(name, given), [way, specs]);
    return [await once(), await once()];
  } finally {
    await page.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ugetal-bench-'));
const { module } = await runnerImport(join(bench, 'figures.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const specs = await module.chartsOfShippedData(count, join(root, 'data'));
await buildPage(folder);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
try {
  const ways = { ugetal: { first: [], second: [], bytes: 0 }, library: { first: [], second: [], bytes: 0 } };
  for (let round = 0; round < rounds; round += 1)
    for (const [way, times] of Object.entries(ways)) {
      const [first, second] = await measure(browser, server.address, way, specs);
      times.first.push(first.time);
      times.second.push(second.time);
      times.bytes = second.bytes;
    }
  say(`${specs.length} charts, ${rounds} rounds; ms, medians.\n`);
  for (const [way, { first, second, bytes }] of Object.entries(ways))
    say(
      ` ${way}: first ${Math.round(median(first))}, second ${Math.round(median(second))}, ${Math.round(bytes / 1000)} kB\n`,
    );
  const ratio = (which) => (median(ways.ugetal[which]) / median(ways.library[which])).toFixed(2);
  say(` ugetal/library: first ${ratio('first')}, second ${ratio('second')}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

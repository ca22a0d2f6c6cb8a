// How a large file is taken in, on the built page, beside DuckDB on this machine reading the same file: `npm run bench:import`, with
// ROWS in thousands. Both in one run: read the ratio. DuckDB itself is fetched into the folder for temporary files the first time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { largeExportColumns, writeLargeExport } from './large-export.mjs';
import { rendererMemory } from './renderer-memory.mjs';
import { serve } from './serve.mjs';

const reference = '@duckdb/node-api@1.5.5-r.5';
const rows = Number(process.env.ROWS ?? 2170) * 1000;
const patience = 600_000;

/** @param {string} text */
const say = (text) => void process.stdout.write(text);

/** The reference's folder of packages. */
function installedReference() {
  const folder = join(tmpdir(), `ugetal-${reference.replace(/[^a-z0-9.]+/g, '-')}`);
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, reference], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  return folder;
}

/** Seconds in which DuckDB on one thread reads a file to typed columns: the best of three. @param {string} file */
async function nativeSeconds(file) {
  const entry = join(installedReference(), 'node_modules/@duckdb/node-api/lib/index.js');
  const { DuckDBInstance } = await import(pathToFileURL(entry).href);
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const columns = Object.entries(largeExportColumns).map(([name, type]) => `'${name}': '${type}'`);
  const seconds = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    await connection.run(`CREATE OR REPLACE TABLE rows AS FROM read_csv('${file}', auto_detect = false,
      delim = ';', quote = '"', header = true, columns = {${columns.join(', ')}})`);
    seconds.push((performance.now() - began) / 1000);
  }
  connection.closeSync();
  return Math.min(...seconds);
}

/** Remembers the highest of what is measured again and again. @param {() => Promise<number>} measure */
function watch(measure) {
  let highest = 0;
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      highest = Math.max(highest, await measure());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    stopped = true;
    await done;
    return highest;
  };
}

/** Takes a file in on the page of files and saves it. @param {string} address @param {string} file */
async function takenIn(address, file) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' });
    page.setDefaultTimeout(patience);
    await page.goto(`${address}filer/`);
    await page.waitForSelector('html[data-engine="ready"]', { state: 'attached' });
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      Object.assign(window, { longTasks: [] });
      const note = (list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      new PerformanceObserver(note).observe({ type: 'longtask' });
    });
    const before = await rendererMemory(browser);
    const peak = watch(() => rendererMemory(browser));
    const began = performance.now();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('.desk-card .save').waitFor();
    const read = performance.now();
    await page.getByRole('button', { name: /^Gem/ }).first().click();
    await page.locator('.imports li').first().waitFor();
    const saved = performance.now();
    const tasks = await page.evaluate(() => window.longTasks);
    return {
      read: (read - began) / 1000,
      saved: (saved - read) / 1000,
      longestTask: Math.max(0, ...tasks),
      before,
      peak: await peak(),
    };
  } finally {
    await browser.close();
  }
}

if (!existsSync(join(root, 'build/index.html')))
  throw new Error('There is no build folder: run `npm run build`.');
const folder = mkdtempSync(join(tmpdir(), 'ugetal-bench-'));
const server = await serve(join(root, 'build'));
try {
  const file = join(folder, 'are207-folk1a.csv');
  writeLargeExport(file, rows);
  const megabytes = statSync(file).size / 1e6;
  say(`${megabytes.toFixed(1)} MB, ${rows} rows.\n`);
  const native = await nativeSeconds(file);
  say(
    `DuckDB on one thread, to typed columns: ${native.toFixed(2)} s, ${(megabytes / native).toFixed(1)} MB/s\n`,
  );
  const { read, saved, longestTask, before, peak } = await takenIn(server.address, file);
  say(`The page, read, checked and compared: ${read.toFixed(2)} s, ${(megabytes / read).toFixed(1)} MB/s; `);
  say(`ratio ${(native / read).toFixed(3)}\n`);
  say(`Saved: ${saved.toFixed(2)} s. Longest task of the main thread: ${Math.round(longestTask)} ms. `);
  say(`Memory of the page: ${Math.round(before)} MB before, ${Math.round(peak)} MB at its peak.\n`);
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

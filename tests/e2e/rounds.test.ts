import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeLargeExport } from '../../scripts/large-export.mjs';
import { memoryIsKnown, rendererMemory } from '../../scripts/renderer-memory.mjs';
import { engineReady, useBrowser } from './browser';

const open = useBrowser();

// only Linux says what a page holds
test.runIf(memoryIsKnown)(
  'a file of 20 MB that is taken in and undone 20 times leaves nothing behind',
  { timeout: 900_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ugetal-'));
    const file = join(folder, 'are207-folk1a.csv');
    writeLargeExport(file, 435_000);
    const { page } = await open('filer/');
    const browser = page.context().browser();
    if (!browser) throw new Error('the page has no browser');
    const session = await page.context().newCDPSession(page);
    await engineReady(page);
    const held: number[] = [];
    for (let round = 1; round <= 20; round += 1) {
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.locator('.desk-card .save').waitFor();
      await page.getByRole('button', { name: /^Gem/ }).first().click();
      await page
        .locator('.imports li')
        .nth(round - 1)
        .waitFor();
      await page
        .locator('.imports')
        .getByRole('button', { name: /^Fortryd/ })
        .click();
      await page
        .locator('.imports')
        .getByRole('button', { name: /^Fortryd/ })
        .waitFor({ state: 'detached' });
      await session.send('HeapProfiler.collectGarbage');
      held.push(await rendererMemory(browser));
    }
    await rm(folder, { recursive: true });
    expect(held.at(-1)).toBeLessThanOrEqual(1.15 * held[2]!);
  },
);

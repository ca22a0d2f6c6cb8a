import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { chartPages } from './pages';

const open = useBrowser();

async function compressedSize(address: string): Promise<number> {
  const response = await fetch(address);
  return brotliCompressSync(Buffer.from(await response.arrayBuffer())).length;
}

test.each(chartPages)(
  '/%s paints its first chart from 100 kB, before the engine is asked for',
  async (path) => {
    const { page } = await open(path, { instead: { '.wasm': 'never' } });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/data/')),
    );
    const first = await page.evaluate(() => {
      type Timed = PerformanceResourceTiming & { renderBlockingStatus: string };
      const entries = performance.getEntriesByType('resource') as Timed[];
      const holdsPaint = entries.filter(
        ({ renderBlockingStatus, name }) => renderBlockingStatus === 'blocking' || name.endsWith('.woff2'),
      );
      return {
        chart: document.querySelector('main svg') !== null,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        asked: entries.find(({ name }) => name.includes('/data/'))?.startTime ?? -Infinity,
        addresses: [location.href, ...holdsPaint.map(({ name }) => name)],
      };
    });
    expect(first.chart).toBe(true);
    expect(first.paint).toBeLessThan(first.asked);
    expect(first.addresses.length).toBeGreaterThan(3);
    const sizes = await Promise.all(first.addresses.map(compressedSize));
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(100);
  },
);

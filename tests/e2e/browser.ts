import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

/** A page of the built site that remembers what it must never do. */
export interface Visit {
  page: Page;
  /** requests that tried to leave the origin */
  foreign: string[];
  /** errors on the page, violations of the content security policy among them */
  errors: string[];
}

/**
 * Starts a browser for the tests of one file and returns the way to open pages in it. After every test each page
 * that was opened must have stayed on its origin and without errors.
 */
export function useBrowser(): (
  path: string,
  options?: BrowserContextOptions,
  address?: string,
) => Promise<Visit> {
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArgs });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const seen = visits;
    visits = [];
    await Promise.all(seen.map((visit) => visit.page.context().close()));
    for (const visit of seen) {
      expect(visit.foreign).toEqual([]);
      expect(visit.errors).toEqual([]);
    }
  });

  return async (path, options = {}, address = inject('address')) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'da-DK',
      ...options,
    });
    const page = await context.newPage();
    const visit: Visit = { page, foreign: [], errors: [] };
    visits.push(visit);
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(address) || url.startsWith('data:') || url.startsWith('blob:'))
        return route.continue();
      visit.foreign.push(url);
      return route.abort();
    });
    page.on('pageerror', (error) => visit.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('Content Security Policy'))
        visit.errors.push(message.text());
    });
    await page.goto(new URL(path.replace(/^\//, ''), address).href);
    return visit;
  };
}

/** Waits until the engine has answered. */
export async function engineReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-engine="ready"]', { state: 'attached', timeout: 30_000 });
}

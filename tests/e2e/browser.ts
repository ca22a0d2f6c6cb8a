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

/** What is asked of a visit beside Playwright's own options. */
export interface VisitOptions extends BrowserContextOptions {
  /** what the server gives instead, by the end of the address; null: it has no such file, `never`: it does not answer */
  instead?: Record<string, string | Buffer | null | 'never'>;
  /** errors that the visit is about */
  expected?: RegExp;
}

export type Open = (path: string, options?: VisitOptions, address?: string) => Promise<Visit>;

// nothing but this machine is found, whoever asks
const launchArgs = [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

// the machine that the tests run on may be slow and busy
const patience = 120_000;

async function startVisit(
  browser: Browser,
  address: string,
  { instead = {}, expected, ...options }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const visit: Visit = { page, foreign: [], errors: [] };
  const remember = (text: string) => {
    if (!expected?.test(text)) visit.errors.push(text);
  };
  page.on('pageerror', (error) => remember(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      remember(message.text());
  });
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy violated: ${effectiveDirective} ${blockedURI}`),
    ),
  );
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) {
      visit.foreign.push(url);
      return route.abort();
    }
    const replaced = Object.keys(instead).find((end) => new URL(url).pathname.endsWith(end));
    const body = replaced === undefined ? undefined : instead[replaced];
    if (body === undefined) return route.continue();
    if (body === null) return route.fulfill({ status: 404, body: '' });
    if (body !== 'never') return route.fulfill({ body });
  });
  return visit;
}

/**
 * Starts a browser for the tests of one file and returns the way to open pages in it. After every test each page
 * that was opened must have stayed on its origin and without errors.
 */
export function useBrowser(): Open {
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: launchArgs });
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
    const visit = await startVisit(browser, address, options);
    visits.push(visit);
    await visit.page.goto(new URL(path.replace(/^\//, ''), address).href);
    return visit;
  };
}

/** Waits until the engine has answered. */
export async function engineReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-engine="ready"]', { state: 'attached' });
}

/** Waits until the figures are those that were asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('html:not([data-selection]) .figures[aria-busy="false"]', { state: 'attached' });
}

/** Chooses the own municipality by its code, and waits for its figures. */
export async function chooseOwn(page: Page, code: string): Promise<void> {
  await page.getByLabel('Kommune', { exact: true }).selectOption(code);
  await page.waitForFunction(
    (own) => document.querySelector('.figures')?.getAttribute('data-own') === own,
    code,
  );
}

/** What a person can read in the page, white space made plain. */
export async function readable(page: Page, selector = 'main'): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
}

import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright';
import { engineReady } from './browser';

/** Presses what has the focus, after giving it. */
export async function use(target: Locator): Promise<void> {
  await target.focus();
  await target.press('Enter');
}

/** A button of the page by its whole name or its beginning. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.locator('main').getByRole('button', { name, exact: true });
}

/** Goes to a page by the header's link. */
export async function goTo(page: Page, link: string): Promise<void> {
  await use(page.getByRole('link', { name: link, exact: true }).first());
  await page.getByRole('heading', { level: 1, name: link }).waitFor();
  await engineReady(page);
}

/** Puts a figure on a meeting from its menu. @returns what was said */
export async function putOn(page: Page, figure: string): Promise<string> {
  const menu = page.locator(`#${figure} details`, {
    has: page.locator('summary', { hasText: 'Hent eller' }),
  });
  await use(menu.locator('summary'));
  await use(menu.getByRole('button', { name: 'Sæt på et møde' }));
  const said = menu.getByRole('status').filter({ hasText: 'sat på' });
  await said.waitFor();
  return said.innerText();
}

/** Writes in a field, and goes on. */
export async function write(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = page.getByLabel(label, typeof label === 'string' ? { exact: true } : {}).first();
  await field.focus();
  await field.fill(text);
  await page.keyboard.press('Tab');
}

/** The figures on the meeting, as they can be read, in their order. */
export async function figures(page: Page): Promise<string[]> {
  const texts = await page.locator('main section > ol > li').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' '));
}

/** What the browser keeps of its only meeting: figures, selections, remarks and all. */
export function kept(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('ugetal-moeder');
        opening.onerror = () => reject(new Error('the store cannot be opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('meetings').objectStore('meetings').getAll();
          reading.onsuccess = () => resolve(reading.result);
          opening.result.close();
        };
      }),
  );
}

/** Presses a button, and gives the file that comes. */
export async function taken(page: Page, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await use(button(page, name));
  const download = await coming;
  return { download, bytes: await readFile(await download.path()) };
}

import type { Locator, Page } from 'playwright';
import { engineReady } from './browser';

export interface Given {
  name: string;
  content: string | Buffer;
  encoding?: BufferEncoding;
}

/** Files as a browser's file chooser hands them over. */
export function asPayload({ name, content, encoding = 'utf8' }: Given) {
  const buffer = typeof content === 'string' ? Buffer.from(content, encoding) : content;
  return { name, mimeType: 'text/csv', buffer };
}

/** The card of a file that is on its way in. */
export function card(page: Page, name: string): Locator {
  return page.locator('section.desk-card').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** Waits until a file has been read. */
export async function read(page: Page, name: string): Promise<Locator> {
  const found = card(page, name);
  await found.and(page.locator('[aria-busy="false"]')).waitFor();
  await found.locator('p strong, .notice').first().waitFor();
  return found;
}

/** Chooses files in the page, and waits until each has been read. */
export async function give(page: Page, ...files: Given[]): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(files.map(asPayload));
  for (const { name } of files) await read(page, name);
}

/** The line of a saved file. */
export function saved(page: Page, name: string): Locator {
  return page.locator('.imports li').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** Saves a file that can be saved as it stands. */
export async function save(page: Page, name: string): Promise<void> {
  await card(page, name).getByRole('button', { name: /^Gem/ }).click();
  await saved(page, name).last().waitFor();
  await card(page, name).waitFor({ state: 'detached' });
}

/** Opens one of a card's stages. */
export async function openStage(page: Page, name: string, title: string): Promise<Locator> {
  const stage = card(page, name).locator('details.stage', {
    has: page.locator('.title', { hasText: title }),
  });
  if (!(await stage.evaluate((details) => (details as HTMLDetailsElement).open)))
    await stage.locator('summary').first().click();
  return stage;
}

/** Loads the page anew, as another day would. */
export async function again(page: Page): Promise<void> {
  await page.reload();
  await engineReady(page);
}

/** The municipality's weekly count with three weeks, the last of them with other numbers. */
export function weeks(last: string, permits = 410): string {
  return [
    ';Antal personer;',
    `;Uge 1;${last}`,
    `Personer med opholdstilladelse modtaget i Vejen Kommune;397;${permits}`,
    'Heraf personer i alderen 18-64;(241);(250)',
    'Personer med opholdstilladelse, der ankommer i uge 5, 2023;2;',
    'Personer med biometri;2;4',
    'Personer på midlertidig gæstevisum;3;3',
    `I alt;404;${permits + 7}`,
    '',
  ].join('\r\n');
}

export const weekFile = (name: string, last: string, permits?: number): Given => ({
  name,
  content: weeks(last, permits),
  encoding: 'latin1',
});

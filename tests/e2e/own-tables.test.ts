import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { engineReady, settled, useBrowser } from './browser';

const open = useBrowser();

/** Types into the fields of a form from the one that has the focus on; empty: passed over. */
async function type(page: Page, ...texts: string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    if (text) await page.keyboard.type(text);
  }
}

async function targets(page: Page): Promise<string> {
  await settled(page);
  return page.locator('#maal').innerText();
}

test('a target written by keyboard is in the chart, is there after a reload, and can be taken back', async () => {
  const { page, errors } = await open('planer/');
  await engineReady(page);
  expect(await targets(page)).toContain('Refusionsgrad');

  await page.getByText('Ret mål', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const add = page.getByRole('button', { name: 'Tilføj mål' });
  await add.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Tilføj mål' });
  await form.waitFor();
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  await expect.poll(() => add.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await form.waitFor();

  await type(page, 'Egen strategi', 'ledige fuldtidspersoner', 'engang', 'mange');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await form.getByText('»mange« er ikke et tal').waitFor();
  await form.getByLabel('Frist (skal udfyldes)').fill('2027-12');
  await form.getByLabel('Mål (skal udfyldes)').fill('345');
  await form.getByLabel('Retning').selectOption('Højst');
  await form.getByLabel('Frist (skal udfyldes)').press('Enter');
  await page.getByText('(ikke gemt)').waitFor();

  await page.getByRole('button', { name: 'Gem 1 ændring' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Målene er gemt.').waitFor();
  await page.locator('#maal', { hasText: 'Egen strategi' }).waitFor();
  const own = await targets(page);
  expect(own).toContain('højst 345 fuldtidspersoner i december 2027');
  expect(own).toContain('355');
  expect(own).not.toContain('Refusionsgrad');

  await page.reload();
  await engineReady(page);
  await page.locator('#maal', { hasText: 'Egen strategi' }).waitFor();

  await page.getByRole('link', { name: 'Filer', exact: true }).first().click();
  await page
    .locator('.imports li')
    .getByRole('button', { name: /^Fortryd/ })
    .click();
  await page.getByRole('link', { name: 'Planer', exact: true }).first().click();
  await page.locator('#maal', { hasText: 'Refusionsgrad' }).waitFor();
  expect(await targets(page)).not.toContain('Egen strategi');
  expect(errors).toEqual([]);
});

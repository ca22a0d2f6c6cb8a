import { expect, test } from 'vitest';
import { engineReady, useBrowser } from './browser';

const open = useBrowser();

/** How many figures with a picture there are, and how many of these show one that was drawn in the page. */
const drawn = () => {
  const pictures = [...document.querySelectorAll('main .picture')];
  const live = pictures.filter(
    (picture) => picture.querySelector('svg[role="img"]') && !picture.querySelector('.still'),
  );
  return { all: pictures.length, live: live.length };
};

test('pictures far below stay as they were sent until they come near, and are drawn then', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  const before = await page.evaluate(drawn);
  expect(before.live).toBeGreaterThan(0);
  expect(before.live).toBeLessThan(before.all);

  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await expect.poll(() => page.locator('.figures').getAttribute('aria-busy')).toBe('false');
  const last = page.locator('main .picture').last();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => last.locator('svg[role="img"]').count()).toBe(1);
  expect(await last.locator('.still').count()).toBe(0);
});

test('all pictures are drawn for paper', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const after = await page.evaluate(drawn);
  expect(after.live).toBe(after.all);
});

test('a table is the same before and after it is opened', async () => {
  const { page } = await open('oekonomi/');
  await engineReady(page);
  const details = page.locator('main details').filter({ hasText: 'Vis som tabel' }).first();
  const sent = await details.locator('table').textContent();
  await details.locator('summary').click();
  await expect.poll(() => details.locator('.still').count()).toBe(0);
  expect(squeezed(await details.locator('table').textContent())).toBe(squeezed(sent));
});

function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}

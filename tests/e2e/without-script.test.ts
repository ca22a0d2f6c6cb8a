import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { chartPages } from './pages';

const open = useBrowser();

test.each(chartPages)(
  '/%s shows its charts with JavaScript off, one form of each at each width',
  async (path) => {
    const { page } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('575');
    const pictures = page.locator('main section.figure').filter({ has: page.locator('svg[role="img"]') });
    const sparklines = page.locator('main .tiles svg');
    expect((await pictures.count()) + (await sparklines.count())).toBeGreaterThan(0);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const visible = await Promise.all(
        (await pictures.all()).map((picture) => picture.locator('svg[role="img"]:visible').count()),
      );
      expect(visible).toEqual(visible.map(() => 1));
    }
  },
);

test("the minutes' table stands in the HTML digit for digit", async () => {
  const { page } = await open('flygtninge/', { javaScriptEnabled: false });
  const rows = await page.locator('main table:visible').first().locator('tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  expect(cells.filter((row) => row.length > 0).map((row) => row.map((cell) => cell.trim()))).toEqual([
    ['353', '372', '397'],
    ['(212)', '(224)', '(241)'],
    ['', '', '2'],
    ['17', '7', '2'],
    ['3', '2', '3'],
    ['373', '381', '404'],
  ]);
});

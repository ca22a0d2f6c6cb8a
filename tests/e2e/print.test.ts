import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { paperRule } from '../../src/routes/paper-rules';
import { engineReady, settled, useBrowser } from './browser';
import { chartPages } from './pages';

const open = useBrowser();
const withoutEngine = { instead: { '.wasm': 'never' } } as const;

const controls = 'button, summary, select, input, nav, .controls, .page-header, .page-footer, .skip-link';

/** What the sheets that were made in the page say. */
const adopted = (page: Page) =>
  page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
  );

/** How many sheets of paper the page becomes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** How many there should be: one for each figure, the first one under the page's heading. */
const figures = async (page: Page) => Math.max(1, await page.locator('section.figure').count());

/** How each figure comes to stand at the top of a sheet: itself, by the part it opens, or under the page's heading. */
const breaks = () => {
  const breaksBefore = (element: Element | null) =>
    element !== null && getComputedStyle(element).breakBefore === 'page';
  return [...document.querySelectorAll('section.figure')].map((figure) => {
    const before = figure.previousElementSibling;
    return breaksBefore(figure) || (before?.matches('.section-title') === true && breaksBefore(before));
  });
};

test('the button is reached and pressed by keyboard', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  await page.evaluate(() => {
    window.print = () => (document.documentElement.dataset.printed = 'yes');
  });
  const button = page.getByRole('button', { name: 'Udskriv eller gem som PDF' });
  const focused = () => button.evaluate((it) => it === document.activeElement);
  for (let steps = 0; steps < 30 && !(await focused()); steps += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('yes');
});

/** Tiles with a rank go on upon the next sheet. */
const goesOn: Record<string, number> = { '': 1 };

test.each(chartPages)('/%s is a figure a sheet, with nothing to click, dark screen or not', async (path) => {
  const { page } = await open(path, { colorScheme: 'dark' });
  await engineReady(page);
  await settled(page);
  const expected = (await figures(page)) + (goesOn[path] ?? 0);
  expect(await sheets(page)).toBe(expected);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await sheets(page)).toBe(expected);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator(controls).locator('visible=true').count()).toBe(0);
  const [first = true, ...others] = await page.evaluate(breaks);
  expect([first && path !== '', ...others]).toEqual([false, ...others.map(() => true)]);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});

test('every sheet says whose figures they are and on which day, and what is chosen next', async () => {
  const { page } = await open('flygtninge/');
  await engineReady(page);
  expect(await adopted(page)).toContain('"Vejen, opgjort pr. 22. august 2026"');
  expect(await adopted(page)).toContain('"Flygtninge"');
  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await page.getByLabel('Opgjort pr.', { exact: true }).selectOption('2023-01-24');
  await settled(page);
  await expect.poll(() => adopted(page)).toContain('"Kolding, opgjort pr. 24. januar 2023"');
  expect(await adopted(page)).not.toContain('Vejen');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.page-chosen').isVisible()).toBe(false);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Hjælp', exact: true }).press('Enter');
  await page.waitForURL('**/hjaelp/**');
  await expect.poll(() => adopted(page)).toBe('');
});

test('an open table is printed, a closed one and an open menu are not', async () => {
  const { page } = await open('beskaeftigelse/', withoutEngine);
  const figure = page.locator('section.figure').first();
  await figure.locator('summary', { hasText: 'Vis som tabel' }).press('Enter');
  await figure.locator('summary', { hasText: 'Hent eller kopiér' }).press('Enter');
  await figure.getByRole('button', { name: 'Kopiér som tabel' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await figure.locator('details table').isVisible()).toBe(true);
  expect(await page.locator('details table').locator('visible=true').count()).toBe(1);
  expect(await page.locator(controls).locator('visible=true').count()).toBe(0);
});

test('charts are drawn for the paper and fill its width, and for the screen again after it', async () => {
  const { page } = await open('beskaeftigelse/', withoutEngine);
  const widths = () =>
    page.locator('.picture svg[role="img"]').evaluateAll((all) => all.map((it) => it.getAttribute('width')));
  const onScreen = await page
    .locator('.picture')
    .first()
    .evaluate((it) => String(it.clientWidth));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(new Set(await widths())).toEqual(new Set(['800']));

  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const over = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.picture svg[role="img"], .picture svg text')]
      .map((it) => it.getBoundingClientRect())
      .filter(({ left, right }) => left < -1 || right > edge + 1).length;
  });
  expect(over).toBe(0);

  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(async () => (await widths())[0]).toBe(onScreen);
});

test('no name can end the rule that it is set in', async () => {
  const { page } = await open('hjaelp/', withoutEngine);
  const hostile = 'Ærø "} @page { margin: 0 } \\ \n \u0000</style>';
  const read = await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${css} i { quotes: ${/content: (".*?") } @top-right/s.exec(css)?.[1]} "" }`);
      document.adoptedStyleSheets = [sheet];
      const rules = [...sheet.cssRules].map(({ constructor }) => constructor.name);
      return {
        rules,
        quotes: getComputedStyle(document.body.appendChild(document.createElement('i'))).quotes,
      };
    },
    paperRule(hostile, hostile),
  );
  expect(read.rules).toEqual(['CSSPageRule', 'CSSStyleRule']);
  expect(read.quotes).toContain('Ærø \\"} @page { margin: 0 } \\\\ \\a  ');
});

test('without JavaScript there is a sentence instead, and no button that does nothing', async () => {
  const { page } = await open('flygtninge/', { javaScriptEnabled: false });
  expect(await page.getByText('Udskriv eller gem som PDF').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.page-chosen').innerText()).toBe('Vejen, opgjort pr. 22. august 2026.');
});

import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chooseOwn, engineReady, readable, settled, useBrowser } from './browser';

const open = useBrowser();

interface Given {
  name: string;
  content: string | Buffer;
  encoding?: BufferEncoding;
}

/** Chooses files in the page, and waits until each has its card. */
async function give(page: Page, ...files: Given[]): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(
    files.map(({ name, content, encoding = 'utf8' }) => ({
      name,
      mimeType: 'text/csv',
      buffer: typeof content === 'string' ? Buffer.from(content, encoding) : content,
    })),
  );
  for (const { name } of files) await page.getByRole('heading', { name, exact: true }).waitFor();
}

function card(page: Page, name: string) {
  return page.locator('section.own-file').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

function weeks(last: string): string {
  return [
    ';Antal personer;',
    `;Uge 1;${last}`,
    'Personer med opholdstilladelse modtaget i Vejen Kommune;397;410',
    'Heraf personer i alderen 18-64;(241);(250)',
    'Personer med opholdstilladelse, der ankommer i uge 5, 2023;2;',
    'Personer med biometri;2;4',
    'Personer på midlertidig gæstevisum;3;3',
    'I alt;404;417',
    '',
  ].join('\r\n');
}

const unemployment = [
  'Område;Periode;Antal fuldtidspersoner',
  'Vejen;2026M06;512',
  'Vejen;2026M07;#DIVISION/0!',
  'Kolding;2026M06;1.403;en celle for meget',
  'Kolding;2026M07;1.398',
  '',
].join('\n');

test('a bad file gives a sentence that helps, and the good ones beside it are used', async () => {
  const { page } = await open('filer/');
  const hostile = '<img src=x onerror="document.title=1">';
  const files: (Given & { says: RegExp })[] = [
    { name: 'tom.csv', content: Buffer.alloc(0), says: /tom/i },
    { name: 'kun-bom.csv', content: Buffer.from([0xef, 0xbb, 0xbf]), says: /tom/i },
    {
      name: 'billede.csv',
      content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      says: /billede/i,
    },
    {
      name: 'skabelon.csv',
      content: Array.from({ length: 54 }, (_, index) => `Kolonne ${index}`).join(';'),
      says: /linjer|rækker|tal/i,
    },
    { name: 'uge53.csv', content: weeks('Uge 53, 2023'), encoding: 'latin1', says: /uge 53/i },
    { name: 'ledige.csv', content: unemployment, says: /linje 3[\s\S]*linje 4|linje 4[\s\S]*linje 3/i },
    { name: '<b>fed<b>.csv', content: `${hostile};tal\n<script>alert(1)</script>;2\n`, says: /Ugetal/ },
  ];
  await give(page, ...files, { name: 'uge-4.csv', content: weeks('Uge 4'), encoding: 'latin1' });
  for (const { name, says } of files) {
    const problems = (await card(page, name).locator('ul.problems li').allInnerTexts()).join('\n');
    expect(problems, name).toMatch(says);
    expect(problems.length, name).toBeGreaterThan(30);
  }

  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((it) => (it.open = true)),
  );
  expect(
    await page
      .locator('main img, main script, main b')
      .filter({ hasText: /fed|alert/ })
      .count(),
  ).toBe(0);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await readable(page)).toContain(hostile);

  const used = card(page, 'uge-4.csv');
  expect(await used.innerText()).toContain('Bruges i figurerne');
  await used.getByLabel('Tallene er opgjort pr.').fill('2026-10-01');
  await used.getByLabel('Tallene er opgjort pr.').press('Tab');
  await page.getByRole('link', { name: 'Flygtninge', exact: true }).first().click();
  await page.waitForURL('**/flygtninge/');
  await expect.poll(() => readable(page)).toContain('417');
  await chooseOwn(page, '621');
  await settled(page);
  expect(await readable(page)).not.toContain('417');
});

test('a file with personal numbers is refused, and nothing of it is in the page', async () => {
  const { page } = await open('filer/');
  await give(page, {
    name: 'cpr.csv',
    content: 'Navn;CPR nummer;Beløb\nA;010150-1234;10\nB;020250-2345;20\n',
  });
  const told = await card(page, 'cpr.csv').innerText();
  expect(told).toContain('CPR');
  expect(told).not.toContain('Bruges i figurerne');
  expect(await page.content()).not.toContain('010150');
});

test('what a person takes out of use again is gone from the figures', async () => {
  const { page } = await open('filer/');
  await give(page, { name: 'uge-4.csv', content: weeks('Uge 4'), encoding: 'latin1' });
  await page.getByRole('button', { name: 'Fjern uge-4.csv' }).click();
  await expect.poll(() => page.locator('section.own-file').count()).toBe(0);
  await page.getByRole('link', { name: 'Flygtninge', exact: true }).first().click();
  await engineReady(page);
  await settled(page);
  const shown = await readable(page);
  expect(shown).toContain('404');
  expect(shown).not.toContain('417');
});

import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chooseOwn, engineReady, readable, settled, useBrowser } from './browser';
import {
  again,
  asPayload,
  card,
  give,
  openStage,
  read,
  save,
  saved,
  weekFile,
  weeks,
  type Given,
} from './desk';
import { makeWorkbook, rowsXml } from '../read/workbook/make-workbook';

const open = useBrowser();

async function shownOn(page: Page, link: string): Promise<string> {
  await page.getByRole('link', { name: link, exact: true }).first().click();
  await engineReady(page);
  await settled(page);
  return readable(page);
}

const unemployment = [
  'Område;Periode;Antal fuldtidspersoner',
  'Vejen;2026M06;512',
  'Vejen;2026M07;#DIVISION/0!',
  'Atlantis;2026M07;3',
  'Kolding;2026M06;1.403;en celle for meget',
  'Kolding;2026M07;1.398',
  '',
].join('\n');

test('a bad file gives a sentence that helps, and no script of it runs', async () => {
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
    { name: 'ledige.csv', content: unemployment, says: /linje 4[\s\S]*linje 3|linje 3[\s\S]*linje 4/i },
    { name: '<b>fed<b>.csv', content: `${hostile};tal\n<script>alert(1)</script>;2\n`, says: /Ugetal/ },
  ];
  await give(page, ...files);
  for (const { name, says } of files) {
    const problems = (await card(page, name).locator('ul.problems li').allInnerTexts()).join('\n');
    expect(problems, name).toMatch(says);
    expect(problems.length, name).toBeGreaterThan(30);
  }
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((it) => (it.open = true)),
  );
  const made = page.locator('main img, main script, main b').filter({ hasText: /fed|alert/ });
  expect(await made.count()).toBe(0);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await readable(page)).toContain(hostile);
});

test('a file goes through its stages, is used when it is saved, and is there after a reload', async () => {
  const { page } = await open('filer/');
  await give(page, weekFile('uge-4.csv', 'Uge 4'));
  expect(await shownOn(page, 'Flygtninge')).not.toContain('417');

  await page.getByRole('link', { name: 'Filer', exact: true }).first().click();
  const file = card(page, 'uge-4.csv');
  const asOf = await openStage(page, 'uge-4.csv', 'Opgjort pr.');
  await asOf.getByLabel('Tallene er opgjort pr.').fill('2026-10-01');
  await asOf.getByLabel('Tallene er opgjort pr.').press('Tab');
  await read(page, 'uge-4.csv');
  const comparison = await openStage(page, 'uge-4.csv', 'Sammenlign');
  await expect.poll(() => comparison.innerText()).toMatch(/Nye\s+5/);
  const figures = await openStage(page, 'uge-4.csv', 'Tal');
  expect(await figures.innerText()).toMatch(/»I alt« mod delene\s+I orden/);
  expect(await (await openStage(page, 'uge-4.csv', 'Tabel')).innerText()).toContain('én linje for hver');
  expect(await file.innerText()).toContain('skilletegn semikolon');
  await save(page, 'uge-4.csv');

  expect(await shownOn(page, 'Flygtninge')).toContain('417');
  await again(page);
  await settled(page);
  expect(await readable(page)).toContain('417');
  await chooseOwn(page, '621');
  await settled(page);
  expect(await readable(page)).not.toContain('417');
});

test('what was confirmed is remembered: next week the file goes through with one click', async () => {
  const { page } = await open('filer/');
  await give(page, { name: 'forløb.csv', content: 'Sted|I gang\nVejen|34\nKolding|12\n' });
  const table = await openStage(page, 'forløb.csv', 'Tabel');
  expect(await table.innerText()).toContain('Hvad kolonnerne i filen er'.slice(0, 4));
  await table.getByRole('button', { name: 'Brug forslaget nedenfor' }).click();
  await read(page, 'forløb.csv');
  expect(await card(page, 'forløb.csv').innerText()).toMatch(/periode/i);

  await page.getByRole('button', { name: 'Fjern forløb.csv' }).click();
  const dated = (day: string, count: number): Given => ({
    name: `forløb-${day}.csv`,
    content: `Sted|Dato|I gang\nVejen|${day}|${count}\nKolding|${day}|12\n`,
  });
  await give(page, dated('2026-11-02', 34));
  const first = await openStage(page, 'forløb-2026-11-02.csv', 'Tabel');
  await first.getByRole('button', { name: 'Brug forslaget nedenfor' }).click();
  await expect.poll(() => card(page, 'forløb-2026-11-02.csv').innerText()).toContain('2 nye');
  await save(page, 'forløb-2026-11-02.csv');

  await give(page, dated('2026-11-09', 36));
  expect(await card(page, 'forløb-2026-11-09.csv').innerText()).toContain('Læst, som I bekræftede');
  await save(page, 'forløb-2026-11-09.csv');
  expect(await page.locator('.imports li').count()).toBe(2);
});

test('rows with errors are left out only when the person agrees', async () => {
  const { page } = await open('filer/');
  await give(page, { name: 'ledige.csv', content: unemployment });
  const file = card(page, 'ledige.csv');
  expect(await file.getByRole('button', { name: /^Gem/ }).isDisabled()).toBe(true);
  await file.getByLabel(/Udelad den ene linje/).check();
  await save(page, 'ledige.csv');
  expect(await saved(page, 'ledige.csv').innerText()).toContain('4 tal, heraf 4 nye, 1 med fejl udeladt');
});

test('a problem leads to its cell, and all of them can be had as a file', async () => {
  const { page } = await open('filer/');
  const rows = Array.from({ length: 300 }, (_, index) => `Vejen;2001M01;${index}`);
  rows[150] = 'Vejen;2002M02;mange';
  for (const at of [20, 40, 60, 80, 100]) rows[at] = `Atlantis;2001M01;${at}`;
  await give(page, {
    name: 'lang.csv',
    content: ['Område;Periode;Antal fuldtidspersoner', ...rows, ''].join('\n'),
  });
  const file = card(page, 'lang.csv');
  await file.getByLabel('Med ordene').fill('mange');
  const problem = file.locator('ul.problems li').filter({ hasText: 'linje 152' });
  await problem.getByRole('button', { name: /Vis stedet/ }).press('Enter');
  const cell = problem.locator('td.cell');
  await expect.poll(() => cell.innerText()).toBe('mange');
  expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);

  const downloading = page.waitForEvent('download');
  await file.getByRole('button', { name: /Hent bemærkningerne/ }).click();
  const stream = await (await downloading).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  expect(text.startsWith('\ufeff"Art";"Linje"')).toBe(true);
  expect(text).toContain('"Atlantis"');
});

test('undone, redone, replaced, and had back as it was', async () => {
  const { page } = await open('filer/');
  const given = weekFile('uge-4.csv', 'Uge 4');
  await give(page, given);
  await save(page, 'uge-4.csv');
  await page.getByRole('button', { name: 'Fortryd uge-4.csv' }).click();
  await page.getByText('Fortrudt', { exact: true }).waitFor();
  expect(await shownOn(page, 'Flygtninge')).not.toContain('417');
  await page.getByRole('link', { name: 'Filer', exact: true }).first().click();
  await page.getByRole('button', { name: 'Gendan uge-4.csv' }).click();
  await page.getByRole('button', { name: 'Fortryd uge-4.csv' }).waitFor();
  expect(await shownOn(page, 'Flygtninge')).toContain('417');

  await page.getByRole('link', { name: 'Filer', exact: true }).first().click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent originalen uge-4.csv' }).click();
  const stream = await (await downloading).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  expect(Buffer.concat(parts)).toEqual(asPayload(given).buffer);

  await saved(page, 'uge-4.csv')
    .locator('input[type="file"]')
    .setInputFiles([asPayload(weekFile('uge-4-rettet.csv', 'Uge 4', 420))]);
  await read(page, 'uge-4-rettet.csv');
  await save(page, 'uge-4-rettet.csv');
  expect(await saved(page, 'uge-4.csv').innerText()).toContain('Fortrudt');
  const shown = await shownOn(page, 'Flygtninge');
  expect(shown).toContain('427');
  expect(shown).not.toContain('417');
});

test('a file with personal numbers is refused, and nothing of it is in the page', async () => {
  const { page } = await open('filer/');
  await give(page, {
    name: 'cpr.csv',
    content: 'Navn;CPR nummer;Beløb\nA;010150-1234;10\nB;020250-2345;20\n',
  });
  const told = await card(page, 'cpr.csv').innerText();
  expect(told).toContain('CPR');
  expect(await card(page, 'cpr.csv').getByRole('button', { name: /^Gem/ }).count()).toBe(0);
  expect(await page.content()).not.toContain('010150');
});

test('one tab saves, the other shows it', async () => {
  const { page } = await open('filer/');
  const other = await page.context().newPage();
  await other.goto(page.url().replace('filer/', 'flygtninge/'));
  await Promise.all([engineReady(page), engineReady(other)]);
  await give(page, weekFile('uge-4.csv', 'Uge 4'));
  await save(page, 'uge-4.csv');
  await expect.poll(() => readable(other)).toContain('417');
  await page.getByRole('button', { name: 'Fortryd uge-4.csv' }).click();
  await expect.poll(() => readable(other)).not.toContain('417');
});

test('a workbook opens under the strict policy of the page, and any of its sheets', async () => {
  const { page } = await open('filer/');
  const head = ['Periode', 'Område', 'Antal ledige fuldtidspersoner'];
  const bytes = makeWorkbook(
    [
      { name: '2026', rows: rowsXml([head, ['2026M06', 'Vejen', 512], ['2026M07', 'Vejen', 498]]) },
      { name: '2025', rows: rowsXml([head, ['2025M06', 'Vejen', 601]]) },
    ],
    { prefix: 'x:', more: { 'xl/extra.xml': new Uint8Array(2_000_000) } },
  );
  await give(page, { name: 'ledige.xlsx', content: Buffer.from(bytes) });
  expect(await card(page, 'ledige.xlsx').innerText()).toContain('arket »2026«');
  const stage = await openStage(page, 'ledige.xlsx', 'Fil');
  await stage.getByLabel('Ark').selectOption('2025');
  await expect.poll(() => card(page, 'ledige.xlsx').innerText()).toContain('arket »2025«');
  await save(page, 'ledige.xlsx');
});

test('a table that was copied is taken in', async () => {
  const { page } = await open('filer/');
  await engineReady(page);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Område\tPeriode\tAntal fuldtidspersoner\nVejen\t2026M06\t512\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  const pasted = await read(page, 'Indsat fra udklipsholderen.csv');
  expect(await pasted.innerText()).toContain('skilletegn tabulator');
});

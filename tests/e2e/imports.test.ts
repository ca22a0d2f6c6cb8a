import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { engineReady, readable, settled, useBrowser } from './browser';
import { again, asPayload, card, give, openStage, read, save, saved, weekFile, type Given } from './desk';
import { graveFindings, tooWide } from './looks';

const open = useBrowser();

const series = (name: string, day: string, count: number): Given => ({
  name,
  content: `Sted|Dato|I gang\nVejen|${day}|${count}\nKolding|${day}|12\n`,
});

async function shownOn(page: Page, link: string): Promise<string> {
  await page.getByRole('link', { name: link, exact: true }).first().click();
  await engineReady(page);
  await settled(page);
  return readable(page);
}

/** Gives a folder of this machine to a test, and takes it away afterwards. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ugetal-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a dropped folder is taken in with the folders in it, but for what holds no figures', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'uger', 'januar'), { recursive: true });
    const files = ['uger/uge-4.csv', 'uger/januar/uge-3.csv', 'uger/.skjult.csv', 'uger/billede.png'];
    for (const file of files) await writeFile(join(folder, file), asPayload(weekFile(file, 'Uge 4')).buffer);
    const { page } = await open('filer/');
    await engineReady(page);
    const area = (await page.locator('.drop').boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [join(folder, 'uger')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: area.x + 20, y: area.y + 20, data });
    await read(page, 'uge-4.csv');
    await read(page, 'uge-3.csv');
    expect(await page.locator('.desk-card').count()).toBe(2);
  });
});

test('a long reading is told and cancelled, and the next file is read', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'lang.csv');
    const rows = Array.from({ length: 500_000 }, (_, index) => `Vejen;2001M01;${index};"en celle; med tegn"`);
    await writeFile(path, ['Område;Periode;Antal fuldtidspersoner;Note', ...rows, ''].join('\n'));
    const { page } = await open('filer/');
    await engineReady(page);
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.getByRole('progressbar', { name: 'Læser lang.csv' }).waitFor();
    await page.getByRole('button', { name: 'Afbryd lang.csv' }).click();
    await card(page, 'lang.csv').waitFor({ state: 'detached' });
    await give(page, weekFile('uge-4.csv', 'Uge 4'));
    await save(page, 'uge-4.csv');
    expect(await shownOn(page, 'Flygtninge')).toContain('417');
  });
});

test('a damaged file is named and its bytes can be had; the others are in the figures', async () => {
  const { page } = await open('filer/');
  const harmed = series('forløb.csv', '2026-11-02', 34);
  await give(page, harmed, weekFile('uge-4.csv', 'Uge 4'));
  const table = await openStage(page, 'forløb.csv', 'Tabel');
  await table.getByRole('button', { name: 'Brug forslaget nedenfor' }).click();
  await expect.poll(() => card(page, 'forløb.csv').innerText()).toContain('2 nye');
  await save(page, 'forløb.csv');
  await save(page, 'uge-4.csv');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ugetal');
        opening.onerror = () => reject(new Error('the store cannot be opened'));
        opening.onsuccess = () => {
          const change = opening.result.transaction('imports', 'readwrite');
          const walk = change.objectStore('imports').openCursor();
          walk.onsuccess = () => {
            const record = walk.result?.value as { text: string } | undefined;
            if (record?.text.includes('forløb.csv'))
              walk.result!.update({ ...record, text: record.text.replace('observations', 'observationz') });
            walk.result?.continue();
          };
          change.oncomplete = () => resolve(opening.result.close());
        };
      }),
  );
  await again(page);
  const notice = page.locator('.notice').filter({ hasText: 'forløb.csv' });
  await notice.waitFor();
  const downloading = page.waitForEvent('download');
  await notice.getByRole('button', { name: /Hent, hvad der er gemt/ }).click();
  const parts: Buffer[] = [];
  for await (const part of await (await downloading).createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts)).toEqual(asPayload(harmed).buffer);
  expect(await page.locator('.imports li').count()).toBe(1);
  expect(await shownOn(page, 'Flygtninge')).toContain('417');
});

test('where nothing can be kept that is said at once, and files are used for the visit', async () => {
  const { page } = await open('hjaelp/');
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(page.url().replace('hjaelp/', 'filer/'));
  await page.locator('.notice').filter({ hasText: 'Filerne bliver ikke gemt' }).waitFor();
  await give(page, weekFile('uge-4.csv', 'Uge 4'));
  await save(page, 'uge-4.csv');
  expect(await saved(page, 'uge-4.csv').innerText()).toContain('Kun i dette besøg');
  expect(await shownOn(page, 'Flygtninge')).toContain('417');
});

test('a file that is chosen before the page has come to life is read all the same', async () => {
  const { page } = await open('hjaelp/');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto(page.url().replace('hjaelp/', 'filer/'), { waitUntil: 'commit' });
  await page.locator('.drop input').setInputFiles([asPayload(weekFile('uge-4.csv', 'Uge 4'))]);
  release();
  await read(page, 'uge-4.csv');
  await save(page, 'uge-4.csv');
});

test('an engine that dies is said in a sentence, and everything is back: figures, saved files, and the desk', async () => {
  const { page } = await open('filer/', { expected: /killed by a test|ErrorEvent/ });
  await give(page, weekFile('uge-4.csv', 'Uge 4'));
  await save(page, 'uge-4.csv');
  await give(page, weekFile('uge-5.csv', 'Uge 5', 430));
  const engine = page.workers().find((worker) => worker.url().includes('engine-worker'))!;
  await engine.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('killed by a test');
      }),
  );
  await page.locator('.notice').filter({ hasText: 'Beregningen gik i stå og er startet igen' }).waitFor();
  await engineReady(page);
  await read(page, 'uge-5.csv');
  await expect.poll(() => card(page, 'uge-5.csv').innerText()).toContain('nye');
  expect(await shownOn(page, 'Flygtninge')).toContain('417');
  await page.getByRole('link', { name: 'Filer', exact: true }).first().click();
  await save(page, 'uge-5.csv');
  expect(await shownOn(page, 'Flygtninge')).toContain('437');
});

test('an unknown file becomes a series in ten clicks at most', async () => {
  const { page } = await open('filer/');
  await page.evaluate(() => {
    const root = document.documentElement;
    addEventListener('click', () => (root.dataset.clicks = String(Number(root.dataset.clicks ?? 0) + 1)));
  });
  await give(page, series('forløb.csv', '2026-11-02', 34));
  const table = await openStage(page, 'forløb.csv', 'Tabel');
  await table.getByLabel('Enhed').click();
  await table.getByLabel('Enhed').fill('personer');
  await table.getByLabel('Enhed').press('Tab');
  await read(page, 'forløb.csv');
  await expect.poll(() => card(page, 'forløb.csv').innerText()).toContain('2 nye');
  await save(page, 'forløb.csv');
  expect(Number(await page.locator('html').getAttribute('data-clicks'))).toBeLessThanOrEqual(10);
});

test('several files that are ready are saved at once; one is compared anew when what it is compared with changes', async () => {
  const { page } = await open('filer/');
  await give(page, weekFile('uge-4.csv', 'Uge 4'), weekFile('uge-4-igen.csv', 'Uge 4'));
  const second = card(page, 'uge-4-igen.csv');
  expect(await second.innerText()).toContain('5 nye');
  await save(page, 'uge-4.csv');
  await expect.poll(() => second.innerText()).toContain('Ændrer intet');
  await give(page, weekFile('uge-5.csv', 'Uge 5', 430));
  await page.getByRole('button', { name: 'Gem alle 2, der er klar' }).click();
  await expect.poll(() => page.locator('.imports li').count()).toBe(3);
});

test('the whole goes to another machine as one file, which says what is in it before it is taken in', async () => {
  await inFolder(async (folder) => {
    const { page } = await open('filer/');
    await give(page, weekFile('uge-4.csv', 'Uge 4'));
    await save(page, 'uge-4.csv');
    await page.getByText('Flyt eller offentliggør det hele').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent det hele som én fil' }).click();
    const zip = join(folder, 'ugetal.zip');
    await (await coming).saveAs(zip);

    const { page: there } = await open('filer/');
    await engineReady(there);
    await there.getByText('Flyt eller offentliggør det hele').click();
    const choose = () => there.getByLabel('Samlet fil').setInputFiles(zip);
    await choose();
    const preview = there.getByRole('region', { name: 'ugetal.zip' });
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/1 fil, alle nye her.*uge-4\.csv/s);
    expect(await there.evaluate(() => document.activeElement?.textContent)).toBe('ugetal.zip');
    await preview.getByRole('button', { name: 'Fortryd' }).click();
    expect(await there.locator('.imports li').count()).toBe(0);
    await choose();
    await preview.getByRole('button', { name: 'Læg 1 fil ind' }).click();
    await saved(there, 'uge-4.csv').waitFor();
    await choose();
    expect(await preview.innerText()).toContain('1 fil, som er her allerede');
    expect(await preview.getByRole('button').allInnerTexts()).toEqual(['Luk']);
    expect(await shownOn(there, 'Flygtninge')).toContain('417');
  });
});

test('by keyboard alone: saved, undone and redone, and the focus is never lost', async () => {
  const { page } = await open('filer/');
  await give(page, weekFile('uge-4.csv', 'Uge 4'));
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60 && !name.test((await focused()) ?? ''); step++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(name);
  };
  await page.locator('.drop input').focus();
  await tabTo(/^Gem\s*uge-4\.csv/);
  await page.keyboard.press('Enter');
  await saved(page, 'uge-4.csv').waitFor();
  await expect.poll(focused).toBe('Gemte filer');
  await expect.poll(() => page.locator('[role="status"]').allInnerTexts()).toContain('uge-4.csv er gemt.');
  await tabTo(/^Fortryd\s*uge-4/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Gendan\s*uge-4/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Fortryd\s*uge-4/);
});

test('with everything open it fits every width, and axe finds nothing serious in either theme', async () => {
  const { page } = await open('filer/');
  const bad = 'Område;Periode;Antal fuldtidspersoner\nVejen;2026M06;512\nAtlantis;2026M07;3\n';
  await give(page, weekFile('uge-3.csv', 'Uge 3'));
  await save(page, 'uge-3.csv');
  await give(page, weekFile('uge-4.csv', 'Uge 4'), series('forløb.csv', '2026-11-02', 34), {
    name: 'ledige.csv',
    content: bad,
  });
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((it) => (it.open = true)),
  );
  await page
    .getByRole('button', { name: /Vis stedet/ })
    .first()
    .click();
  await page.locator('td.cell').waitFor();
  expect(await tooWide(page)).toEqual([]);
  expect(await graveFindings(page)).toEqual([]);
});

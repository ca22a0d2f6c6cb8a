import { expect, test } from 'vitest';
import { engineReady, useBrowser } from './browser';
import { graveFindings, openOneOfEach, tooWide } from './looks';
import { allPages } from './pages';

const open = useBrowser();

test.each(allPages)(
  'on /%s the engine answers, nothing leaves the origin, the policy holds, it fits every width, axe finds nothing serious',
  async (path) => {
    const { page } = await open(path);
    await engineReady(page);
    expect(await page.locator('h1').count()).toBe(1);
    await page.evaluate(openOneOfEach);
    expect(await tooWide(page)).toEqual([]);
    expect(await graveFindings(page)).toEqual([]);
  },
);

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 360, 768, 1440, 1920];

/** Opens one of each kind of what can be opened. */
export function openOneOfEach(): void {
  const kinds = new Set<string>();
  for (const details of document.querySelectorAll('details')) {
    const kind = details.querySelector('summary')?.firstChild?.textContent ?? '';
    if (!kinds.has(kind)) details.open = true;
    kinds.add(kind);
  }
}

/** What axe finds that is serious or worse: all of it in the light theme, and what colours do in the dark one. */
export async function graveFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = colorScheme === 'dark' ? "{ runOnly: ['color-contrast', 'link-in-text-block'] }" : '{}';
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${rules})`);
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    found.push(
      ...grave.flatMap(({ id, nodes }) => nodes.map((node) => `${colorScheme}: ${id}: ${node.html}`)),
    );
  }
  return found;
}

/** How far the page is wider than the window, at each width that it is. */
export async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${over} px too wide at ${width} px`);
  }
  return found;
}

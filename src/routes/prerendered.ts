import { resolve } from '$app/paths';
import type { PageFigures, PageId } from '$lib/figures/figure';
import type { SiteFacts } from '$lib/figures/site-facts';

/** The figures that a page is prerendered with: the own municipality's, with the default comparison. */
export async function prerenderedFigures(
  page: PageId,
  fetch: typeof globalThis.fetch,
  parent: () => Promise<{ site: SiteFacts }>,
): Promise<{ prerendered: PageFigures }> {
  const { site } = await parent();
  const response = await fetch(figureAddress(page, site.defaults.own));
  return { prerendered: (await response.json()) as PageFigures };
}

/** Address of the file with a page's figures for one area. */
export function figureAddress(page: PageId, area: string): string {
  return resolve('/tal/[page]/[area].json', { page, area });
}

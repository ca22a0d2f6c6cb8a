import { error, json } from '@sveltejs/kit';
import type { PageId } from '$lib/figures/figure';
import { buildPage, pages } from '$lib/figures/pages';
import { shippedSite } from '../../shipped-site';

export const prerender = true;

/** Every page for every municipality that the data has figures for. */
export async function entries() {
  const { facts } = await shippedSite();
  return Object.keys(pages).flatMap((page) => facts.areas.map((area) => ({ page, area: area.code })));
}

/** A page's figures for one municipality, beside the default comparison. */
export async function GET({ params }) {
  if (!(params.page in pages)) error(404);
  const { engine, loaded, facts } = await shippedSite();
  const { defaults, meetings, newestAsOf } = facts;
  const compare = defaults.compare.filter((code) => code !== params.area);
  const selection = { ...defaults, own: params.area, compare, setPer: newestAsOf };
  const context = { engine, selection, areas: loaded.areas, meetings, series: facts.series ?? [] };
  return json(await buildPage(params.page as PageId, context, loaded.fingerprint));
}

import { resolve } from '$app/paths';
import type { SiteFacts } from '$lib/figures/site-facts';

export const prerender = true;
export const trailingSlash = 'always';

export async function load({ fetch }): Promise<{ site: SiteFacts }> {
  const response = await fetch(resolve('/tal/grundlag.json'));
  return { site: (await response.json()) as SiteFacts };
}

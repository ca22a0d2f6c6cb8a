import type { Handle } from '@sveltejs/kit';
import { pages } from '$lib/figures/pages';

/** Names the page in its HTML, where it has figures, for the script that runs before anything else is there. */
export const handle: Handle = ({ event, resolve }) => {
  const id = event.route.id === '/' ? 'overblik' : (event.route.id ?? '').slice(1);
  const page = id in pages ? id : '';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%page%', page) });
};

import { json } from '@sveltejs/kit';
import { siteFacts } from '$lib/figures/site-facts';
import { shipped } from '$lib/pipeline/shipped-node';

export const prerender = true;

/** What every page knows of the data it was built from. */
export async function GET() {
  const { engine, loaded } = await shipped();
  return json(await siteFacts(engine, loaded));
}

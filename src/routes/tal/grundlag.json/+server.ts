import { json } from '@sveltejs/kit';
import { shippedSite } from '../shipped-site';

export const prerender = true;

/** What every page knows of the data it was built from. */
export async function GET() {
  return json((await shippedSite()).facts);
}

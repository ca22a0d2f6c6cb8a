import { siteFacts, type SiteFacts } from '$lib/figures/site-facts';
import { shipped, type Shipped } from '$lib/pipeline/shipped-node';

/** The data folder in the engine, and the facts about it. */
export interface ShippedSite extends Shipped {
  facts: SiteFacts;
}

let asked: Promise<ShippedSite> | null = null;

async function ask(): Promise<ShippedSite> {
  const { engine, loaded } = await shipped();
  return { engine, loaded, facts: await siteFacts(engine, loaded) };
}

/** Asked once for all prerendered files. */
export function shippedSite(): Promise<ShippedSite> {
  asked ??= ask();
  return asked;
}

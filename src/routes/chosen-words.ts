import type { Selection } from '$lib/figures/selection';
import type { SiteFacts } from '$lib/figures/site-facts';
import { formatDate } from '$lib/format/date';
import { formatPeriod } from '$lib/format/period';

/** What the controls say, for paper, where they are not: `Vejen, til maj 2023, opgjort pr. 24. januar 2024`. */
export function chosenWords({ own, from, to, setPer }: Selection, facts: SiteFacts): string {
  return [
    facts.areas.find(({ code }) => code === own)?.name,
    from && `fra ${formatPeriod(from)}`,
    to && `til ${formatPeriod(to)}`,
    `opgjort pr. ${formatDate(setPer ?? facts.newestAsOf)}`,
  ]
    .filter((part) => part)
    .join(', ');
}

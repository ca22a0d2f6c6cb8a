import type { ChartSpec } from '../charts/chart-spec';
import { altText } from '../narrate/alt-text';
import { sourceLine } from '../narrate/source-line';
import { subtitle } from '../narrate/subtitle';
import { takeaway } from '../narrate/takeaway';

/** What a figure says beside its numbers, the same in every medium. */
export interface Said {
  /** what it shows, as a clause without a full stop */
  heading: string;
  /** what is shown, with unit and basis */
  subtitle: string;
  /** what takes its certainty away: `Eksempeltal`; empty: nothing */
  badges: string[];
  notes: string[];
  source: string;
  alt: string;
}

/** The words that a figure carries wherever it goes. */
export function saidOf(spec: ChartSpec): Said {
  const heading = takeaway(spec);
  return {
    heading,
    subtitle: subtitle(spec, heading),
    badges: [...(spec.example ? ['Eksempeltal'] : []), ...(spec.later ? ['Opgjort senere'] : [])],
    notes: spec.notes,
    source: sourceLine(spec),
    alt: altText(spec),
  };
}

import type { FigureContext } from '../../src/lib/figures/figure';
import type { Engine } from '../../src/lib/db/engine';
import type { Selection } from '../../src/lib/figures/selection';
import { areaLookup } from '../../src/lib/schema/area-lookup';
import type { Area } from '../../src/lib/schema/area-lookup';

function municipality(code: string, name: string, region = 'Region Syddanmark'): Area {
  return { code, name, kind: 'municipality', region, landsdel: null, group: null };
}

/** A small country. */
export const areas: Area[] = [
  { code: '000', name: 'Hele landet', kind: 'country', region: null, landsdel: null, group: null },
  municipality('575', 'Vejen'),
  municipality('621', 'Kolding'),
  municipality('492', 'Ærø'),
  municipality('580', 'Aabenraa'),
  municipality('787', 'Thisted', 'Region Nordjylland'),
];

/** Vejen beside the country, as known at the end of 2026, but for what is given. */
export function contextFor(
  engine: Engine,
  chosen: Partial<Selection & { setPer: string }> = {},
  meetings: string[] = [],
): FigureContext {
  const selection = { own: '575', compare: [], from: null, to: null, setPer: '2026-12-31', ...chosen };
  return { engine, selection, areas: areaLookup(areas), meetings };
}

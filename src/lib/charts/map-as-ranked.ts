import type { RankedBarsSpec, TileMapSpec } from './chart-spec';

/** A map's numbers as bars, the country among them: so it is told and set as a table. */
export function mapAsRanked(spec: TileMapSpec): RankedBarsSpec {
  const { areas, limits: _limits, country, kind: _kind, ...base } = spec;
  const bars: RankedBarsSpec['bars'] = areas.map(({ id, label, role, value }) => ({
    id,
    label,
    role,
    value,
  }));
  if (country) {
    const value = country.value ?? -Infinity;
    const at = bars.findIndex((bar) => (bar.value.value ?? -Infinity) <= value);
    const bar = { id: 'country', label: 'Hele landet', role: 'country' as const, value: country };
    bars.splice(at < 0 ? bars.length : at, 0, bar);
  }
  return { ...base, kind: 'ranked-bars', bars };
}

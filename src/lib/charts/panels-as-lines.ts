import type { LinesSpec, RankedBarsSpec, SmallMultiplesSpec, Value } from './chart-spec';

/** All panels' lines and the country's in one picture: so they are set as a table, and drawn where there is room for one. */
export function panelsAsLines(spec: SmallMultiplesSpec): LinesSpec {
  const { panels, country, kind: _kind, ...base } = spec;
  return { ...base, kind: 'lines', x: 'period', series: country ? [...panels, country] : panels, events: [] };
}

/** The newest period in which the own area has a number, else any has; every area's number in it. So panels are told. */
export function panelsAsRanked(spec: SmallMultiplesSpec): RankedBarsSpec {
  const { panels, country, kind: _kind, fromZero: _zero, breaks: _breaks, ...base } = spec;
  const own = panels.filter(({ role }) => role === 'own');
  const newestOf = (series: typeof panels) =>
    series
      .flatMap(({ points }) => points.flatMap(({ x, y }) => (y.value === null ? [] : [x])))
      .sort()
      .at(-1);
  const period = newestOf(own) ?? newestOf(panels) ?? '';
  const at = ({ points }: (typeof panels)[number]): Value =>
    points.find(({ x }) => x === period)?.y ?? { value: null, missing: 'blank' };
  const bars = [...panels, ...(country ? [country] : [])]
    .map((series) => ({ id: series.id, label: series.label, role: series.role, value: at(series) }))
    .sort((a, b) => (b.value.value ?? -Infinity) - (a.value.value ?? -Infinity));
  const numbers = bars.flatMap(({ role, value }) => (role === 'country' ? [] : (value.value ?? [])));
  const number = bars.find(({ role }) => role === 'own')?.value.value ?? null;
  const rank =
    number === null ? null : { place: 1 + numbers.filter((one) => one > number).length, of: numbers.length };
  return { ...base, kind: 'ranked-bars', period, bars, rank };
}

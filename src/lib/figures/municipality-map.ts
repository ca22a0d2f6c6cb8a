import type { NothingSpec, Role, TileMapSpec } from '../charts/chart-spec';
import { classLimits } from '../charts/map-classes';
import { tilePlaces } from '../charts/tile-places';
import { formatPeriod } from '../format/period';
import { observedRanking } from '../indicators/observations/ranking';
import { byName, country } from './area-names';
import { rankOf } from './area-ranking';
import type { FigureContext } from './figure';
import { nothing } from './nothing';
import { read } from './read';
import { seriesPoints, type ObservedIndicator } from './series';
import { specBase, type FigureWords } from './spec-base';
import { isShown } from './window';

type MapArea = TileMapSpec['areas'][number];

const notes = [
  'Kvadraterne er lige store og viser kun omtrent, hvor kommunerne ligger.',
  'Christiansø er ikke en kommune og er ikke med.',
];

function roleOf({ selection }: FigureContext, code: string): Role {
  if (code === selection.own) return 'own';
  return selection.compare.includes(code) || selection.group?.areas.includes(code) ? 'chosen' : 'other';
}

/** Highest first, equal ones by name, missing ones last. */
function byNumber(a: MapArea, b: MapArea): number {
  return (b.value.value ?? -Infinity) - (a.value.value ?? -Infinity) || byName(a.label, b.label);
}

/**
 * All municipalities in a schematic country, in the newest month that the own one and the country share. A sentence stands in
 * its place where fewer than half of them have a number: a map of holes shows nothing.
 */
export async function municipalityMap(
  context: FigureContext,
  { indicator, ...words }: FigureWords & { indicator: ObservedIndicator },
): Promise<TileMapSpec | NothingSpec> {
  const all = await read(context, { ...observedRanking, of: indicator.of });
  const rows = all.filter(({ period }) => isShown(context.selection, period));
  const points = seriesPoints(indicator, rows);
  const values = new Map(points.map(({ area, value }) => [area, value]));
  const areas = context.areas.all
    .flatMap(({ code, name, kind }): MapArea[] => {
      const place = tilePlaces.get(code);
      if (kind !== 'municipality' || !place) return [];
      const value = values.get(code) ?? { value: null, missing: 'blank' };
      return [{ id: code, label: name, role: roleOf(context, code), value, ...place }];
    })
    .sort(byNumber);
  const known = areas.flatMap(({ value }) => value.value ?? []);
  const period = rows[0]?.period;
  if (!period || known.length * 2 < areas.length) return nothing(context, indicator, words);
  const shown = points.filter(({ area }) => area === country || tilePlaces.has(area));
  const description = `${words.description}, ${formatPeriod(period)}`;
  return {
    kind: 'tile-map',
    ...specBase(context, indicator, shown, {
      ...words,
      description,
      notes: [...notes, ...(words.notes ?? [])],
    }),
    period,
    areas,
    limits: classLimits(known, indicator.unit),
    country: values.get(country) ?? null,
    rank: rankOf(context, areas),
  };
}

import type { Wording } from '../../charts/chart-spec';
import type { Unit } from '../../format/unit';
import { cashAssistance } from '../../indicators/cash-assistance/persons';
import { ownRanking } from '../../indicators/observations/own-ranking';
import { ownSeries } from '../../indicators/observations/own-series';
import type { SeriesIndicator } from '../series';
import type { FigureWords } from '../spec-base';
import type { OwnSeries } from './listed';

/** `pct.` and the like are shares, kroner are amounts, and all else is counted. */
export function unitOf(name: string | null, decimals: number): Unit {
  const known = (name ?? '').trim();
  if (/^(pct|procent|%)/i.test(known)) return { name: 'pct.', kind: 'share', decimals };
  if (/\bkr\b|kroner/i.test(known)) return { name: known, kind: 'amount', decimals };
  return { name: known || 'antal', kind: 'count', decimals };
}

/** The key as the statements take it, nothing left out. */
function whole({ row }: OwnSeries): string {
  return [row.measure, row.basis, row.adjustment, row.group].join('~');
}

/** What is known of a measure wherever it is shown: a reform breaks all that is counted of its benefit. */
function knownOf(measure: string): Pick<SeriesIndicator, 'caveats' | 'breaks' | 'provisional'> {
  const { caveats, breaks, provisional } = cashAssistance;
  return measure.startsWith('cash_assistance') ? { caveats, breaks, provisional } : { caveats: [] };
}

/** What its numbers mean, made of what the file and people say of it. */
export function indicatorOf(series: OwnSeries): SeriesIndicator {
  const { row, settings, title, basis } = series;
  const known = knownOf(row.measure);
  const caveats = [
    settings.definition,
    ...known.caveats,
    row.units > 1 ? 'Serien har også tal i en anden enhed. De er ikke med her.' : '',
  ];
  return {
    ...ownSeries,
    ...known,
    series: whole(series),
    title,
    unit: unitOf(row.unit, row.decimals),
    basis,
    betterIs: settings.betterIs,
    source: row.title ?? '',
    caveats: caveats.filter((caveat) => caveat !== ''),
    table: 'observations',
    measure: row.measure,
  };
}

/** The statement that ranks the areas of a series. */
export const rankingOf = (series: OwnSeries) => ({ ...ownRanking, series: whole(series) });

/** How sentences speak of it; without a person's words they say its name and unit. */
function wordingOf({ settings, title }: OwnSeries): Wording {
  const { one, many, predicate, measure } = settings;
  return {
    ...(one && { one }),
    ...(many && { many }),
    ...(predicate && { predicate }),
    measure: measure || title,
  };
}

/** What all figures of a series say of themselves. */
export function wordsOf(series: OwnSeries): Omit<FigureWords, 'id'> {
  const { title, basis, row } = series;
  const unit = unitOf(row.unit, row.decimals).name;
  const described = basis ? `${unit} af ${basis}` : unit;
  return {
    subject: title,
    description: described.charAt(0).toUpperCase() + described.slice(1),
    wording: wordingOf(series),
  };
}

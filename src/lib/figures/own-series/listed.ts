import { listedSeries, type ListedSeries } from '../../indicators/observations/listed';
import { bases, measures } from '../../schema/measures';
import { newSettings, seriesText, type SeriesSettings } from '../../schema/series-settings';
import { byName } from '../area-names';
import type { FigureContext } from '../figure';
import { read } from '../read';
import { builtIn } from './built-in';

/** A series that has a page without code. */
export interface OwnSeries {
  /** as `seriesText` writes it */
  key: string;
  row: ListedSeries;
  settings: SeriesSettings;
  /** as people named it, or else the file */
  title: string;
  /** what a share is a share of, in words; null for counts and amounts */
  basis: string | null;
}

/** `antal_i_forløb` -> `Antal i forløb`. */
function inWords(measure: string): string {
  const words = measure.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(row: ListedSeries, titles: Readonly<Record<string, string>>): string {
  const known = measures.find(({ id, basis }) => id === row.measure && basis === row.basis);
  const name = known?.title ?? titles[row.measure] ?? inWords(row.measure);
  const more = [row.group, row.adjustment === 'seasonal' ? 'sæsonkorrigeret' : ''].filter((part) => part);
  return [name, ...more].join(', ');
}

function basisOf(row: ListedSeries, settings: SeriesSettings): string | null {
  if (settings.basis) return settings.basis;
  if (row.basis === '') return null;
  return (bases as Record<string, string>)[row.basis] ?? row.basis.replaceAll('_', ' ');
}

/** Every series that is known and has no figure of its own, by name. @param every those that have one too */
export async function listSeries(context: FigureContext, every = false): Promise<OwnSeries[]> {
  const { series = [], seriesTitles = {} } = context;
  const rows = await read(context, listedSeries);
  return rows
    .filter((row) => every || !builtIn(row))
    .map((row): OwnSeries => {
      const key = seriesText(row);
      const settings = series.find((one) => one.key === key) ?? newSettings(key);
      const title = settings.title || nameOf(row, seriesTitles);
      return { key, row, settings, title, basis: basisOf(row, settings) };
    })
    .sort((a, b) => byName(a.title, b.title));
}

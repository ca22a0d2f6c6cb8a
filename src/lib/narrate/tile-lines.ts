import type { TileSpec } from '../charts/chart-spec';
import { formatPeriod } from '../format/period';
import { periodName, unbrokenDate } from './period-words';
import { comparative, distance, isNothing, numberOf, quantity } from './quantity';
import { rankWords } from './rank-words';
import { capital } from './sentence';
import { asOfWords } from './source-line';

export type Direction = 'up' | 'down' | 'same';

/** A change in words and the arrow before it. */
export interface ChangeLine {
  direction: Direction;
  /** says whether the change is for the better, where the measure has a better */
  text: string;
}

/** The lines under a tile's figure; null: nothing to say. */
export interface TileLines {
  change: ChangeLine | null;
  meeting: ChangeLine | null;
  country: string | null;
  /** the place among all municipalities */
  rank: string | null;
  /** null where the as-of line says the same day */
  period: string | null;
  asOf: string;
}

function judgement(spec: TileSpec, difference: number): string {
  if (spec.betterIs === 'neither') return '';
  return difference > 0 === (spec.betterIs === 'higher') ? ' (bedre)' : ' (dårligere)';
}

function changeLine(spec: TileSpec, difference: number, than: string, since: string): ChangeLine | null {
  if (!Number.isFinite(difference) || numberOf(spec.value) === null) return null;
  if (isNothing(difference, spec.unit)) {
    return { direction: 'same', text: `Uændret ${since}` };
  }
  return {
    direction: difference > 0 ? 'up' : 'down',
    text: `${distance(difference, spec)} ${comparative(difference, spec)} end ${than}${judgement(spec, difference)}`,
  };
}

/** Where no newer period has come since the meeting there is nothing to compare: an arrow or "unchanged" would claim more. */
function meetingLine(spec: TileSpec): ChangeLine | null {
  const { sinceMeeting, period, unit } = spec;
  if (!sinceMeeting) return null;
  const meeting = unbrokenDate(sinceMeeting.meeting);
  if (sinceMeeting.period === period && isNothing(sinceMeeting.difference, unit)) {
    return { direction: 'same', text: `Ingen nye tal siden mødet ${meeting}` };
  }
  return changeLine(spec, sinceMeeting.difference, `ved mødet ${meeting}`, `siden mødet ${meeting}`);
}

function countryLine(spec: TileSpec): string | null {
  const { country, unit } = spec;
  if (!country || !Number.isFinite(country.value)) return null;
  const said = `Hele landet ${quantity(country.value, { unit })}`;
  if (unit.kind === 'count' || !Number.isFinite(country.difference) || numberOf(spec.value) === null)
    return said;
  if (isNothing(country.difference, unit)) return `${said}: samme niveau`;
  return `${said}: ${distance(country.difference, spec)} ${country.difference > 0 ? 'over' : 'under'}`;
}

/** What stands under a tile's figure. */
export function tileLines(spec: TileSpec): TileLines {
  const { change } = spec;
  const before = change ? periodName(change.period, spec.period) : '';
  return {
    change: change && changeLine(spec, change.difference, before, `fra ${before}`),
    meeting: meetingLine(spec),
    country: countryLine(spec),
    rank: spec.rank ? capital(rankWords(spec.rank)) : null,
    period: spec.period === spec.asOf ? null : formatPeriod(spec.period),
    asOf: asOfWords(spec.asOf),
  };
}

/** A tile's figure and the word or sign after it: `404` `flygtninge`, `79` `%`, `324,7` `mio. kr.`; no number: a dash. */
export function tileFigure(spec: TileSpec): { figure: string; unit: string } {
  const number = numberOf(spec.value);
  if (number === null) return { figure: '\u2013', unit: '' };
  const text = quantity(number, { unit: spec.unit });
  const figure = /^[^\p{Letter}%]+/u.exec(text)?.[0] ?? text;
  return { figure: figure.trim(), unit: text.slice(figure.length) };
}

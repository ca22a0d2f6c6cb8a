import { formatBetween } from '../../format/between-periods';
import { parsePeriod } from '../../format/period';
import { reform } from '../../indicators/cash-assistance/reform';
import type { Indicator } from '../../indicators/indicator';
import { ownName } from '../area-names';
import type { FigureContext } from '../figure';
import { nothing } from '../nothing';
import type { FigureWords } from '../spec-base';
import { isShown } from '../window';

/** From when to when a row counts. */
export interface Between {
  from_period: string;
  to_period: string;
}

/** Rows of one month pair. */
export interface MonthPair<Row> {
  /** ISO periods */
  from: string;
  to: string;
  rows: Row[];
}

/** The month pairs of the chosen period, ascending. */
export interface MonthPairs<Row> {
  /** on one side of the reform, the newest one's: no change is told across it */
  pairs: MonthPair<Row>[];
  newest: MonthPair<Row> | null;
  /** pairs that were left out, because the reform lies in them */
  across: MonthPair<Row>[];
  /** pairs that were left out, because the reform lies between them and the newest */
  before: MonthPair<Row>[];
}

const isBefore = (period: string) => (parsePeriod(period)?.start ?? period) < reform.date;

/** What a figure of flows must say of the reform. */
export const reformNote =
  'Kontanthjælpsreformen 1. juli 2025 er et brud: strømme og ændringer hen over den vises ikke.';

/** Puts rows together by their month pair, and leaves out what the reform keeps apart. */
export function pairsOf<Row extends Between>(context: FigureContext, rows: readonly Row[]): MonthPairs<Row> {
  const found = new Map<string, MonthPair<Row>>();
  for (const row of rows) {
    if (!isShown(context.selection, row.to_period)) continue;
    const key = `${row.to_period} ${row.from_period}`;
    const pair = found.get(key) ?? { from: row.from_period, to: row.to_period, rows: [] };
    pair.rows.push(row);
    found.set(key, pair);
  }
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  const across = all.filter(({ from, to }) => isBefore(from) !== isBefore(to));
  const whole = all.filter((pair) => !across.includes(pair));
  const newest = whole.at(-1) ?? null;
  const pairs = whole.filter(({ to }) => newest !== null && isBefore(to) === isBefore(newest.to));
  return { pairs, newest, across, before: whole.filter((pair) => !pairs.includes(pair)) };
}

/** A sentence in the figure's place; where only the reform is in the way, that. */
export async function nothingBetween<Row>(
  context: FigureContext,
  indicator: Indicator,
  words: FigureWords,
  { across }: MonthPairs<Row>,
) {
  const spec = await nothing(context, indicator, words);
  const pair = across.at(-1);
  if (!pair) return spec;
  const sentence = `Kontanthjælpsreformen 1. juli 2025 ligger mellem månederne (${formatBetween(pair.from, pair.to)}), så strømmene for ${ownName(context)} vises ikke`;
  return { ...spec, sentence };
}

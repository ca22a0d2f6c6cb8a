import type { LineSeries } from '../../charts/chart-spec';
import { formatPeriod } from '../../format/period';
import { outcomeStages } from '../../indicators/outcomes/stages';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { readOutcomes, type OutcomeCount } from './outcome-counts';

/** One stage in all counts: one line, or its least and its most where a count of it is vague. */
function linesOf(counts: readonly OutcomeCount[], stage: string, name: string): Omit<LineSeries, 'role'>[] {
  const found = counts.flatMap(({ counted, rows }) => {
    const row = rows.find((one) => one.stage === stage);
    return row ? [{ counted, row }] : [];
  });
  const line = (end: 'persons_min' | 'persons_max', label: string) => ({
    id: `${name}-${end}`,
    label,
    points: found.map(({ counted, row }) => ({ x: counted, y: toValue(row[end], row.persons_missing) })),
  });
  const isVague = found.some(({ row }) => row.persons_min !== row.persons_max);
  return isVague
    ? [line('persons_min', `${name} (mindst)`), line('persons_max', `${name} (højst)`)]
    : [line('persons_max', name)];
}

/** A programme's counts beside each other, each stage a line; one count alone is no course. */
export const outcomesOverTime: BuildFigure = async (context) => {
  const words = {
    id: 'indsatser-over-tid',
    subject: `Udvikling i resultater af indsatser i ${ownName(context)}`,
    description: 'Borgere efter status og opgørelse',
    wording: { one: 'borger', many: 'borgere' },
    notes: ['Delene er heraf-tal og lægges ikke sammen. Den beregnede rest er ikke med.'],
  };
  const all = await readOutcomes(context);
  if (all.length === 0) return nothing(context, outcomeStages, words);
  const followed = all.filter((counts) => counts.length > 1);
  const rows = (followed.length > 0 ? followed : all).flat().flatMap((count) => count.rows);
  const base = specBase(context, outcomeStages, rows, words);
  if (followed.length === 0) {
    const when = [...new Set(all.flat().map(({ counted }) => formatPeriod(counted)))].join(', ');
    const sentence = `Der er kun én opgørelse (${when}), så udviklingen kan ikke vises`;
    return { kind: 'nothing', ...base, notes: [], sentence, laterSetPer: null };
  }
  const series = followed.flatMap((counts) => {
    const stages = [...new Set(counts.flatMap((count) => count.rows.map(({ stage }) => stage)))];
    const lead = followed.length > 1 ? `${counts[0]?.programme ?? ''}: ` : '';
    return stages.flatMap((stage) => linesOf(counts, stage, lead + stage));
  });
  return {
    kind: 'lines',
    ...base,
    x: 'period',
    series: series.map((line, category) => ({ ...line, role: 'category', category: category % 7 })),
    fromZero: true,
    breaks: [],
    events: [],
  };
};

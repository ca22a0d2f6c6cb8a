import type { Projection } from '../../charts/chart-spec';
import { formatNumber } from '../../format/number';
import { formatPeriodShort } from '../../format/period';
import { housingTotal } from '../../indicators/housing/total';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { growthOf, mostWeeks, weeksLater, weeksUntilFull, type CountedWeek, type Growth } from './growth';
import { housingWording, readHousing, sumValue, type TotalRow } from './housing-counts';

/** drawn so far ahead at the least */
const fewestAhead = 4;
/** drawn so far ahead where the slow end meets nothing */
const openAhead = 12;

function countedIn(totals: readonly TotalRow[]): CountedWeek[] {
  return totals.flatMap(({ week, places, occupied, sites }) =>
    places === null || occupied === null ? [] : [{ week, places, occupied, sites }],
  );
}

function projectionOf({ week, places, occupied }: CountedWeek, growth: Growth): Projection {
  const free = places - occupied;
  const soon = weeksUntilFull(free, growth.fastest);
  const late = weeksUntilFull(free, growth.slowest);
  const ahead = Math.min(mostWeeks, Math.max(fewestAhead, late ?? Math.max(openAhead, soon ?? 0)));
  const on = (weeks: number | null) => (weeks === null ? null : weeksLater(week, weeks));
  const after = (weeks: number, rate: number) => Math.max(0, occupied + weeks * rate);
  return {
    of: 'occupied',
    points: Array.from({ length: ahead }, (_, index) => ({
      x: weeksLater(week, index + 1),
      low: after(index + 1, growth.slowest),
      high: after(index + 1, growth.fastest),
    })),
    reaches: { series: 'places', earliest: on(soon), latest: on(late) },
    premise: 'fortsætter tilgangen som i de seneste uger',
    outcome: 'er pladserne brugt op',
    undated: 'er der ingen dato for, hvornår pladserne er brugt op',
  };
}

/** `1`, `1,6`, `−2`: as many decimals as it takes. */
function rate(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** The rule in words. */
function ruleOf({ slowest, fastest, from, to }: Growth): string[] {
  const weeks = `fra ${formatPeriodShort(from)} til ${formatPeriodShort(to)}`;
  const grew =
    slowest >= 0 ? 'voksede antallet af optagne pladser' : 'ændrede antallet af optagne pladser sig';
  return [
    `Fremskrivningen er beregnet, ikke talt: ${weeks} ${grew} fra opgørelse til opgørelse med mellem ${rate(slowest)} og ${rate(fastest)} om ugen. Det skraverede felt viser de to yderpunkter.`,
    `Pladserne er brugt op i den uge, hvor optagne når op på antallet af pladser nu. Over den linje mangler der pladser. Datoer mere end ${mostWeeks} uger frem er ikke med.`,
  ];
}

/** Why there is no range. */
function withoutRange(newest: CountedWeek | undefined): string {
  return newest && newest.places <= newest.occupied
    ? `Alle pladser er brugt op i ${formatPeriodShort(newest.week)}, så der er intet at fremskrive.`
    : 'Der er for få opgørelser af de samme steder til en fremskrivning.';
}

/** Occupied places beside all places, and when they run out if it goes on as in the last weeks. */
export const housingProjection: BuildFigure = async (context) => {
  const words = {
    id: 'boliger-fremskrivning',
    subject: `Pladser i midlertidige boliger i ${ownName(context)}`,
    description: 'Optagne pladser og pladser i alt pr. uge, med fremskrivning',
    wording: housingWording,
  };
  const { totals } = await readHousing(context);
  const counts = countedIn(totals);
  const newest = counts.at(-1);
  if (totals.length === 0) return nothing(context, housingTotal, words);
  const growth = growthOf(counts);
  const isOpen = newest && newest.places > newest.occupied && newest.week === totals.at(-1)?.week;
  const projection = isOpen && growth ? projectionOf(newest, growth) : null;
  const notes = projection && growth ? ruleOf(growth) : [withoutRange(newest)];
  const line = (measure: 'places' | 'occupied') =>
    totals.map((row) => ({ x: row.week, y: sumValue(row[measure]) }));
  return {
    kind: 'lines',
    ...specBase(context, housingTotal, totals, { ...words, notes }),
    x: 'period',
    series: [
      { id: 'occupied', label: 'Optaget', role: 'own', points: line('occupied') },
      { id: 'places', label: 'Pladser', role: 'target', points: line('places') },
    ],
    fromZero: false,
    breaks: [],
    events: [],
    ...(projection && { projection }),
  };
};

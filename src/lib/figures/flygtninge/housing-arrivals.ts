import type { DataTable, Value } from '../../charts/chart-spec';
import { weeksBetween } from '../../format/iso-week';
import { formatPeriodShort } from '../../format/period';
import { places, persons, type Unit } from '../../format/unit';
import { housingTotal } from '../../indicators/housing/total';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { readHousing, sumValue, type TotalRow } from './housing-counts';
import { readWeeklyCounts } from './weekly-counts';

const weeksUnit: Unit = { name: 'uger', kind: 'count', decimals: 0 };

/** From one week in which the refugees were counted to the next. */
interface Step {
  from: string;
  to: string;
  arrivals: Value;
}

function change(before: number | null | undefined, after: number | null | undefined): Value {
  return before == null || after == null ? toValue(null, 'not_available') : toValue(after - before);
}

/** The places were counted in both weeks and at the same sites, or their change is not known. */
function growth(before: TotalRow | undefined, after: TotalRow | undefined): Value {
  if (!before || !after || before.sites !== after.sites) return toValue(null, 'not_available');
  return change(before.occupied, after.occupied);
}

function cellsOf({ from, to, arrivals }: Step, totals: readonly TotalRow[]): (string | Value)[] {
  const at = (week: string) => totals.find((row) => row.week === week);
  return [
    `Fra ${formatPeriodShort(from)} til ${formatPeriodShort(to)}`,
    toValue(weeksBetween(from, to)),
    arrivals,
    growth(at(from), at(to)),
    sumValue(at(to)?.free ?? null),
  ];
}

function tableOf(steps: readonly Step[], totals: readonly TotalRow[], caption: string): DataTable {
  const heads: [string, Unit][] = [
    ['Uger', weeksUnit],
    ['Flere flygtninge', persons],
    ['Flere optagne', places],
    ['Ledige til sidst', places],
  ];
  return {
    caption,
    columns: [textColumn('Periode'), ...heads.map(([label, unit]) => ({ label, unit }))],
    rows: steps.map((step) => ({ cells: cellsOf(step, totals), emphasis: 'none' })),
  };
}

/** How many came between the weekly counts, beside how many more places were taken; nothing is spread over the weeks between. */
export const housingArrivals: BuildFigure = async (context) => {
  const words = {
    id: 'boliger-tilgang',
    subject: `Tilgang af flygtninge og boliger i ${ownName(context)}`,
    description: 'Ændring fra én ugeopgørelse til den næste',
  };
  const [housing, counts] = await Promise.all([readHousing(context), readWeeklyCounts(context)]);
  if (housing.weeks.length === 0) return nothing(context, housingTotal, words);
  const known = counts.weeks.flatMap((week, at) => {
    const value = counts.totals[at]?.value ?? null;
    return value === null ? [] : [{ week, value }];
  });
  const steps = known.flatMap(({ week, value }, at): Step[] => {
    const before = known[at - 1];
    return before ? [{ from: before.week, to: week, arrivals: toValue(value - before.value) }] : [];
  });
  const rows = [...housing.totals, ...counts.rows];
  const mixed = new Set(rows.map(({ example }) => example)).size > 1;
  const base = specBase(context, housingTotal, rows, {
    ...words,
    notes: [
      'Tilgangen er forskellen mellem to ugeopgørelser. Den er ikke fordelt på ugerne imellem. Minus betyder færre.',
      'Ikke alle nye flygtninge flytter ind i en midlertidig bolig.',
      ...(mixed ? ['Antallet af flygtninge er ikke eksempeltal.'] : []),
    ],
  });
  if (steps.length === 0) {
    const sentence = 'Der er ikke to ugeopgørelser at sammenligne med boligerne';
    return { kind: 'nothing', ...base, notes: [], sentence, laterSetPer: null };
  }
  return { kind: 'table', ...base, table: tableOf(steps, housing.totals, words.subject) };
};

import type { LineSeries, Value } from '../../charts/chart-spec';
import type { Unit } from '../../format/unit';
import { compensatingSchemes } from '../../indicators/compensating-schemes/by-year';
import type { RowOf } from '../../indicators/statement';
import { country, ownName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { isShown } from '../window';

type Row = RowOf<typeof compensatingSchemes>;

/** As many lines as there are colours. */
const mostSchemes = 7;

const indexUnit: Unit = { name: 'indekspoint', kind: 'amount', decimals: 0 };

async function readShown(context: FigureContext): Promise<Row[]> {
  const rows = await read(context, compensatingSchemes);
  return rows.filter(({ period }) => isShown(context.selection, period));
}

function schemesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ scheme }) => scheme))].slice(0, mostSchemes);
}

/** The own area's users of each scheme, year by year. They are not added: a person can use several. */
export const schemesOverTime: BuildFigure = async (context) => {
  const words = {
    id: 'handicap-ordninger',
    subject: `Handicapkompenserende ordninger i ${ownName(context)}`,
    description: 'Personer pr. år efter ordning',
  };
  const rows = (await readShown(context)).filter(({ area }) => area === context.selection.own);
  if (!rows.some(({ value }) => value !== null)) return nothing(context, compensatingSchemes, words);
  return {
    kind: 'lines',
    ...specBase(context, compensatingSchemes, rows, words),
    x: 'period',
    series: schemesOf(rows).map((scheme, category): LineSeries => ({
      id: scheme,
      label: scheme,
      role: 'category',
      category,
      points: rows
        .filter((row) => row.scheme === scheme)
        .map(({ period, value, value_missing }) => ({ x: period, y: toValue(value, value_missing) })),
    })),
    fromZero: true,
    breaks: [],
    events: [],
  };
};

function indexIn(rows: readonly Row[], area: string): Value {
  const row = rows.find((one) => one.area === area);
  if (row?.value === null) return toValue(null, row.value_missing);
  return toValue(row?.index ?? null, row && row.index === null ? 'divided_by_zero' : null);
}

/** The newest year in which the own area and the country both have an index of some scheme. */
function newestCommon(rows: readonly Row[], own: string): string | null {
  const known = (area: string) =>
    new Set(rows.filter((row) => row.area === area && row.index !== null).map(({ period }) => period));
  const country0 = known(country);
  return (
    [...known(own)]
      .filter((period) => country0.has(period))
      .sort()
      .at(-1) ?? null
  );
}

/**
 * How the use of each scheme has grown beside the country. Counts of areas of another size say nothing side by side, and
 * there is no population to make them shares of: so both are set to 100 in the first year that they have in common.
 */
export const schemesBesideCountry: BuildFigure = async (context) => {
  const { own } = context.selection;
  const words = {
    id: 'handicap-ordninger-indeks',
    subject: `Udvikling i handicapkompenserende ordninger, ${ownName(context)} og hele landet`,
    description: 'Indeks for antal personer pr. ordning',
  };
  const rows = await readShown(context);
  const period = newestCommon(rows, own);
  if (!period) return nothing(context, compensatingSchemes, words);
  const now = rows.filter((row) => row.period === period);
  const schemes = schemesOf(now.filter(({ area }) => area === own));
  const bases = schemes.map((scheme) => [scheme, now.find((row) => row.scheme === scheme)?.base ?? null]);
  const first = bases.map(([, base]) => base).find((base) => base) ?? period;
  const others = bases.flatMap(([scheme, base]) =>
    base && base !== first ? [`${scheme} (${base} = 100)`] : [],
  );
  const notes = [
    `Beregnet: antallet i ${first} er sat til 100${others.length > 0 ? `, dog ${others.join(', ')}` : ''}.`,
    'Antallene er ikke gjort til andele, fordi opgørelsen ikke har en befolkning at regne dem af. Små tal svinger meget.',
  ];
  return {
    kind: 'pairs',
    ...specBase(context, compensatingSchemes, now, {
      ...words,
      description: `${words.description}, ${period} (${first} = 100)`,
      notes,
    }),
    unit: indexUnit,
    period,
    rows: schemes.map((scheme) => {
      const of = now.filter((row) => row.scheme === scheme);
      return { id: scheme, label: scheme, own: indexIn(of, own), country: indexIn(of, country) };
    }),
  };
};

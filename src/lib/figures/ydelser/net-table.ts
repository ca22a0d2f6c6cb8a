import type { DataTable } from '../../charts/chart-spec';
import { formatBetween } from '../../format/between-periods';
import { formatPeriod } from '../../format/period';
import { persons } from '../../format/unit';
import { benefitNet } from '../../indicators/benefits/net';
import type { RowOf } from '../../indicators/statement';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { inOrder } from './benefits';
import { nothingBetween, pairsOf } from './month-pairs';

/** One benefit in one pair of months. */
export type NetRow = RowOf<typeof benefitNet>;

/** A number that comes of the matrix; without one a part of it is not known. */
export function derived(value: number | null | undefined): ReturnType<typeof toValue> {
  return toValue(value ?? null, 'not_available');
}

function toRow(row: NetRow): DataTable['rows'][number] {
  const numbers = [row.before, row.departed, row.arrived, row.after, row.net];
  return { cells: [row.benefit, ...numbers.map(derived)], emphasis: 'none' };
}

/** How many were on each benefit, left it and came to it, and what that comes to. */
export const netTable: BuildFigure = async (context) => {
  const words = {
    id: 'ydelser-ind-og-ud',
    subject: `Til- og afgang pr. ydelse i ${ownName(context)}`,
    description: 'Personer',
  };
  const found = pairsOf(context, await read(context, benefitNet));
  if (!found.newest) return nothingBetween(context, benefitNet, words, found);
  const { from, to, rows } = found.newest;
  const ordered = inOrder(rows.map(({ benefit }) => benefit)).flatMap((name) =>
    rows.filter(({ benefit }) => benefit === name),
  );
  return {
    kind: 'table',
    ...specBase(context, benefitNet, rows, {
      ...words,
      description: `${words.description}, ${formatBetween(found.newest.from, found.newest.to)}`,
      notes: ['Alle tal er regnet ud af tabellen fra/til. Netto er tilgang minus afgang.'],
    }),
    table: {
      caption: `${words.subject}, ${formatBetween(found.newest.from, found.newest.to)}`,
      columns: [
        textColumn('Ydelse'),
        { label: `På ydelsen i ${formatPeriod(from)}`, unit: persons },
        { label: 'Gik videre', unit: persons },
        { label: 'Kom til', unit: persons },
        { label: `På ydelsen i ${formatPeriod(to)}`, unit: persons },
        { label: 'Netto', unit: persons },
      ],
      rows: ordered.map(toRow),
    },
  };
};

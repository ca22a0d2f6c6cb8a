import type { DataTable } from '../../charts/chart-spec';
import { formatBetween, formatBetweenShort } from '../../format/between-periods';
import { formatNumber } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { persons } from '../../format/unit';
import { benefitNet } from '../../indicators/benefits/net';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { inOrder } from './benefits';
import { nothingBetween, pairsOf, reformNote, type MonthPair } from './month-pairs';
import { derived, type NetRow } from './net-table';

/** more pairs than this do not stand side by side */
const mostPairs = 4;

type Pair = MonthPair<NetRow>;

function rowsOf(pairs: readonly Pair[]): DataTable['rows'] {
  const names = inOrder(pairs.flatMap(({ rows }) => rows.map(({ benefit }) => benefit)));
  return names.map((name) => {
    const found = pairs.map(({ rows }) => rows.find(({ benefit }) => benefit === name));
    // stayers stand in the file; where it has none for the benefit, the cell is blank
    return {
      cells: [name, ...found.map((row) => derived(row?.stayed)), ...found.map((row) => derived(row?.net))],
      emphasis: 'none',
    };
  });
}

/** Benefits whose count of a month is not the same in the matrix that ends there and in the one that begins there. */
function unequal(pairs: readonly Pair[]): string[] {
  return pairs.flatMap((pair, at) => {
    const next = pairs[at + 1];
    if (!next || next.from !== pair.to) return [];
    return pair.rows.flatMap(({ benefit, after }) => {
      const before = next.rows.find((row) => row.benefit === benefit)?.before ?? null;
      if (after === null || before === null || after === before) return [];
      const counts = `${formatNumber(after)} og ${formatNumber(before)}`;
      return [`»${benefit}« i ${formatPeriod(pair.to)} er talt til ${counts} i de to opgørelser.`];
    });
  });
}

/** Who stayed and what each benefit gained or lost, pair of months by pair of months. */
export const monthsTable: BuildFigure = async (context) => {
  const words = {
    id: 'ydelser-maaneder',
    subject: `Flow måned for måned i ${ownName(context)}`,
    description: 'Personer, der blev på ydelsen, og tilgang minus afgang (netto)',
  };
  const found = pairsOf(context, await read(context, benefitNet));
  if (!found.newest) return nothingBetween(context, benefitNet, words, found);
  const pairs = found.pairs.slice(-mostPairs);
  const shown = pairs.flatMap(({ rows }) => rows);
  const newest = found.newest;
  return {
    kind: 'table',
    ...specBase(context, benefitNet, shown, {
      ...words,
      notes: [
        'Netto er regnet ud af tabellerne fra/til.',
        ...(found.pairs.length > pairs.length ? [`Kun de ${mostPairs} nyeste månedspar er vist.`] : []),
        reformNote,
        ...unequal(pairs),
      ],
    }),
    table: {
      caption: `${words.subject}, senest ${formatBetween(newest.from, newest.to)}`,
      columns: [
        textColumn('Ydelse'),
        ...['Blev', 'Netto'].flatMap((label) =>
          pairs.map(({ from, to }) => ({ label: `${label} ${formatBetweenShort(from, to)}`, unit: persons })),
        ),
      ],
      rows: rowsOf(pairs),
    },
  };
};

import type { DataTable, Value } from '../../charts/chart-spec';
import { sumOf } from '../../charts/sankey-flows';
import { formatBetween } from '../../format/between-periods';
import { formatPeriod } from '../../format/period';
import { persons } from '../../format/unit';
import { benefitFlows } from '../../indicators/benefits/flows';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { flowsOf } from './flow';
import { nothingBetween, pairsOf } from './month-pairs';

type Flows = ReturnType<typeof flowsOf>;

/** A sum; where a part has no number, the sum cannot be computed and is left blank. */
function total(flows: Flows['flows']): Value {
  return toValue(sumOf(flows), flows.length === 0 ? 'blank' : 'not_available');
}

function rowsOf({ to, nodes, flows }: Flows): DataTable['rows'] {
  const cell = (from: string, to: string): Value =>
    flows.find((flow) => flow.from === from && flow.to === to)?.value ?? toValue(null);
  return [
    ...nodes.map(({ id, label }) => ({
      cells: [
        label,
        ...nodes.map((other) => cell(id, other.id)),
        total(flows.filter(({ from }) => from === id)),
      ],
      emphasis: 'none' as const,
    })),
    {
      cells: [
        `I alt i ${formatPeriod(to)}`,
        ...nodes.map(({ id }) => total(flows.filter((flow) => flow.to === id))),
        total(flows),
      ],
      emphasis: 'total',
    },
  ];
}

/** The matrix as the office keeps it: from in rows, to in columns, with the totals that come of it. */
export const flowTable: BuildFigure = async (context) => {
  const words = {
    id: 'ydelser-flow-tabel',
    subject: `Fra og til ydelser i ${ownName(context)}`,
    description: 'Personer efter ydelse i den første måned (rækker) og i den anden (kolonner)',
  };
  const found = pairsOf(context, await read(context, benefitFlows));
  if (!found.newest) return nothingBetween(context, benefitFlows, words, found);
  const flows = flowsOf(found.newest);
  return {
    kind: 'table',
    ...specBase(context, benefitFlows, found.newest.rows, {
      ...words,
      description: `${words.description}, ${formatBetween(found.newest.from, found.newest.to)}`,
      notes: [
        'På skrå gennem tabellen står de, der blev på ydelsen.',
        'Rækken »I alt« og kolonnen »Alle« er regnet ud af tabellen.',
      ],
    }),
    table: {
      caption: `${words.subject}, ${formatBetween(found.newest.from, found.newest.to)}`,
      columns: [
        textColumn('Fra / til'),
        ...flows.nodes.map(({ label }) => ({ label, unit: persons })),
        { label: `Alle i ${formatPeriod(flows.from)}`, unit: persons },
      ],
      rows: rowsOf(flows),
    },
  };
};

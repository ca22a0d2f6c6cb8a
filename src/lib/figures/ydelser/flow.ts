import type { SankeySpec } from '../../charts/chart-spec';
import { formatBetween } from '../../format/between-periods';
import { benefitFlows } from '../../indicators/benefits/flows';
import type { RowOf } from '../../indicators/statement';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { read } from '../read';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { nodesOf } from './benefits';
import { nothingBetween, pairsOf, reformNote, type MonthPair } from './month-pairs';

/** One cell of a matrix. */
export type FlowRow = RowOf<typeof benefitFlows>;

/** A matrix as what is drawn: every benefit on both sides, every cell that the file states. */
export function flowsOf({
  from,
  to,
  rows,
}: MonthPair<FlowRow>): Pick<SankeySpec, 'from' | 'to' | 'nodes' | 'flows'> {
  return {
    from,
    to,
    nodes: nodesOf(rows.flatMap(({ from_benefit, to_benefit }) => [from_benefit, to_benefit])),
    flows: rows.map((row) => ({
      from: row.from_benefit,
      to: row.to_benefit,
      value: toValue(row.persons, row.persons_missing),
    })),
  };
}

/** Where people went from one month to the next, in the newest pair of months. */
export const flowBetweenBenefits: BuildFigure = async (context) => {
  const words = {
    id: 'ydelser-flow',
    subject: `Flow mellem ydelser i ${ownName(context)}`,
    description: 'Personer, der gik fra én ydelse til en anden',
  };
  const found = pairsOf(context, await read(context, benefitFlows));
  if (!found.newest) return nothingBetween(context, benefitFlows, words, found);
  const base = specBase(context, benefitFlows, found.newest.rows, {
    ...words,
    description: `${words.description}, ${formatBetween(found.newest.from, found.newest.to)}`,
    notes: ['Båndene er dem, der gik videre. De, der blev, står som tal.', reformNote],
  });
  return { kind: 'sankey', ...base, ...flowsOf(found.newest) };
};

import { sumOf } from '../../charts/sankey-flows';
import { formatBetween } from '../../format/between-periods';
import { benefitFlows } from '../../indicators/benefits/flows';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { read } from '../read';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { flowsOf } from './flow';
import { nothingBetween, pairsOf } from './month-pairs';

interface Left {
  id: string;
  /** fits the benefit's name in lower case */
  benefit: RegExp;
  /** as in a sentence: `sygedagpenge` */
  name: string;
}

/** Where those went that left a benefit, most first, each as a share of all who left it. */
function leftFor({ id, benefit, name }: Left): BuildFigure {
  return async (context) => {
    const own = ownName(context);
    const words = {
      id,
      subject: `Hvor de gik hen, der forlod ${name} i ${own}`,
      description: `Personer, der gik fra ${name} til noget andet`,
    };
    const found = pairsOf(context, await read(context, benefitFlows));
    if (!found.newest) return nothingBetween(context, benefitFlows, words, found);
    const { from, to, nodes, flows } = flowsOf(found.newest);
    const when = formatBetween(from, to);
    const node = nodes.find(({ label }) => benefit.test(label.toLocaleLowerCase('da')));
    const base = specBase(context, benefitFlows, found.newest.rows, {
      ...words,
      description: `${words.description}, ${when}`,
    });
    const left = flows.filter((flow) => flow.from === node?.id && flow.to !== node?.id);
    if (!node || left.length === 0) {
      const sentence = `${own} har ingen tal for ${name} ${when}`;
      return { kind: 'nothing', ...base, notes: [], sentence, laterSetPer: null };
    }
    return {
      kind: 'ranked-bars',
      ...base,
      period: `${from}/${to}`,
      bars: nodes
        .flatMap(({ id, label, category }) =>
          left
            .filter((flow) => flow.to === id)
            .map(({ value }) => ({ id, label, role: 'category' as const, value, category })),
        )
        .sort((a, b) => (b.value.value ?? -1) - (a.value.value ?? -1)),
      parts: {
        heading: 'Gik til',
        whole: `der forlod ${name}`,
        total: toValue(sumOf(left), 'not_available'),
      },
      rank: null,
    };
  };
}

/** Where those went that left sickness benefit. */
export const leftSickness = leftFor({
  id: 'ydelser-fra-sygedagpenge',
  benefit: /^sygedagpenge/,
  name: 'sygedagpenge',
});

/** Where those went that left jobafklaring. */
export const leftClarification = leftFor({
  id: 'ydelser-fra-jobafklaring',
  benefit: /^jobafklaring/,
  name: 'jobafklaringsforløb',
});

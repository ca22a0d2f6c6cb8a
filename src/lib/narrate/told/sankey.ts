import type { SankeySpec } from '../../charts/chart-spec';
import { flowWords, sumsOf } from '../../charts/sankey-flows';
import { formatSigned } from '../../format/number';
import { figure, quantity } from '../quantity';
import { betweenPeriods, largestMoves, nodeName, stayersOf } from '../sankey';
import { capital, listed, stop } from '../sentence';
import { unshownSentences } from './unshown';

/** Largest flows and changes that are told. */
const mostTold = 3;

function stayedSentence(spec: SankeySpec): string {
  const when = capital(betweenPeriods(spec));
  const stayers = stayersOf(spec);
  if (!stayers)
    return stop(`${when} mangler nogle af tallene, så det kan ikke siges, hvor mange der blev i alt`);
  const changed = stayers.all - stayers.stayed;
  const stayed = `${figure(stayers.stayed, spec)} af ${quantity(stayers.all, spec)} blev, hvor de var`;
  return stop(`${when}: ${stayed}, og ${figure(changed, spec)} gik videre`);
}

function largestSentence(spec: SankeySpec): string | null {
  const moves = largestMoves(spec);
  const told = moves.slice(0, mostTold).map(({ from, to, persons }) => {
    return `fra ${nodeName(spec, from)} til ${nodeName(spec, to)} (${figure(persons, spec)})`;
  });
  return told.length > 0 ? stop(`De største skift var ${listed(told)}`) : null;
}

/** Who grew and who shrank, only where both ends are known. */
function netSentences(spec: SankeySpec): string[] {
  const changes = spec.nodes.flatMap(({ id }) => {
    const { before, after } = sumsOf(spec, id);
    return before === null || after === null ? [] : [{ id, net: after - before }];
  });
  const say = ({ id, net }: { id: string; net: number }) =>
    `${nodeName(spec, id)} (${formatSigned(net, spec.unit.decimals)})`;
  const grown = changes.filter(({ net }) => net > 0).sort((a, b) => b.net - a.net);
  const shrunk = changes.filter(({ net }) => net < 0).sort((a, b) => a.net - b.net);
  const sentence = (list: typeof changes, words: string) =>
    list.length > 0 ? [stop(`${words} ${listed(list.slice(0, mostTold).map(say))}`)] : [];
  return [
    ...sentence(grown, 'Netto kom der flest til på'),
    ...sentence(shrunk, 'Netto faldt antallet mest på'),
  ];
}

function mostStayed(spec: SankeySpec): string | null {
  const shares = spec.nodes.flatMap(({ id }) => {
    const { before, stayed } = sumsOf(spec, id);
    return before && stayed !== null ? [{ id, before, stayed, share: stayed / before }] : [];
  });
  if (shares.length < 3) return null;
  const sorted = shares.sort((a, b) => b.share - a.share);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.share === last.share) return null;
  const say = ({ id, before, stayed }: typeof first) =>
    `${nodeName(spec, id)} (${figure(stayed, spec)} af ${figure(before, spec)})`;
  return stop(`Størst del blev på ${say(first)}, mindst på ${say(last)}`);
}

/** Who stayed, where most went, who grew and shrank, and what is not known. */
export function sankeyTold(spec: SankeySpec): (string | null)[] {
  if (spec.flows.length === 0) return ['Der er ingen tal at vise.'];
  const unshown = spec.flows.map((flow) => ({ name: `»${flowWords(spec, flow)}«`, value: flow.value }));
  return [
    stayedSentence(spec),
    largestSentence(spec),
    ...netSentences(spec),
    mostStayed(spec),
    ...unshownSentences(unshown, 'af felterne i tabellen'),
  ];
}

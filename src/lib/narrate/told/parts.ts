import type { Value } from '../../charts/chart-spec';
import { figure, numberOf, type Counted } from '../quantity';
import { listed, lowerFirst, stop } from '../sentence';
import { unshownSentences } from './unshown';

/** A part of a total, with what is counted within it and never added. */
export interface Part {
  label: string;
  value: Value;
  ofWhich: { label: string; value: Value }[];
}

const prepositions = /^(af|blandt|efter|fra|hos|i|med|om|på|til|uden|under|ved) /i;

/** `397 med opholdstilladelse`; a label that no preposition joins, or that holds a comma, is quoted: `2 under »Biometri taget«`. */
function labelled(number: number, label: string, counted: Counted): string {
  const said = number === 0 ? 'ingen' : figure(number, counted);
  return prepositions.test(label) && !label.includes(',')
    ? `${said} ${lowerFirst(label)}`
    : `${said} under »${label}«`;
}

/** `Heraf 18-64 år` without the word that the sentence says itself. */
function bare(label: string): string {
  return label.replace(/^heraf:? /i, '');
}

/** `heraf 241 i alderen 18-64 år`. */
function ofWhichWords({ label, value }: { label: string; value: Value }, counted: Counted): string[] {
  const number = numberOf(value);
  if (number === null) return [];
  const name = bare(label);
  const isAge = /^(\d+-\d+|under \d+|over \d+) år$/i.test(name);
  return [
    `heraf ${isAge ? `${number === 0 ? 'ingen' : figure(number, counted)} i alderen ${lowerFirst(name)}` : labelled(number, name, counted)}`,
  ];
}

function partWords({ label, value, ofWhich }: Part, counted: Counted): string[] {
  const number = numberOf(value);
  if (number === null) return [];
  const within = ofWhich.flatMap((one) => ofWhichWords(one, counted));
  return [labelled(number, label, counted) + (within.length > 0 ? ` (${listed(within)})` : '')];
}

/** How the sentence starts: it says that the parts are all only where they come to the total. */
function startOf(total: number, parts: Part[], counted: Counted): string {
  if (total === 1) return 'Det er';
  const sum = parts.reduce((all, { value }) => all + (numberOf(value) ?? 0), 0);
  const the = `de ${figure(total, counted)}`;
  return sum === total && parts.length > 1 ? `${the} fordeler sig på`.replace(/^d/, 'D') : `Blandt ${the} er`;
}

/**
 * `De 404 fordeler sig på 397 med opholdstilladelse (heraf 241 i alderen 18-64 år); …`, then what is withheld.
 * A blank part did not exist, and nothing is said of it.
 */
export function partsSentences(total: number, parts: Part[], counted: Counted): string[] {
  const said = parts.flatMap((part) => partWords(part, counted));
  const tells = parts.length > 1 || parts.some(({ ofWhich }) => ofWhich.length > 0);
  const all = parts.flatMap((part) => [
    part,
    ...part.ofWhich.map(({ label, value }) => ({ label: bare(label), value })),
  ]);
  const unshown = all
    .filter(({ value }) => value.missing !== 'blank')
    .map(({ label, value }) => ({ name: `»${label}«`, value }));
  const sentence =
    tells && total > 0 && said.length > 0 ? `${startOf(total, parts, counted)} ${listed(said)}` : null;
  return [...(sentence ? [stop(sentence)] : []), ...unshownSentences(unshown, 'af grupperne')];
}

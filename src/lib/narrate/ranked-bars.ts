import type { RankedBarsSpec, Value } from '../charts/chart-spec';
import { formatNumber } from '../format/number';
import { periodName } from './period-words';
import { besideCountry, numberOf, quantity } from './quantity';
import { clauses, lowerFirst, qualified } from './sentence';

type Parts = NonNullable<RankedBarsSpec['parts']>;

/** Danish says the first places as one word: `tredjelavest`. */
const prefixes = [
  '',
  'næst',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
  'tiende',
];

/** `lavest`, `fjerdelavest`, and from the eleventh on `nummer 11 fra bunden`. */
function placed(place: number, { last, side }: { last: string; side: string }): string {
  const prefix = prefixes[place - 1];
  return prefix === undefined ? `nummer ${place} fra ${side}` : prefix + last;
}

/** A place among fewer municipalities says nothing. */
const fewest = 5;

/** How many municipalities share the own place, not counting the own one. */
function ties(spec: RankedBarsSpec): number {
  const own = spec.bars.find((bar) => bar.role === 'own');
  const number = numberOf(own?.value);
  return spec.bars.filter(
    (bar) => bar !== own && bar.role !== 'country' && bar.role !== 'target' && numberOf(bar.value) === number,
  ).length;
}

/** `højest`, `tredjehøjest`, `lavest`; counted from the nearer end, because neither end is the good one. */
export function placeWords(spec: RankedBarsSpec): string | null {
  if (!spec.rank || spec.rank.of < fewest) return null;
  const { place, of } = spec.rank;
  const shared = ties(spec);
  const fromBottom = of - place - shared + 1;
  if (shared === of - 1) return `på niveau med de øvrige ${shared} kommuner`;
  const end =
    place <= fromBottom
      ? { place, last: 'højest', side: 'toppen' }
      : { place: fromBottom, last: 'lavest', side: 'bunden' };
  const said = placed(end.place, end);
  return `${said} af ${of} kommuner${shared > 0 ? ` (sammen med ${shared} ${shared === 1 ? 'anden' : 'andre'})` : ''}`;
}

/** `90 af 404 flygtninge har bosat sig efter eget valg`. */
function partOf(part: number, whole: number, spec: RankedBarsSpec): string {
  const said = `${formatNumber(part, spec.unit.decimals)} af ${quantity(whole, spec)}`;
  return spec.wording?.predicate ? `${said} ${spec.wording.predicate}` : `${spec.own}: ${said}`;
}

/** The bars that have a number, as they stand. */
export function knownBars({ bars }: RankedBarsSpec): { label: string; number: number; value: Value }[] {
  return bars.flatMap(({ label, value }) => {
    const number = numberOf(value);
    return number === null ? [] : [{ label, number, value }];
  });
}

/** `63 af de 99, der forlod sygedagpenge, gik til »Selvforsørgelse/job«`; the subject where two are as large. */
function largestPart(spec: RankedBarsSpec, { heading, whole, total }: Parts): string {
  const [first, second] = knownBars(spec).sort((a, b) => b.number - a.number);
  const all = numberOf(total);
  if (!first || all === null || first.number === 0 || first.number === second?.number) return spec.subject;
  const number = (value: number) => formatNumber(value, spec.unit.decimals);
  const said = `${number(first.number)} af de ${number(all)}, ${whole}, ${lowerFirst(heading)} »${first.label}«`;
  return qualified(said, spec, first.value);
}

/** `Vejen ligger næstlavest af 22 kommuner med 1,4 %, 1,0 procentpoint under landet`. */
export function rankedBarsTakeaway(spec: RankedBarsSpec): string {
  if (spec.parts) return largestPart(spec, spec.parts);
  const own = spec.bars.find((bar) => bar.role === 'own');
  const number = numberOf(own?.value);
  const country = spec.bars.find((bar) => bar.role === 'country');
  const countryNumber = numberOf(country?.value);
  if (number === null) {
    return spec.bars.length === 0 ? spec.subject : `Ingen tal for ${spec.own} for ${periodName(spec.period)}`;
  }
  const whole = numberOf(spec.bars.find(({ id }) => id === spec.whole)?.value);
  if (whole !== null) return qualified(partOf(number, whole, spec), spec, own?.value);
  const place = placeWords(spec);
  const beside = countryNumber === null ? null : besideCountry(number - countryNumber, spec);
  const said = place
    ? `${spec.own} ligger ${place} med ${quantity(number, spec)}`
    : `${spec.own}: ${quantity(number, spec)}`;
  return qualified(clauses(said, beside), spec, own?.value, beside ? country?.value : undefined);
}

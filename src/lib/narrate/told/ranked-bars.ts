import type { RankedBarsSpec, Value } from '../../charts/chart-spec';
import { inFull } from '../period-words';
import { figure, numberOf } from '../quantity';
import { placeWords, rankedBarsTakeaway } from '../ranked-bars';
import { qualified, stop } from '../sentence';
import { formatPercent } from '../../format/number';
import type { Course } from './course';
import { partsOfWholeTold } from './parts-of-whole';
import { distanceSentence, levelSentence } from './level';
import { unshownSentences } from './unshown';
import type { Point } from '../line-points';
import { provisionalEnd } from './certainty';

function pointOf({ period }: RankedBarsSpec, value: Value | undefined): Point | null {
  const number = numberOf(value);
  return value && number !== null ? { x: period, number, value } : null;
}

/** `90 af 404 flygtninge …`, as a share, and that the part is counted in the whole. */
function partTold(spec: RankedBarsSpec, part: Point, whole: Point): string[] {
  const end = provisionalEnd([
    { name: spec.own, period: part.x, value: part.value },
    { name: 'det hele', period: whole.x, value: whole.value },
  ]);
  const bare = {
    ...spec,
    example: false,
    bars: spec.bars.map((bar) => ({ ...bar, value: certain(bar.value) })),
  };
  const all = figure(whole.number, spec);
  return [
    stop(`${rankedBarsTakeaway(bare)} ${inFull(spec.period)}${end}`),
    ...(part.number > 0 ? [stop(`Det er ${shareOf(part.number, whole.number)}${ofBasis(spec)}`)] : []),
    ...(part.number > 0
      ? [stop(`${part.number === 1 ? 'Den ene er' : 'De er'} talt med i de ${all} og lægges ikke til`)]
      : []),
  ];
}

/** What a share is a share of, where the figure names it. */
function ofBasis({ basis }: RankedBarsSpec): string {
  return basis ? ` af ${basis}` : '';
}

/** A small part is never said as none: `under 1 %`. */
function shareOf(part: number, whole: number): string {
  const share = (100 * part) / whole;
  return Math.round(share) === 0 ? `under ${formatPercent(1)}` : formatPercent(share);
}

function certain(value: Value): Value {
  return { ...value, provisional: false };
}

/** The highest and the lowest area. */
function ends(spec: RankedBarsSpec): string | null {
  const areas = spec.bars
    .filter(({ role }) => role !== 'country' && role !== 'target')
    .flatMap(({ label, value }) => {
      const number = numberOf(value);
      return number === null ? [] : [{ label, number, value }];
    });
  if (areas.length < 3) return null;
  const sorted = [...areas].sort((a, b) => b.number - a.number);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.number === last.number) return null;
  const at = (number: number): string => {
    const labels = areas.filter((area) => area.number === number).map(({ label }) => label);
    return `${labels[0]}${labels.length > 1 ? ` (og ${labels.length - 1} til)` : ''} med ${figure(number, spec)}`;
  };
  // a withheld number is smaller than any that is shown
  const isWithheld = spec.bars.some(({ value }) => value.missing === 'withheld');
  const lowest = isWithheld ? '' : `, og lavest ligger ${at(last.number)}`;
  const said = `Højest ligger ${at(first.number)}${lowest}`;
  return stop(qualified(said, { example: false }, first.value, isWithheld ? undefined : last.value));
}

function placeSentence(spec: RankedBarsSpec, own: Point): string | null {
  const place = placeWords(spec);
  const said = place && `${spec.own} ligger ${place}`;
  return said && stop(qualified(said, { example: false }, own.value));
}

function without(spec: RankedBarsSpec): string[] {
  const bars = spec.bars.filter(({ role }) => role !== 'own');
  return unshownSentences(
    bars.map(({ label, value }) => ({ name: label, value })),
    'af områderne',
  );
}

/** The own bar, beside the country and among the others. */
export function rankedBarsTold(spec: RankedBarsSpec): (string | null)[] {
  if (spec.parts) return partsOfWholeTold(spec, spec.parts);
  const ownBar = spec.bars.find(({ role }) => role === 'own');
  const own = pointOf(spec, ownBar?.value);
  const country = pointOf(spec, spec.bars.find(({ role }) => role === 'country')?.value);
  const whole = pointOf(spec, spec.bars.find(({ id }) => id === spec.whole)?.value);
  const course: Course = { counted: spec, area: spec.own, points: [] };
  if (!own) {
    const isWithheld = ownBar?.value.missing === 'withheld';
    const unshown = unshownSentences([{ name: spec.own, value: ownBar?.value ?? { value: null } }]);
    const alone = country && levelSentence({ ...course, area: 'hele landet' }, country);
    const nothing = stop(`Der er intet tal for ${spec.own} ${inFull(spec.period)}`);
    return [...(isWithheld ? unshown : [nothing]), alone, ends(spec), ...without(spec)];
  }
  if (whole && whole.number > 0) return partTold(spec, own, whole);
  return [
    levelSentence(course, own, country),
    country && distanceSentence(course, own.number - country.number),
    placeSentence(spec, own),
    ends(spec),
    ...without(spec),
  ];
}

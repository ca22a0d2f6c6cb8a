import type {
  ChartSpec,
  LinesSpec,
  PairsSpec,
  ProgressSpec,
  RangeTimelineSpec,
  RankedBarsSpec,
  SankeySpec,
  SmallMultiplesSpec,
  StackedPeriodsSpec,
  TileMapSpec,
  TileSpec,
} from '../charts/chart-spec';
import { classNames } from '../charts/map-classes';
import { mapAsRanked } from '../charts/map-as-ranked';
import { panelsAsLines } from '../charts/panels-as-lines';
import { timelineStatus } from '../charts/timeline-words';
import { formatDate, monthName } from '../format/date';
import { formatNumber, formatPercent } from '../format/number';
import { formatPeriod } from '../format/period';
import { bulletAlt } from './bullet';
import { markedEvents } from './events';
import { countrySeries, mainSeries, knownPoints } from './line-points';
import { revisionsOf } from './lines-as-of';
import { partsAlt } from './parts-of-whole';
import { gapsOf } from './pairs';
import { inFull } from './period-words';
import { yearGone } from './progress';
import { besideCountry, numberOf, quantity, type Counted } from './quantity';
import { projectionSentences } from './projection';
import { betweenPeriods, largestMoves, nodeName, stayersOf } from './sankey';
import { countOf, overdueCount, statuses } from './range-timeline';
import { listed, stop } from './sentence';
import { countedPeriods } from './stacked-periods';

interface Named {
  /** when, with its preposition */
  name: string;
  number: number;
}

/** First and last, then highest and lowest where they are others. */
function course(points: Named[], counted: Counted): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const say = ({ name, number }: Named): string => `${quantity(number, counted)} ${name}`;
  if (points.length === 1) return `Kun ${say(first)}.`;
  const highest = points.reduce((a, b) => (b.number > a.number ? b : a));
  const lowest = points.reduce((a, b) => (b.number < a.number ? b : a));
  const ends = `Fra ${say(first)} til ${say(last)}.`;
  if (highest.number === lowest.number) return `${ends} Uændret hele vejen.`;
  const between = [highest, lowest].every((point) => point === first || point === last);
  return between ? ends : `${ends} Højest ${say(highest)}, lavest ${say(lowest)}.`;
}

function stackedPeriods(spec: StackedPeriodsSpec): (string | null)[] {
  const points = countedPeriods(spec).map(({ period, number }) => ({ name: inFull(period), number }));
  const parts = listed(spec.series.map(({ label }) => label));
  return [`Søjler delt efter ${parts}`, course(points, spec), markedEvents(spec)];
}

function nameOfX(spec: LinesSpec, x: string): string {
  return spec.x === 'month' ? `i ${monthName(Number(x))}` : inFull(x);
}

function gapToCountry(spec: LinesSpec): string | null {
  const last = knownPoints(mainSeries(spec)).at(-1);
  const country = knownPoints(countrySeries(spec)).find(({ x }) => x === last?.x);
  if (!last || !country) return null;
  const beside = besideCountry(last.number - country.number, spec);
  const same = `Hele landet ${quantity(country.number, spec)} ${spec.x === 'period' ? 'samme periode' : 'samme tid'}`;
  return beside ? `${same}, altså ${spec.own} ${beside}` : same;
}

function lines(spec: LinesSpec): (string | null)[] {
  const axis = { period: 'over tid', month: 'efter måned', 'as-of': 'efter opgørelsesdato' }[spec.x];
  const kind = `${spec.series.length === 1 ? 'Linje' : 'Linjer'} ${axis} for ${listed(spec.series.map(({ label }) => label))}`;
  if (spec.x === 'as-of') {
    const largest = revisionsOf(spec)[0];
    const said =
      largest && `${largest.label}: fra ${quantity(largest.from, spec)} til ${quantity(largest.to, spec)}`;
    return [kind, said ? `Størst ændring ${said}` : 'Ingen tal er ændret'];
  }
  const main = mainSeries(spec) ?? spec.series.at(-1);
  const points = knownPoints(main).map(({ x, number }) => ({ name: nameOfX(spec, x), number }));
  const told = course(points, spec);
  const ahead = projectionSentences(spec);
  return [
    kind,
    main && told ? `${main.label}: ${told}` : 'Ingen tal',
    gapToCountry(spec),
    ...ahead,
    markedEvents(spec),
  ];
}

function rankedBars(spec: RankedBarsSpec): (string | null)[] {
  const bars = spec.bars.flatMap(({ label, value }) => {
    const number = numberOf(value);
    return number === null ? [] : [{ label, number }];
  });
  const [first, last] = [bars[0], bars.at(-1)];
  const own = spec.bars.find(({ role }) => role === 'own');
  const number = numberOf(own?.value);
  return [
    `${bars.length} liggende søjler for ${formatPeriod(spec.period)}`,
    first && last
      ? `Fra ${first.label} ${quantity(first.number, spec)} til ${last.label} ${quantity(last.number, spec)}`
      : null,
    spec.parts
      ? null
      : number === null
        ? `Ingen tal for ${spec.own}`
        : `${spec.own} ${quantity(number, spec)}`,
  ];
}

function smallMultiples(spec: SmallMultiplesSpec): (string | null)[] {
  const [, ...course] = lines(panelsAsLines(spec));
  const names = listed(spec.panels.map(({ label }) => label));
  return [`${spec.panels.length} små kurver over tid med samme lodrette akse: ${names}`, ...course];
}

function tileMap(spec: TileMapSpec): (string | null)[] {
  const [, ...numbers] = rankedBars(mapAsRanked(spec));
  const classes = classNames(spec);
  return [
    `Kort med et kvadrat for hver af ${spec.areas.length} kommuner, ${formatPeriod(spec.period)}, mørkere jo højere tallet er`,
    classes.length > 1 ? `${classes.length} klasser: ${listed(classes)}` : null,
    ...numbers,
  ];
}

function pairs(spec: PairsSpec): (string | null)[] {
  const gaps = gapsOf(spec);
  const largest = gaps[0];
  return [
    `To punkter for hver af ${spec.rows.length} rækker, ${spec.own} og hele landet, ${formatPeriod(spec.period)}`,
    largest
      ? `Størst afstand: ${largest.label}, ${spec.own} ${quantity(largest.own, spec)} og hele landet ${quantity(largest.country, spec)}`
      : 'Ingen rækker har begge tal',
  ];
}

function progress(spec: ProgressSpec): (string | null)[] {
  const shares = spec.rows.flatMap(({ label, share, total }) => {
    const number = numberOf(share);
    return number === null || total ? [] : [{ label, number }];
  });
  const highest = shares.reduce<(typeof shares)[number] | null>(
    (a, b) => (a && a.number >= b.number ? a : b),
    null,
  );
  const lowest = shares.reduce<(typeof shares)[number] | null>(
    (a, b) => (a && a.number <= b.number ? a : b),
    null,
  );
  const say = ({ label, number }: { label: string; number: number }): string =>
    `${label} ${formatPercent(number, 0)}`;
  return [
    `Liggende søjler for ${spec.rows.length} poster med en streg ved ${yearGone(spec)}: ${spec.reference.label}`,
    highest && lowest ? `Højest ${say(highest)}, lavest ${say(lowest)}` : 'Ingen tal',
  ];
}

function rangeTimeline(spec: RangeTimelineSpec): (string | null)[] {
  const counts = statuses.flatMap((status) => {
    const count = countOf(spec, status);
    return count > 0 ? [`${count} ${timelineStatus(status).toLowerCase()}`] : [];
  });
  const soon = spec.bars.filter(({ endsSoon }) => endsSoon).map(({ label }) => label);
  return [
    `Tidslinje over ${spec.bars.length} ${spec.wording?.many ?? 'projekter'} set fra ${formatDate(spec.today)}`,
    counts.length > 0 ? listed(counts) : null,
    soon.length > 0 ? `Slutter inden for et halvt år: ${listed(soon)}` : null,
    overdueCount(spec) > 0 ? `Fristen er overskredet for ${overdueCount(spec)}` : null,
  ];
}

function sankey(spec: SankeySpec): (string | null)[] {
  const moves = largestMoves(spec);
  const stayers = stayersOf(spec);
  const say = ({ from, to, persons }: (typeof moves)[number]) =>
    `fra ${nodeName(spec, from)} til ${nodeName(spec, to)} ${quantity(persons, spec)}`;
  return [
    `Bånd mellem ${spec.nodes.length} grupper ${betweenPeriods(spec)}`,
    stayers &&
      `${formatNumber(stayers.stayed, spec.unit.decimals)} af ${quantity(stayers.all, spec)} blev, hvor de var`,
    moves.length > 0 ? `De bredeste bånd går ${listed(moves.slice(0, 3).map(say))}` : 'Ingen bånd',
  ];
}

function tile(spec: TileSpec): (string | null)[] {
  const points = spec.history.flatMap(({ period, value }) => {
    const number = numberOf(value);
    return number === null ? [] : [{ name: inFull(period), number }];
  });
  return ['Lille kurve', course(points, spec)];
}

function sentences(spec: ChartSpec): (string | null)[] {
  switch (spec.kind) {
    case 'stacked-periods':
      return stackedPeriods(spec);
    case 'lines':
      return lines(spec);
    case 'ranked-bars':
      return rankedBars(spec);
    case 'small-multiples':
      return smallMultiples(spec);
    case 'tile-map':
      return tileMap(spec);
    case 'pairs':
      return pairs(spec);
    case 'progress':
      return progress(spec);
    case 'range-timeline':
      return rangeTimeline(spec);
    case 'sankey':
      return sankey(spec);
    case 'parts-of-whole':
      return partsAlt(spec);
    case 'bullet':
      return bulletAlt(spec);
    case 'tile':
      return tile(spec);
    case 'table':
      return [`Tabel med ${spec.table.rows.length} rækker`];
    case 'nothing':
      return [spec.sentence];
  }
}

/** What a picture shows, for those who do not see it: subject, kind, first and last, highest and lowest, gap to the country. */
export function altText(spec: ChartSpec): string {
  const told = sentences(spec).filter((part) => part !== null);
  return [spec.subject, ...told, spec.example ? 'Eksempeltal' : null]
    .filter((part) => part !== null)
    .map(stop)
    .join(' ');
}

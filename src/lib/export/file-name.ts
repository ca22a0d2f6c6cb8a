import type { ChartSpec } from '../charts/chart-spec';
import type { Paper } from './paper';

type PaperNamed = Pick<Paper, 'title' | 'figures' | 'asOf'>;

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ü: 'u', é: 'e' };
const longest = 80;

/** Lower case, letters and digits with hyphens between. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåüé]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The first and the last period that a figure shows; empty where it shows none. */
function span(spec: ChartSpec): string[] {
  if (spec.kind === 'stacked-periods') return ends(spec.periods);
  if (spec.kind === 'lines' && spec.x !== 'month')
    return ends(spec.series.flatMap(({ points }) => points.map(({ x }) => x)).toSorted());
  if (spec.kind === 'parts-of-whole') return ends(spec.groups.map(({ period }) => period).toSorted());
  if ('period' in spec) return [spec.period];
  return spec.asOf ? [spec.asOf] : [];
}

function ends(periods: readonly string[]): string[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, 'til', last];
}

function named(parts: readonly string[], extension: string): string {
  const name = parts.map(plain).filter(Boolean).join('-');
  return `${name.slice(0, longest).replace(/-$/, '')}.${extension}`;
}

/** Says what is inside: `vejen-flygtninge-uger-2022-w42-til-2023-w01.csv`. */
export function fileName(spec: ChartSpec, extension: string): string {
  return named([spec.own, spec.id, ...span(spec)], extension);
}

/** Several figures together: `vejen-flygtninge-2023-01-24.pptx`; one alone as above. */
export function paperName(
  { title, figures, asOf }: PaperNamed,
  extension: string,
  isMeeting = false,
): string {
  const [only, ...more] = figures;
  if (only && more.length === 0 && !isMeeting) return fileName(only.spec, extension);
  return named([only?.spec.own ?? '', title, asOf ?? ''], extension);
}

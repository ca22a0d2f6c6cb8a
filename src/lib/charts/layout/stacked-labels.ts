import { formatValue } from '../../format/number';
import { formatPeriodShort } from '../../format/period';
import type { StackedPeriodsSpec } from '../chart-spec';
import { categoryColor, color, onCategoryColor } from '../palette';
import { textWidth } from '../scales/text-width';
import { leastStep } from '../scales/time-scale';
import type { EndLabel } from './end-labels';
import type { TextMark } from './marks';
import { baseline, widest, type Page } from './page';
import type { Segment, StackedPlot } from './stacked-plot';

/** The sum above each column; where columns stand too close for that, above the last alone. */
export function totalLabels(spec: StackedPeriodsSpec, plot: StackedPlot, page: Page): TextMark[] {
  const known = spec.totals.flatMap((total, index) =>
    total.value === null ? [] : [{ index, text: formatValue(total.value, spec.unit) }],
  );
  const width = widest(
    known.map(({ text }) => text),
    page.size,
    true,
  );
  const step = leastStep(spec.periods.map((_, index) => plot.middle(index)));
  const shown = width + 6 <= step ? known : known.slice(-1);
  const last = shown.at(-1);
  const named = `I alt ${last?.text}`;
  const room = Math.min(step - width / 2, plot.barWidth + 16);
  if (last && textWidth(named, page.size, true) <= room) last.text = named;
  return shown.map(({ index, text }): TextMark => {
    const x = Math.min(plot.middle(index), page.width - width / 2);
    const y = topAround(spec, plot, x, width / 2) - 6;
    return { x, y, text, size: page.size, anchor: 'middle', color: color('ink'), bold: true };
  });
}

/** The highest column's top within a distance of a place. */
function topAround(spec: StackedPeriodsSpec, plot: StackedPlot, x: number, reach: number): number {
  const near = spec.periods.flatMap((_, index) => {
    const far = Math.abs(plot.middle(index) - x) > reach + plot.barWidth / 2;
    return far ? [] : [Math.max(spec.totals[index]?.value ?? 0, columnSum(plot.segments, index))];
  });
  return plot.values.scale(Math.max(0, ...near));
}

/** "ingen tal" where a period has no column at all, lest its gap pass for 0. */
export function absentLabels(spec: StackedPeriodsSpec, plot: StackedPlot, page: Page): TextMark[] {
  const text = 'ingen tal';
  const step = leastStep(spec.periods.map((_, index) => plot.middle(index)));
  if (textWidth(text, page.small) + 4 > step) return [];
  return spec.periods.flatMap((_, index): TextMark[] => {
    const absent = spec.totals[index]?.value == null && !plot.segments.some(({ period }) => period === index);
    const mark = { x: plot.middle(index), y: plot.bottom - 7, text, size: page.small };
    return absent ? [{ ...mark, anchor: 'middle', color: color('muted'), halo: true }] : [];
  });
}

function columnSum(segments: readonly Segment[], period: number): number {
  return segments.reduce((sum, segment) => sum + (segment.period === period ? segment.value : 0), 0);
}

/** Values within the columns where they fit: the status at its head, its part in brackets at the part's head. */
export function insideLabels(spec: StackedPeriodsSpec, plot: StackedPlot, page: Page): TextMark[] {
  return plot.segments.flatMap((segment): TextMark[] => {
    const series = spec.series[segment.series];
    if (!series) return [];
    const part = spec.ofWhich.find(({ of }) => of === series.id)?.values[segment.period]?.value ?? null;
    const partTop =
      part === null ? segment.bottom : segment.bottom - (plot.values.scale(0) - plot.values.scale(part));
    const texts = [
      { text: formatValue(segment.value, spec.unit), top: segment.top, bottom: partTop },
      ...(part === null
        ? []
        : [{ text: `(${formatValue(part, spec.unit)})`, top: partTop, bottom: segment.bottom }]),
    ];
    return texts
      .filter(
        ({ text, top, bottom }) =>
          bottom - top >= page.line + 4 && textWidth(text, page.size) <= segment.width - 6,
      )
      .map(({ text, top, bottom }) => ({
        x: segment.x + segment.width / 2,
        y: Math.min(top + page.line / 2 + 5, (top + bottom) / 2) + baseline(page.size),
        text,
        size: page.size,
        anchor: 'middle',
        color: onCategoryColor(series.category),
      }));
  });
}

/** Names of the statuses right of the last column, with the last values; without a plot only their texts count. */
export function columnLabels(spec: StackedPeriodsSpec, plot: StackedPlot | null): EndLabel[] {
  const last = spec.periods.length - 1;
  const stackTop = plot ? plot.values.scale(columnSum(plot.segments, last)) : 0;
  return spec.series.flatMap((series, index): EndLabel[] => {
    const value = series.values[last]?.value ?? null;
    const segment = plot?.segments.find((item) => item.series === index && item.period === last);
    const parts = spec.ofWhich.filter(({ of }) => of === series.id);
    const text = value === null ? series.label : `${series.label} ${formatValue(value, spec.unit)}`;
    const middle = segment ? (segment.top + segment.bottom) / 2 : stackTop - index / 100;
    const y = segment && parts.length > 0 ? Math.min(segment.top + 10, middle) : middle;
    return [
      {
        ...swatched(text, categoryColor(series.category), null),
        importance: 50,
        from: segment ? { x: segment.x + segment.width, y } : null,
        y: middle,
      },
      ...parts.map((part) => partLabel(spec, part, series.category, segment, plot)),
    ];
  });
}

/** The same names beneath a narrow picture, after the name of the period that their values are about. */
export function keyLabels(spec: StackedPeriodsSpec): EndLabel[] {
  const labels = columnLabels(spec, null);
  const last = spec.periods.at(-1);
  if (!last || labels.length === 0) return labels;
  const text = `${formatPeriodShort(last)}:`.replace(/^./, (letter) => letter.toUpperCase());
  const head = { text, color: color('muted'), bold: false, importance: 0, from: null, y: 0, swatch: null };
  return [head, ...labels];
}

function partLabel(
  spec: StackedPeriodsSpec,
  part: StackedPeriodsSpec['ofWhich'][number],
  category: number,
  segment: Segment | undefined,
  plot: StackedPlot | null,
): EndLabel {
  const value = part.values[spec.periods.length - 1]?.value ?? null;
  const text = value === null ? part.label : `${part.label} (${formatValue(value, spec.unit)})`;
  const height = plot && value !== null ? plot.values.scale(0) - plot.values.scale(value) : 0;
  const place = segment ? { x: segment.x + segment.width, y: segment.bottom - height / 2 } : null;
  return {
    ...swatched(text, categoryColor(category), color('shade')),
    importance: 40,
    from: value === null ? null : place,
    y: place?.y ?? 0,
  };
}

function swatched(
  text: string,
  fill: string,
  shade: string | null,
): Omit<EndLabel, 'importance' | 'from' | 'y'> {
  return {
    text,
    color: color('ink'),
    bold: false,
    swatch: (x, y) => ({
      bars: [
        { x, y: y - 5, width: 10, height: 10, fill },
        ...(shade ? [{ x: x + 2, y: y - 5, width: 6, height: 10, fill: shade, opacity: 0.3 }] : []),
      ],
    }),
  };
}

import { formatValue } from '../../format/number';
import type { StackedPeriodsSpec } from '../chart-spec';
import { categoryColor, color, onCategoryColor } from '../palette';
import { keepApart } from '../scales/place-labels';
import { textWidth } from '../scales/text-width';
import type { EndLabel } from './end-labels';
import type { TextMark } from './marks';
import { baseline, type Page } from './page';
import type { Segment, StackedPlot } from './stacked-periods';

/** The sum above each column; where columns stand close, the last and every one that has room. */
export function totalLabels(spec: StackedPeriodsSpec, plot: StackedPlot, page: Page): TextMark[] {
  const known = spec.totals.flatMap((total, index) =>
    total.value === null ? [] : [{ index, value: total.value, text: formatValue(total.value, spec.unit) }],
  );
  const places = keepApart(
    known.map(({ index, text }) => ({
      at: plot.middle(index),
      size: textWidth(text, page.size, true),
      importance: index === spec.periods.length - 1 ? 2 : index === 0 ? 1 : 0,
    })),
    plot.left - 8,
    plot.right + 8,
    6,
  );
  return known.flatMap(({ index, value, text }, order): TextMark[] => {
    const x = places[order];
    if (x === null || x === undefined) return [];
    const top = plot.values.scale(Math.max(value, columnSum(plot.segments, index)));
    return [{ x, y: top - 6, text, size: page.size, anchor: 'middle', color: color('ink'), bold: true }];
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
  const labels = spec.series.flatMap((series, index): EndLabel[] => {
    const value = series.values[last]?.value ?? null;
    const segment = plot?.segments.find((item) => item.series === index && item.period === last);
    const parts = spec.ofWhich.filter(({ of }) => of === series.id);
    const text = value === null ? series.label : `${series.label} ${formatValue(value, spec.unit)}`;
    const middle = segment ? (segment.top + segment.bottom) / 2 : stackTop;
    return [
      ...parts.map((part) => partLabel(spec, part, series.category, segment, plot)),
      {
        ...swatched(text, categoryColor(series.category), null),
        importance: 50 + (value ?? 0) / 1e9,
        from: segment
          ? { x: segment.x + segment.width, y: parts.length > 0 ? segment.top + 10 : middle }
          : null,
        y: middle,
      },
    ];
  });
  return labels;
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

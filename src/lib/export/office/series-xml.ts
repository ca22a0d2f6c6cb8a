import { escaped } from '../escaped';
import { hex } from './hex';
import type { NativeChart, NativeSeries } from './native-chart';
import { fill, stroke, textLook, val } from './xml';

/** `0` -> `A`, `27` -> `AB`: a column of the workbook inside. */
export function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnName((index - rest) / 26 - 1) + letter;
}

const sides = { inside: 'ctr', end: 'outEnd', right: 'r', above: 't', below: 'b' } as const;

function labels(series: NativeSeries, { format, categories }: NativeChart, size: number): string {
  const shown = new Set(series.labelled);
  if (shown.size === 0) return `<c:dLbls>${val('delete', true)}</c:dLbls>`;
  const color =
    series.line && !series.overlay ? (series.color ?? hex('ink')) : (series.labelColor ?? hex('ink'));
  const look =
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textLook(size, color, { bold: series.line !== undefined }) +
    val('dLblPos', sides[series.labelSide]) +
    ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
      .map((name) => val(name, name === 'showVal'))
      .join('');
  const hidden = categories.flatMap((_, at) =>
    shown.has(at) ? [] : [`<c:dLbl>${val('idx', at)}${val('delete', true)}</c:dLbl>`],
  );
  return `<c:dLbls>${hidden.join('')}${look}</c:dLbls>`;
}

/** Places that look other than the rest of their row. */
function points(series: NativeSeries): string {
  const own = new Map(series.colored.map(({ at, color }) => [at, color]));
  const places = [...new Set([...own.keys(), ...series.provisional])].sort((a, b) => a - b);
  return places
    .map((at) => {
      const color = own.get(at) ?? series.color;
      const alpha = series.provisional.includes(at) ? 55 : 100;
      const look = series.line
        ? `<c:bubble3D val="0"/><c:spPr>${stroke(color, series.line.width, 'sysDash')}</c:spPr>`
        : `<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(color, alpha)}</c:spPr>`;
      return `<c:dPt>${val('idx', at)}${look}</c:dPt>`;
    })
    .join('');
}

function categoriesXml(categories: readonly string[]): string {
  const cells = categories
    .map((label, at) => `<c:pt idx="${at}"><c:v>${escaped(label)}</c:v></c:pt>`)
    .join('');
  return `<c:cat><c:strRef><c:f>Ark1!$A$2:$A$${categories.length + 1}</c:f><c:strCache>${val('ptCount', categories.length)}${cells}</c:strCache></c:strRef></c:cat>`;
}

/** A place without a number has no point: an empty one makes PowerPoint draw nought. */
function valuesXml(values: readonly (number | null)[], column: string, format: string): string {
  const cells = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:val><c:numRef><c:f>Ark1!$${column}$2:$${column}$${values.length + 1}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${val('ptCount', values.length)}${cells.join('')}</c:numCache></c:numRef></c:val>`;
}

function look({ color, line }: NativeSeries): string {
  if (!line) return `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`;
  const mark =
    line.marker === 'none'
      ? val('symbol', 'none')
      : `${val('symbol', line.marker)}${val('size', 7)}<c:spPr>${fill(color)}${stroke(color, 1)}</c:spPr>`;
  return `<c:spPr>${stroke(color, line.width, line.dash)}</c:spPr><c:marker>${mark}</c:marker>`;
}

/** One row of a chart, in the order that the schema asks for. */
export function seriesXml(chart: NativeChart, at: number, labelSize: number): string {
  const series = chart.series[at];
  if (!series) return '';
  const column = columnName(at + 1);
  const name = `<c:tx><c:strRef><c:f>Ark1!$${column}$1</c:f><c:strCache>${val('ptCount', 1)}<c:pt idx="0"><c:v>${escaped(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  return [
    `<c:ser>${val('idx', at)}${val('order', at)}${name}`,
    look(series),
    points(series),
    labels(series, chart, labelSize),
    categoriesXml(chart.categories),
    valuesXml(series.values, column, chart.format),
    series.line ? val('smooth', false) : '',
    '</c:ser>',
  ].join('');
}

import { escaped } from '../escaped';
import { hex } from './hex';
import type { NativeChart } from './native-chart';
import { seriesXml } from './series-xml';
import { fill, font, stroke, textLook, val } from './xml';

const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;
const axisIds = val('axId', categoryAxisId) + val('axId', valueAxisId);

function textSize(count: number): number {
  if (count > 60) return 6;
  if (count > 28) return 8;
  return count > 16 ? 10 : 12;
}

/** Room between bars, in per cent of their width: one alone would fill the slide. */
function gapOf({ shape, categories }: NativeChart): number {
  if (categories.length <= 2) return 150;
  return shape === 'stacked' && categories.length > 8 ? 15 : 45;
}

function barsXml(chart: NativeChart, size: number): string {
  const series = chart.series.flatMap(({ overlay }, at) => (overlay ? [] : [seriesXml(chart, at, size)]));
  const isStacked = chart.shape === 'stacked' || chart.shape === 'spans';
  const lying = chart.shape === 'bars' || chart.shape === 'spans';
  return [
    `<c:barChart>${val('barDir', lying ? 'bar' : 'col')}${val('grouping', isStacked ? 'stacked' : 'clustered')}`,
    val('varyColors', false),
    ...series,
    val('gapWidth', gapOf(chart)),
    val('overlap', isStacked ? 100 : 0),
    `${axisIds}</c:barChart>`,
  ].join('');
}

/** Lines, or the row of numbers above stacked columns. */
function linesXml(chart: NativeChart, size: number): string {
  const series = chart.series.flatMap(({ line }, at) => (line ? [seriesXml(chart, at, size)] : []));
  if (series.length === 0) return '';
  return `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', false)}${series.join('')}${val('marker', true)}${axisIds}</c:lineChart>`;
}

/** most names under a time axis: with more they would be turned */
const mostNames = 13;

/** Names under every so many places, where each place has one. Bars are named one by one. */
function skipped({ shape, categories }: NativeChart): string {
  const named = categories.filter((name) => name.trim() !== '').length;
  if ((shape !== 'lines' && shape !== 'stacked') || named <= mostNames) return val('tickLblSkip', 1);
  return val('tickLblSkip', Math.ceil(categories.length / mostNames));
}

function categoryAxis(chart: NativeChart, size: number): string {
  const lying = chart.shape === 'bars' || chart.shape === 'spans';
  const turn = chart.shape === 'columns' ? -90 : 0;
  return [
    `<c:catAx>${val('axId', categoryAxisId)}<c:scaling>${val('orientation', lying ? 'maxMin' : 'minMax')}</c:scaling>`,
    val('delete', false) + val('axPos', lying ? 'l' : 'b'),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'low'),
    `<c:spPr>${stroke(hex('rule'), 0.75)}</c:spPr>`,
    textLook(size, hex('ink'), { turn }),
    val('crossAx', valueAxisId) + val('crosses', 'autoZero') + val('auto', false),
    val('lblAlgn', 'ctr') + val('lblOffset', 100) + skipped(chart) + val('noMultiLvlLbl', true),
    '</c:catAx>',
  ].join('');
}

function axisTitle(title: string, lying: boolean): string {
  const look = `<a:defRPr sz="1100" b="0">${fill(hex('muted'))}<a:latin typeface="${font}"/></a:defRPr>`;
  const run = `<a:r><a:rPr lang="da-DK" sz="1100" b="0">${fill(hex('muted'))}<a:latin typeface="${font}"/></a:rPr><a:t>${escaped(title)}</a:t></a:r>`;
  const body = lying ? '<a:bodyPr/>' : '<a:bodyPr rot="-5400000" vert="horz"/>';
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${look}</a:pPr>${run}</a:p></c:rich></c:tx>${val('overlay', false)}</c:title>`;
}

function valueAxis({ axis, shape }: NativeChart): string {
  const lying = shape === 'bars' || shape === 'spans';
  const limits = [
    axis.max === null ? '' : val('max', axis.max),
    axis.min === null ? '' : val('min', axis.min),
  ].join('');
  return [
    `<c:valAx>${val('axId', valueAxisId)}<c:scaling>${val('orientation', 'minMax')}${limits}</c:scaling>`,
    val('delete', false) + val('axPos', lying ? 'b' : 'l'),
    `<c:majorGridlines><c:spPr>${stroke(hex('grid'), 0.75)}</c:spPr></c:majorGridlines>`,
    axis.title === undefined ? '' : axisTitle(axis.title, lying),
    `<c:numFmt formatCode="${escaped(axis.format)}" sourceLinked="0"/>`,
    val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', lying ? 'high' : 'nextTo'),
    `<c:spPr>${stroke(null, 0)}</c:spPr>`,
    textLook(11, hex('muted')),
    val('crossAx', categoryAxisId) + val('crosses', 'autoZero') + val('crossBetween', 'between'),
    '</c:valAx>',
  ].join('');
}

function legend({ legend: shown, series }: NativeChart): string {
  if (!shown || series.length < 2) return '';
  const unnamed = series.flatMap(({ overlay, continues, color }, at) =>
    overlay || continues || color === null
      ? [`<c:legendEntry>${val('idx', at)}${val('delete', true)}</c:legendEntry>`]
      : [],
  );
  return `<c:legend>${val('legendPos', 't')}${unnamed.join('')}${val('overlay', false)}${textLook(12, hex('ink'))}</c:legend>`;
}

/**
 * A chart as Office keeps it (DrawingML chart, ECMA-376 part 1, 21.2). Every axis that is named is there, a missing number has
 * no point, numbers are Danish whatever the viewer's language.
 * @param workbook id of the relation to the workbook inside, with the same numbers
 */
export function chartXml(chart: NativeChart, workbook = 'rId1'): string {
  const size = textSize(chart.categories.length);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    val('date1904', false) + val('lang', 'da-DK') + val('roundedCorners', false),
    `<c:chart>${val('autoTitleDeleted', true)}<c:plotArea><c:layout/>`,
    chart.shape === 'lines' ? linesXml(chart, 12) : barsXml(chart, Math.min(size, 12)) + linesXml(chart, 12),
    categoryAxis(chart, size) + valueAxis(chart),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legend(chart),
    val('plotVisOnly', true) + val('dispBlanksAs', chart.bridged ? 'span' : 'gap'),
    `</c:chart><c:spPr>${fill(null)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    textLook(12, hex('ink')),
    `<c:externalData r:id="${workbook}">${val('autoUpdate', false)}</c:externalData></c:chartSpace>`,
  ].join('');
}

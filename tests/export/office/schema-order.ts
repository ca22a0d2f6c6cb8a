import type { Element } from './read/xml';

/** Children of elements of DrawingML charts in the order that ECMA-376 part 1, 21.2 and annex A ask for. */
const orders: Record<string, string> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:ser':
    'idx order tx spPr marker invertIfNegative pictureOptions dPt dLbls trendline errBars cat val smooth shape',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:dLbl': 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  'c:scaling': 'logBase orientation max min',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:numCache': 'formatCode ptCount pt',
  'c:strCache': 'ptCount pt',
};

/** Where children stand in another order than the schema's, or are not in it. */
export function disorders(element: Element): string[] {
  const order = orders[element.name]?.split(' ');
  const found = element.children.flatMap(disorders);
  if (!order) return found;
  const places = element.children.map(({ name }) => order.indexOf(name.replace(/^c:/, '')));
  const wrong = places.some((place, at) => place === -1 || place < (places[at - 1] ?? 0));
  return wrong ? [`${element.name}: ${element.children.map(({ name }) => name).join(' ')}`, ...found] : found;
}

import type { TileMapSpec } from '../chart-spec';
import { classNames, classOf } from '../map-classes';
import { color, stepTokens } from '../palette';
import { valueText } from '../value-text';
import type { EndLabel } from './end-labels';
import { hatch } from './hatch';
import type { BarMark, PathMark, SwatchMark } from './marks';

const side = 12;

/** How an area without a number is drawn: hatched where the source withholds it, empty where there is none. */
export function withoutNumber(
  box: Pick<BarMark, 'x' | 'y' | 'width' | 'height'>,
  hatched: boolean,
): { bar: BarMark; hatches: PathMark[] } {
  const bar: BarMark = { ...box, fill: color('paper'), outline: { color: color('rule'), width: 1 } };
  const d = hatched ? hatch(box.x, box.y, box.width, box.height, 4) : '';
  return { bar, hatches: d ? [{ d, color: color('rule'), width: 1 }] : [] };
}

/** A square of a class; the lightest needs an edge to be seen. */
export function classBar(
  box: Pick<BarMark, 'x' | 'y' | 'width' | 'height'>,
  index: number,
  classes: number,
): BarMark {
  const edge = { outline: { color: color('rule'), width: 1 } };
  return { ...box, fill: color(stepTokens(index, classes).fill), ...(index === 0 ? edge : {}) };
}

function label(text: string, swatch: (x: number, y: number) => SwatchMark): EndLabel {
  return { text, color: color('ink'), bold: false, importance: 0, from: null, y: 0, swatch };
}

const box = (x: number, y: number) => ({ x, y: y - side / 2, width: side, height: side });

/** What each class means, where the country is, and what has no number: from the lightest on. */
export function mapKey(spec: TileMapSpec): EndLabel[] {
  const names = classNames(spec);
  const classes = names.map((text, index) =>
    label(text, (x, y) => ({ bars: [classBar(box(x, y), index, names.length)] })),
  );
  const missing = (text: string, hatched: boolean) =>
    label(text, (x, y) => {
      const { bar, hatches } = withoutNumber(box(x, y), hatched);
      return { bars: [bar], paths: hatches };
    });
  const withheld = spec.areas.some(({ value }) => value.missing === 'withheld');
  const none = spec.areas.some(({ value }) => value.value === null && value.missing !== 'withheld');
  return [
    ...classes,
    ...ownKey(spec, names.length),
    ...countryKey(spec, names.length),
    ...(withheld ? [missing('Ikke offentliggjort', true)] : []),
    ...(none ? [missing('Intet tal', false)] : []),
  ];
}

/** The own square as it stands in the map, with its number. */
function ownKey(spec: TileMapSpec, classes: number): EndLabel[] {
  const own = spec.areas.find(({ role }) => role === 'own');
  if (!own) return [];
  const index = classOf(own.value, spec);
  const swatch = (x: number, y: number): SwatchMark => {
    const bar = index === null ? withoutNumber(box(x, y), false).bar : classBar(box(x, y), index, classes);
    return { bars: [{ ...bar, outline: { color: color('own'), width: 3 } }] };
  };
  const text = `${own.label}${index === null ? ':' : ''} ${valueText(own.value, spec.unit)}`;
  return [{ ...label(text, swatch), color: color('own'), bold: true }];
}

function countryKey(spec: TileMapSpec, classes: number): EndLabel[] {
  const index = spec.country && classOf(spec.country, spec);
  if (!spec.country || index === null) return [];
  const outline = { color: color('country'), width: 2 };
  const swatch = (x: number, y: number) => ({ bars: [{ ...classBar(box(x, y), index, classes), outline }] });
  return [{ ...label(`Hele landet ${valueText(spec.country, spec.unit)}`, swatch), bold: true }];
}

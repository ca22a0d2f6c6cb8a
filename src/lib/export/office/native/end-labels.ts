import { knownIn, type NativeSeries } from '../native-chart';

/** ends closer than this share of all that is drawn would stand on one another */
const tooClose = 0.06;

function endOf({ values, labelled }: NativeSeries): { at: number; value: number } | null {
  const at = labelled.at(-1);
  const value = at === undefined ? null : (values[at] ?? null);
  return at === undefined || value === null ? null : { at, value };
}

/** Numbers at the ends of lines, none upon another: of two that end close together the higher has its number above, the lower below. */
export function apart(series: readonly NativeSeries[]): NativeSeries[] {
  const drawn = series.flatMap(({ values }) => knownIn(values).map((at) => values[at] ?? 0));
  const near = (Math.max(...drawn) - Math.min(0, ...drawn)) * tooClose;
  const sides = series.map((one, index): NativeSeries['labelSide'] => {
    const end = endOf(one);
    if (!end) return one.labelSide;
    const others = series.flatMap((other, place) => {
      const found = place === index ? null : endOf(other);
      return found?.at === end.at && Math.abs(found.value - end.value) < near ? [{ ...found, place }] : [];
    });
    const isOver = others.every(
      ({ value, place }) => end.value > value || (end.value === value && index < place),
    );
    const isUnder = others.every(
      ({ value, place }) => end.value < value || (end.value === value && index > place),
    );
    if (others.length === 0 || (!isOver && !isUnder)) return one.labelSide;
    return isOver ? 'above' : 'below';
  });
  return series.map((one, index) => ({ ...one, labelSide: sides[index] ?? one.labelSide }));
}

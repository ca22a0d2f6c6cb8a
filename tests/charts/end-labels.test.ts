import { expect, test } from 'vitest';
import { endLabels, type EndLabel } from '../../src/lib/charts/layout/end-labels';
import { pageOf } from '../../src/lib/charts/layout/page';

const swatch = () => ({ bars: [] });
const part = (text: string): EndLabel => ({
  text,
  color: '#000',
  bold: false,
  importance: 1,
  from: null,
  y: 50,
  swatch,
});

const linesOf = (label: EndLabel) =>
  endLabels([label], { left: 500, top: 0, bottom: 100 }, pageOf(720)).flatMap(({ lines }) =>
    lines.map(({ text }) => text.replace('\u00a0', ' ')),
  );

test("a part's number is never alone on a line", () => {
  expect(linesOf(part('Biometri taget, søgt ophold 12'))).toEqual(['Biometri taget, søgt', 'ophold 12']);
});

test('a number that would cost its word the end stands alone', () => {
  expect(linesOf(part('Overlevelseshjælpsmodtagere 1.234'))).toContain('1.234');
});

test('of a name that is too long for three lines the name is cut, and its number stays', () => {
  const long = {
    ...part('Hjælpemidler og arbejdspladsindretning hos private og offentlige arbejdsgivere 48'),
    swatch: null,
  };
  const lines = linesOf(long);
  expect(lines).toHaveLength(3);
  expect(lines.join(' ')).toMatch(/^Hjælpemidler og [^…]*… 48$/);
  const named = linesOf({ ...long, text: long.text.replace(/ 48$/, '') });
  expect(named.at(-1)).toMatch(/…$/);
});

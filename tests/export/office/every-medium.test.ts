import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  BulletSpec,
  ChartSpec,
  RangeTimelineSpec,
  SankeySpec,
  TileMapSpec,
} from '../../../src/lib/charts/chart-spec';
import { panelsAsLines } from '../../../src/lib/charts/panels-as-lines';
import { standingWord } from '../../../src/lib/charts/bullet-words';
import { valueText } from '../../../src/lib/charts/value-text';
import { tableOf } from '../../../src/lib/charts/data-table';
import { partsRows } from '../../../src/lib/charts/parts-rows';
import { csvAsShown, csvTidy, danishCsv, plainCsv, type CsvStyle } from '../../../src/lib/export/csv';
import { documentOf } from '../../../src/lib/export/docx/document';
import { framedSvg } from '../../../src/lib/export/framed-svg';
import { plainBrand } from '../../../src/lib/export/paper';
import { deckOf } from '../../../src/lib/export/pptx/deck';
import { workbookOf } from '../../../src/lib/export/xlsx/workbook';
import { formatDateShort, monthShort } from '../../../src/lib/format/date';
import { formatNumber } from '../../../src/lib/format/number';
import { formatPeriodShort, parsePeriod } from '../../../src/lib/format/period';
import {
  printedCell,
  printedHeading,
  saysAnything,
  shownTable,
  tableInMinutes,
  type ShownTable,
} from '../../../src/lib/narrate/shown-table';
import { fixtures } from '../../charts/fixtures/all';
import { draw } from '../draw';
import { drawnNumbers, numbersOf, placesOf, tableNumbers } from './numbers-of';
import { documentIn } from './read/document';
import { slidesOf, type ReadChart, type ReadSlide } from './read/deck';
import { all, first, readXml } from './read/xml';
import { withShipped } from './shipped';
import { columnsOf } from './table-columns';

const shipped = withShipped();
const sets = ['newest', '2023-01-24', 'fixtures'] as const;
const specsOf = (set: (typeof sets)[number]) => (set === 'fixtures' ? fixtures : shipped(set));
const alone = (spec: ChartSpec) => ({
  title: spec.subject,
  lines: [],
  figures: [{ spec }],
  brand: plainBrand,
});

/** The texts of a table as they are printed. */
function printed(table: ShownTable): string[][] {
  const body = table.rows.map((row, at) => row.cells.map((_, column) => printedCell(table, at, column)));
  return [table.columns.map(printedHeading), ...body];
}

/** A printed number without its signs: `(212)*` -> `212`. */
const bare = (text: string) => /^\(?(\u2212?\d[\d.,]*)\)?\*?(?: \(.*\))?$/.exec(text.trim())?.[1] ?? null;

function expectPrinted(spec: ChartSpec, table: string[][]): void {
  const numbers = tableNumbers(spec);
  const columns = columnsOf(spec, table, numbers.length);
  expect(columns.map(({ cells }) => cells.map(bare))).toEqual(numbers.map(({ written }) => written));
}

/** What stands under a chart at the places of the spec, in their order; null: bars, which have their names. */
function placeLabels(spec: ChartSpec): string[] {
  if (spec.kind === 'stacked-periods') return spec.periods.map(formatPeriodShort);
  if (spec.kind === 'tile') return spec.history.map(({ period }) => formatPeriodShort(period));
  if (spec.kind === 'ranked-bars') return spec.bars.map(({ label }) => label);
  if (spec.kind === 'pairs' || spec.kind === 'progress') return spec.rows.map(({ label }) => label);
  if (spec.kind === 'parts-of-whole') return partsRows(spec).map(({ label }) => label);
  if (spec.kind === 'small-multiples') return placesOf(panelsAsLines(spec)).map(formatPeriodShort);
  if (spec.kind !== 'lines') return [];
  const label = {
    period: formatPeriodShort,
    month: (x: string) => monthShort(Number(x)),
    'as-of': formatDateShort,
  };
  return placesOf(spec).map(label[spec.x]);
}

/** Lines that were cut in pieces, whole again. */
function joined({ series }: ReadChart): ReadChart['series'] {
  const whole = new Map<string, (number | null)[]>();
  for (const { name, values } of series) {
    const before = whole.get(name);
    if (before) expect(values.some((value, at) => value !== null && before[at] !== null)).toBe(false);
    whole.set(name, before ? values.map((value, at) => value ?? before[at]!) : values);
  }
  return [...whole].map(([name, values]) => ({ name, values }));
}

function expectChart(spec: ChartSpec, chart: ReadChart): void {
  const labels = placeLabels(spec);
  const numbers = drawnNumbers(spec);
  const series = joined(chart);
  expect(series.length).toBe(numbers.length);
  // every number at its own place and nothing between them
  let at = -1;
  const places = labels.map(
    (label) => (at = chart.categories.findIndex((name, place) => place > at && name.startsWith(label))),
  );
  expect(places).not.toContain(-1);
  numbers.forEach(({ name, values }, index) => {
    expect(series[index]!.name.startsWith(name)).toBe(true);
    expect(places.map((place) => series[index]!.values[place])).toEqual(values);
    const known = (row: (number | null)[]) => row.filter((value) => value !== null).length;
    expect(known(series[index]!.values)).toBe(known(values));
  });
}

/** The workbook inside a chart holds what the chart draws. */
function expectWorkbook({ categories, series, workbook }: ReadChart): void {
  expect(workbook[0]).toEqual([null, ...series.map(({ name }) => name)]);
  expect(workbook.slice(1).map(([label, ...rest]) => [label, ...rest])).toEqual(
    categories.map((label, at) => [
      label.trim() === '' ? workbook[at + 1]![0] : label,
      ...series.map(({ values }) => values[at]),
    ]),
  );
}

const dayNumber = (iso: string) => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;

function expectTimeline(spec: RangeTimelineSpec, { series }: ReadChart): void {
  spec.bars.forEach(({ start, end }, at) => {
    const [from, startsWithin, lasts, endsWithin] = series.map(({ values }) => values[at]);
    if (!start || !end)
      return expect([from, startsWithin, lasts, endsWithin]).toEqual([null, null, null, null]);
    expect(from).toBe(dayNumber(start.earliest));
    expect(from! + startsWithin! + lasts! + endsWithin!).toBe(dayNumber(end.latest));
  });
}

/** A free form for every flow between two benefits, described with its number; none where nobody went. */
function expectBands({ nodes, flows, unit }: SankeySpec, slides: ReadSlide[]): void {
  const name = (id: string) => nodes.find((node) => node.id === id)!.label;
  const expected = flows
    .filter(({ from, to, value }) => from !== to && (value.value ?? 0) > 0)
    .map(
      ({ from, to, value }) => `${name(from)} til ${name(to)}: ${formatNumber(value.value!)} ${unit.name}`,
    );
  const shapes = slides.flatMap(({ xml }) => all(xml, 'p:sp')).filter((shape) => first(shape, 'a:custGeom'));
  const described = shapes.map((shape) => first(shape, 'p:cNvPr')!.attributes['descr']);
  expect(described.toSorted()).toEqual(expected.toSorted());
}

/** A slide's squares: one a municipality, named with its number, and none upon another. */
function expectSquares(spec: TileMapSpec, { xml }: ReadSlide): void {
  if (spec.areas.length === 0) return;
  const names = all(xml, 'p:cNvPr').map(({ attributes }) => attributes['name']);
  for (const { label, value } of spec.areas)
    expect(names).toContain(`${label}: ${valueText(value, spec.unit)}`);
}

/** Every target with its flag, its bar where there is a status, and its verdict, in order and before the table. */
function expectBullets({ rows }: BulletSpec, slides: ReadSlide[]): void {
  const number = ({ target, status }: BulletSpec['rows'][number]) => [
    target.value,
    status?.value.value ?? null,
  ];
  if (rows.every((row) => number(row).every((value) => value === null))) return;
  const drawn = slides.slice(
    0,
    slides.findIndex(({ tables }) => tables.length > 0),
  );
  const names = drawn.flatMap(({ xml }) => all(xml, 'p:cNvPr')).map(({ attributes }) => attributes['name']);
  const bars = rows.flatMap(number).filter((value) => value !== null);
  expect(names.filter((name) => name === 'Søjle').length).toBe(bars.length);
  const words = new Set(rows.map(({ standing }) => standingWord(standing)));
  const said = drawn.flatMap(({ texts }) => texts).filter((line) => words.has(line));
  expect(said).toEqual(rows.map(({ standing }) => standingWord(standing)));
}

const hasNumber = (spec: ChartSpec) =>
  drawnNumbers(spec).some(({ values }) => values.some((value) => value !== null));

describe.each(sets)('%s', (set) => {
  let specs: ChartSpec[];
  beforeAll(() => {
    specs = specsOf(set);
    expect(specs.length).toBeGreaterThan(20);
  });

  test('slides: charts, the workbooks inside them, and tables', async () => {
    for (const spec of specs) {
      const { slides } = await slidesOf(await deckOf(alone(spec)));
      const charts = slides.flatMap((slide) => slide.charts);
      const tables = slides.flatMap((slide) => slide.tables);
      charts.forEach(expectWorkbook);
      if (spec.kind === 'range-timeline') charts.forEach((chart) => expectTimeline(spec, chart));
      else if (spec.kind === 'sankey') expectBands(spec, slides);
      else if (spec.kind === 'bullet') expectBullets(spec, slides);
      else if (spec.kind === 'tile-map') expectSquares(spec, slides[0]!);
      else if (spec.kind !== 'table') {
        expect(charts.length, spec.id).toBe(hasNumber(spec) ? 1 : 0);
        charts.forEach((chart) => expectChart(spec, chart));
      }
      const held =
        charts.length > 0 && numbersOf(spec).every(({ tableOnly, derived }) => !tableOnly || derived);
      if (!held && tableNumbers(spec).length > 0 && saysAnything(shownTable(tableOf(spec))))
        expect(tables.length, spec.id).toBeGreaterThan(0);
      if (tables.length === 0) continue;
      const table = [tables[0]![0]!, ...tables.flatMap(([, ...rows]) => rows)];
      const shown = printed(shownTable(tableOf(spec)));
      expect(
        table.map((row) => row.map((cell) => cell.replace('\u2003', ''))),
        spec.id,
      ).toEqual(shown);
      expectPrinted(spec, table);
    }
  });

  test('documents: tables', async () => {
    for (const spec of specs) {
      const { tables } = await documentIn(await documentOf(alone(spec), () => Promise.resolve(null)));
      const minutes = tableInMinutes(tableOf(spec));
      expect(tables.length, spec.id).toBe(saysAnything(minutes) ? 1 : 0);
      if (tables.length === 0) continue;
      const table = minutes.above ? tables[0]!.slice(1) : tables[0]!;
      expect(table, spec.id).toEqual(printed(minutes));
      expectPrinted(spec, table);
    }
  });

  test('workbooks: numbers with all their digits, dates that are dates, blanks that are blank', async () => {
    const sheets = await readXlsxFile(Buffer.from(await (await workbookOf(specs)).arrayBuffer()));
    expect(sheets.length).toBe(specs.length + 1);
    specs.forEach((spec, index) => {
      const { columns, rows, dates } = tableOf(spec);
      const data = sheets[index]!.data.slice(0, rows.length + 1).map((row) => [...row]);
      if (columns.length === 0) return;
      const numbers = tableNumbers(spec);
      const read = columnsOf(spec, data, numbers.length);
      numbers.forEach(({ name, values }, at) => {
        expect(read[at]!.name.toLowerCase().startsWith(name.toLowerCase()), `${spec.id} ${name}`).toBe(true);
        expect(
          read[at]!.cells.map((cell) => (typeof cell === 'number' ? cell : null)),
          spec.id,
        ).toEqual(values);
      });
      const days = data
        .slice(1)
        .map((row) => row.slice(columns.length, columns.length + (dates?.labels.length ?? 0)));
      const iso = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
      expect(
        days.map((row) => row.map(iso)),
        spec.id,
      ).toEqual(dates ? dates.rows : rows.map(() => []));
    });
  });

  test('workbooks: the days of periods and projects, counted here', async () => {
    const dated = specs.filter(({ kind }) => kind === 'range-timeline' || kind === 'tile');
    for (const spec of dated) {
      const [sheet] = await readXlsxFile(Buffer.from(await (await workbookOf([spec])).arrayBuffer()));
      const found = sheet!.data
        .flat()
        .filter((cell) => cell instanceof Date)
        .map((day) => day.toISOString().slice(0, 10));
      const expected =
        spec.kind === 'tile'
          ? spec.history.flatMap(({ period }) => [parsePeriod(period)!.start, parsePeriod(period)!.end])
          : (spec as RangeTimelineSpec).bars.flatMap(({ start, end }) =>
              [start?.earliest, start?.latest, end?.earliest, end?.latest].filter((day) => day !== undefined),
            );
      expect(found, spec.id).toEqual(expected);
    }
  });

  test('CSV, tidy and as shown; the tidy one is in the SVG', () => {
    const lines = (csv: string, { delimiter }: CsvStyle) =>
      Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n' }).data.slice(0, -1);
    for (const spec of specs) {
      const expected = tableNumbers(spec)
        .flatMap(({ values }) => values)
        .filter((value) => value !== null);
      for (const style of [danishCsv, plainCsv]) {
        const [header, ...tidy] = lines(csvTidy(spec, style), style);
        const numbers = tidy.map((line) => line[header!.indexOf('værdi')]!).filter((text) => text !== '');
        const read = numbers.map((text) => Number(text.replace(style.decimal, '.')));
        expect(read.toSorted(), spec.id).toEqual(expected.toSorted());
        const shown = lines(csvAsShown(spec, style), style).slice(0, tableOf(spec).rows.length + 1);
        if (shown.length < 2) continue;
        const rows = tableNumbers(spec);
        const danish = (text: string) =>
          /^-?\d/.test(text)
            ? text
                .replace('.', ',')
                .replace('-', '\u2212')
                .replace(/\d(?=(\d{3})+(,|$))/g, '$&.')
            : null;
        const cells = columnsOf(spec, shown, rows.length).map((column) => column.cells.map(danish));
        expect(cells, spec.id).toEqual(rows.map(({ written }) => written));
      }
      const svg = readXml(framedSvg(spec, 'natural', draw));
      expect(first(svg, 'metadata')!.text, spec.id).toBe(
        csvTidy(spec).replace('\ufeff', '').replaceAll('\r\n', '\n'),
      );
    }
  });
});

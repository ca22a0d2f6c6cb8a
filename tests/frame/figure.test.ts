import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Changes from '../../src/lib/frame/Changes.svelte';
import Figure from '../../src/lib/frame/Figure.svelte';
import Tiles from '../../src/lib/frame/Tiles.svelte';
import Sentences from '../../src/lib/frame/Sentences.svelte';
import { figureRows, tilesFirst, type FigureRow } from '../../src/lib/frame/rows';
import type { ChartSpec, NothingSpec } from '../../src/lib/charts/chart-spec';
import { base, lines, progress, shareTile, stacked, tile, value } from '../narrate/specs';

function html(spec: Exclude<ChartSpec, NothingSpec>, more: Record<string, unknown> = {}): string {
  return render(Figure, { props: { spec, ...more } }).body.replaceAll('\u00a0', ' ');
}

const weeks = stacked({ '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 });

test('a figure is whole without JavaScript', () => {
  const page = html(weeks);
  expect(page).toContain('404 flygtninge i uge 1, 23 flere end i uge 47');
  expect(page).toContain('Flygtninge fra Ukraine i Vejen. Personer pr. uge efter status.');
  expect(page).toContain('Kilde: Vejen Kommune. Opgjort pr. 24. januar 2023.');
  expect(page.match(/<svg[^>]*role="img"/g)).toHaveLength(2);
  expect(page).toMatch(/<details[\s\S]*<table[\s\S]*<\/details>/);
  expect(page).toContain('id="figur"');
  expect(page).toContain('aria-labelledby="figur-overskrift"');
});

test('no inline style and no script: the page has a strict policy', () => {
  const page = html(weeks) + html(progress({ 'I alt': 90 }, 91.7)) + html(lines({ own: { '2022-12': 1 } }));
  expect(page).not.toMatch(/\sstyle=|<script|\son[a-z]+="/);
});

test('text of the data is never markup', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const page = html({ ...weeks, subject: hostile, notes: [hostile], sources: [hostile] });
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img');
});

test('invented amounts say so in heading, badge and source', () => {
  const page = html(progress({ 'I alt': 90 }, 91.7, { example: true }));
  expect(page).toContain('(eksempeltal)');
  expect(page).toMatch(/class="badge[^>]*>Eksempeltal</);
  expect(page).toContain('Eksempeltal: tallene er opdigtede.');
  expect(html(weeks)).not.toMatch(/eksempeltal/i);
});

test('provisional numbers and later counts carry a badge', () => {
  const page = html({ ...stacked({ '2022-12': { value: 12, provisional: true } }), later: true });
  expect(page).toMatch(/>Foreløbige tal</);
  expect(page).toMatch(/>Opgjort senere</);
  expect(html(weeks)).not.toMatch(/class="badge/);
});

test('while another picture is on its way the old one stays and says so', () => {
  const page = html(weeks, { busy: 'Opdaterer til Kolding …' });
  expect(page).toContain('aria-busy="true"');
  expect(page).toMatch(/role="status"[^>]*>Opdaterer til Kolding …</);
  expect(page).toContain('404 flygtninge');
  expect(html(weeks)).not.toContain('aria-busy');
});

const nothing: NothingSpec = {
  ...base,
  kind: 'nothing',
  sentence: 'Ingen opgørelse fra før 24. januar 2023.',
  laterSetPer: '2023-02-01',
};

test('what has nothing to show stands on one sheet, each reason said once, with one way to later counts', () => {
  const later = '?opgjort=2022-09-30&senere=1';
  const sheet = (...specs: NothingSpec[]) =>
    render(Sentences, { props: { specs, laterHref: later } }).body.replaceAll('\u00a0', ' ');
  const page = sheet(nothing, { ...nothing, id: 'anden', subject: 'Andet' });
  const reason = /Ingen opgørelse fra før 24. januar 2023\./g;
  expect(page.match(reason)).toHaveLength(1);
  expect(page.match(/aria-describedby="figur-begrundelse"/g)).toHaveLength(2);
  const between = sheet(nothing, { ...nothing, id: 'b', sentence: 'Ingen mål' }, { ...nothing, id: 'c' });
  expect(between.match(reason)).toHaveLength(2);
  expect(page).toMatch(/<h2[^>]*>Andet</);
  expect(page.match(/<a /g)).toHaveLength(1);
  expect(page).toMatch(/<a href="\?opgjort=2022-09-30&amp;senere=1"[^>]*>Vis senere opgørelser</);
  expect(page).not.toMatch(/<svg|<details|Kilde/);
  expect(sheet({ ...nothing, laterSetPer: null })).not.toContain('<a ');
});

test('tiles stand together, sentences stand together, and a part of the page begins anew', () => {
  const specs: ChartSpec[] = [
    nothing,
    tile,
    { ...nothing, id: 'b' },
    { ...nothing, id: 'c' },
    shareTile,
    weeks,
  ];
  const rowsOf = (rows: FigureRow[]) =>
    rows.map((row) =>
      'tiles' in row
        ? row.tiles.length
        : (('sentences' in row ? row.sentences : row.figures) as ChartSpec[]).map(({ id }) => id),
    );
  expect(rowsOf(figureRows(specs))).toEqual([['figur'], 1, ['b', 'c'], 1, ['figur']]);
  expect(rowsOf(figureRows(specs, [{ from: 'c' }]))).toEqual([['figur'], 1, ['b'], ['c'], 1, ['figur']]);
  expect(rowsOf(figureRows(tilesFirst(specs)))).toEqual([2, ['figur', 'b', 'c'], ['figur']]);
  const curve = lines({ own: { '2022-12': 1 } });
  const curves = ['e', 'f', 'g'].map((id) => ({ ...curve, id }));
  const long = [{ ...weeks, id: 'd' }, ...curves, { ...weeks, id: 'h' }, { ...curve, id: 'i' }];
  expect(rowsOf(figureRows(long, [{ from: 'd', pairs: true }]))).toEqual([
    ['d'],
    ['e', 'f'],
    ['g'],
    ['h'],
    ['i'],
  ]);
  const split = [
    { from: 'd', pairs: true },
    { from: 'f', pairs: true },
  ];
  expect(rowsOf(figureRows(long, split))).toEqual([['d'], ['e'], ['f', 'g'], ['h'], ['i']]);
  expect(rowsOf(figureRows(long, [{ from: 'd' }]))).toHaveLength(6);
});

test('a table is its own figure, with parts in brackets and the total marked', () => {
  const page = html({
    ...base,
    kind: 'table',
    table: {
      caption: 'Status',
      columns: [
        { label: 'Status', unit: { name: '', kind: 'text', decimals: 0 } },
        { label: 'Uge 1', unit: base.unit },
      ],
      rows: [
        { cells: ['Heraf 18-64 år', value(241)], emphasis: 'part' },
        { cells: ['Heraf andre', value(null)], emphasis: 'part' },
        { cells: ['I alt', value(404)], emphasis: 'total' },
      ],
    },
  });
  expect(page.replace(/<[^>]+>|\s/g, '')).toContain('Heraf18-64år(241)HerafandreIalt404');
  expect(page).not.toContain('Vis som tabel');
});

test('tiles lead to their page', () => {
  const page = render(Tiles, {
    props: { tiles: [tile, shareTile], link: (path: string) => `/base${path}?kommune=575` },
  }).body.replaceAll('\u00a0', ' ');
  expect(page).toMatch(/<a href="\/base\/flygtninge\/\?kommune=575"[^>]*>Flygtninge fra Ukraine<\/a>/);
  expect(page).toContain('Uge 1 (2.-8. jan. 2023)');
  expect(page).toContain('Opgjort pr. 24. januar 2023');
  expect(page).toContain('23 flere end uge 47');
  expect(page).toContain('Hele landet 57 %: 22 procentpoint over');
});

test('changes are a list under a heading, and nothing where there are no tiles', () => {
  expect(render(Changes, { props: { tiles: [tile] } }).body).toMatch(
    /<h2[\s\S]*<li[^>]*>Flygtninge fra Ukraine er steget/,
  );
  expect(render(Changes, { props: { tiles: [] } }).body).not.toContain('<h2');
});

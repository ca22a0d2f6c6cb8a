import { expect, test } from 'vitest';
import type { ChartSpec, RankedBarsSpec, TableSpec, TileSpec, Value } from '../../src/lib/charts/chart-spec';
import { percent, percent1, persons, thousandKroner } from '../../src/lib/format/unit';
import { told } from '../../src/lib/narrate/told';
import {
  base,
  lines,
  pairs,
  progress,
  provisional,
  ranked,
  refugees,
  shareTile,
  stacked,
  tile,
  timeline,
  value,
  sankey,
} from './specs';

const withheld: Value = { value: null, missing: 'withheld' };
const weeks = { '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 };
const working = { unit: percent, wording: { predicate: 'er i arbejde' } };
const unemployed = { unit: persons, wording: { one: 'ledig', many: 'ledige' } };
const unemployment = { wording: { measure: 'Ledigheden' } };

function counted(number: number, asOf: string): Value {
  return { value: number, asOf };
}

function table(columns: TableSpec['table']['columns'], rows: TableSpec['table']['rows']): TableSpec {
  return { ...base, kind: 'table', table: { caption: 'Tabel', columns, rows } };
}

const text = { name: '', kind: 'text' as const, decimals: 0 };

const cases: [string, ChartSpec, string[]][] = [
  [
    'flows: stayers, the largest, net, who stayed most',
    sankey({ A: [90, 3, 7], B: [4, 19, 0], C: [0, 1, 5] }),
    [
      'Fra november til december 2022: 114 af 129 personer blev, hvor de var, og 15 gik videre.',
      'De største skift var fra »A« til »C« (7), fra »B« til »A« (4) og fra »A« til »B« (3).',
      'Netto kom der flest til på »C« (+6).',
      'Netto faldt antallet mest på »A« (−6).',
      'Størst del blev på »A« (90 af 100), mindst på »B« (19 af 23).',
    ],
  ],
  [
    'a withheld flow takes its sums with it',
    sankey({ A: [9, 3], B: [withheld, 9] }),
    [
      'Fra november til december 2022 mangler nogle af tallene, så det kan ikke siges, hvor mange der blev i alt.',
      'De største skift var fra »A« til »B« (3).',
      'Tallet for »B til A« er så lille, at det ikke vises.',
    ],
  ],
  [
    'stacked weeks',
    stacked(weeks),
    ['Der var 404 flygtninge i Vejen i uge 1 (2.-8. jan. 2023).', 'Det er 23 flere end i uge 47.'],
  ],
  ['one person', stacked({ '2023-W01': 1 }), ['Der var 1 flygtning i Vejen i uge 1 (2.-8. jan. 2023).']],
  [
    'none, and one fewer',
    stacked({ '2023-01': 1, '2023-02': 0 }),
    ['Der var ingen flygtninge i Vejen i februar 2023.', 'Det er 1 færre end i januar 2023.'],
  ],
  [
    'the same as before',
    stacked({ '2023-01': 3, '2023-02': 3 }),
    ['Der var 3 flygtninge i Vejen i februar 2023.', 'Tallet er det samme som i januar 2023.'],
  ],
  [
    'withheld is said as withheld',
    stacked({ '2023-W01': 404, '2023-W02': withheld }),
    [
      'Der var 404 flygtninge i Vejen i uge 1 (2.-8. jan. 2023).',
      'Tallet for uge 2 er så lille, at det ikke vises.',
    ],
  ],
  [
    'only withheld',
    stacked({ '2023-W01': withheld, '2023-W02': withheld }),
    ['Tallene for uge 1 og uge 2 er så små, at de ikke vises.'],
  ],
  [
    'missing is never zero',
    stacked({ '2023-01': 3, '2023-02': { value: null, missing: 'not_available' } }),
    ['Der var 3 flygtninge i Vejen i januar 2023.', 'Der er intet tal for februar 2023.'],
  ],
  [
    'many missing are counted',
    stacked({ '2023-01': 3, '2023-02': null, '2023-03': null, '2023-04': null, '2023-05': NaN }),
    ['Der var 3 flygtninge i Vejen i januar 2023.', 'Der er intet tal for 4 af de viste perioder.'],
  ],
  [
    'provisional',
    stacked({ '2023-01': 3, '2023-02': provisional(5) }),
    [
      'Der var 5 flygtninge i Vejen i februar 2023; tallet er foreløbigt.',
      'Det er 2 flere end i januar 2023 (foreløbigt).',
    ],
  ],
  ['no periods', stacked({}), ['Der er ingen tal for Vejen.']],
  [
    'example',
    stacked({ '2023-01': 3 }, { example: true }),
    ['Eksempeltal: tallene er opdigtede.', 'Der var 3 flygtninge i Vejen i januar 2023.'],
  ],
  [
    'counted later than the chosen day',
    stacked({ '2023-01': 3 }, { later: true }),
    [
      'Opgjort senere: tallene er opgjort efter den valgte dag.',
      'Der var 3 flygtninge i Vejen i januar 2023.',
    ],
  ],

  [
    'a share beside the country',
    lines({ own: { '2022-12': 79 }, country: { '2022-12': 57 } }, { ...working, basis: 'alle ledige' }),
    [
      '79 % er i arbejde i Vejen i december 2022 mod 57 % i hele landet.',
      'Vejen ligger 22 procentpoint over landet.',
      'Andelen er af alle ledige.',
    ],
  ],
  [
    'the basis is said once',
    lines(
      { own: { '2022-12': 79 } },
      { unit: percent, basis: 'de ledige', wording: { predicate: 'af de ledige er i arbejde' } },
    ),
    ['79 % af de ledige er i arbejde i Vejen i december 2022.'],
  ],
  [
    'own and country provisional; the same month a year before',
    lines(
      {
        own: { '2025-07': 1.9, '2026-06': 1.8, '2026-07': provisional(1.7) },
        country: { '2026-07': provisional(2.4) },
      },
      unemployment,
    ),
    [
      'Ledigheden i Vejen var 1,7 % i juli 2026 mod 2,4 % i hele landet; begge tal er foreløbige.',
      'Vejen ligger 0,7 procentpoint under landet.',
      'I Vejen er det 0,1 procentpoint lavere end i juni 2026 og 0,2 procentpoint lavere end i juli 2025 (foreløbigt).',
    ],
  ],
  [
    'only the country is provisional',
    lines({ own: { '2026-07': 1.7 }, country: { '2026-07': provisional(1.7) } }, unemployment),
    [
      'Ledigheden i Vejen var 1,7 % i juli 2026 mod 1,7 % i hele landet; tallet for hele landet er foreløbigt.',
      'Vejen ligger på niveau med landet.',
    ],
  ],
  [
    'the country is missing in that period: nothing is compared across periods',
    lines({ own: { '2022-12': 79 }, country: { '2022-11': 57 } }, working),
    ['79 % er i arbejde i Vejen i december 2022.', 'Der er intet tal for hele landet for samme periode.'],
  ],
  [
    'only the country',
    lines({ own: { '2022-12': null }, country: { '2022-12': 57 } }, working),
    ['Der er ingen tal for Vejen.', '57 % er i arbejde i hele landet i december 2022.'],
  ],
  ['without a wording', lines({ own: { '2022-12': 7.5 } }), ['Andelen i Vejen var 7,5 % i december 2022.']],
  [
    'chosen areas beside a share, not beside a count',
    lines({ own: { '2022-12': 7.5 }, Kolding: { '2022-12': 8 }, Fanø: { '2022-12': 6 } }, unemployment),
    [
      'Ledigheden i Vejen var 7,5 % i december 2022.',
      'Til sammenligning var tallet 8,0 % i Kolding og 6,0 % på Fanø.',
    ],
  ],
  [
    'the same change from both',
    lines({ own: { '2025-07': 10, '2026-06': 10, '2026-07': 11 } }, unemployed),
    ['Der var 11 ledige i Vejen i juli 2026.', 'Det er 1 mere end i juni 2026 og i juli 2025.'],
  ],
  [
    'counted on different days',
    lines(
      {
        own: {
          '2022-10': 101,
          '2022-11': counted(118, '2023-01-08'),
          '2022-12': counted(125, '2023-01-15'),
        },
      },
      unemployed,
    ),
    [
      'Der var 118 ledige i Vejen i november 2022 (opgjort pr. 8. januar 2023) og 125 i december 2022 (opgjort pr. 15. januar 2023).',
      'I oktober 2022 var det 101.',
      'I december 2022 var der 7 flere end i november 2022.',
    ],
  ],
  [
    'counted at the end of each month says nothing of it',
    lines({ own: { '2022-11': counted(1, '2022-11-30'), '2022-12': counted(2, '2022-12-31') } }, unemployed),
    ['Der var 2 ledige i Vejen i december 2022.', 'Det er 1 mere end i november 2022.'],
  ],
  [
    'categories',
    {
      ...lines({ Dagpenge: { '2022-12': 4 }, Sygedagpenge: { '2022-12': withheld } }),
      series: lines({ Dagpenge: { '2022-12': 4 }, Sygedagpenge: { '2022-12': withheld } }).series.map(
        (one) => ({
          ...one,
          role: 'category' as const,
        }),
      ),
    },
    [
      'I december 2022 var tallene i Vejen: »Dagpenge« 4,0 %.',
      'Tallet for »Sygedagpenge« er så lille, at det ikke vises.',
    ],
  ],
  [
    'calendar months: the month before and the year before',
    lines(
      { '2021': { '12': 26395 }, '2022': { '11': 25686, '12': 26066 } },
      { unit: thousandKroner, x: 'month', wording: { measure: 'Nettoforbruget' }, example: true },
    ),
    [
      'Eksempeltal: beløbene er opdigtede.',
      'Nettoforbruget i Vejen var 26,1 mio. kr. i december 2022.',
      'Det er 380.000 kr. mere end i november 2022 og 329.000 kr. mindre end i december 2021.',
    ],
  ],
  [
    'corrections',
    lines(
      {
        'juni 2022': { '2022-09-01': 2724, '2023-01-01': 3410 },
        'juli 2022': { '2022-10-01': 4258, '2023-01-01': 4565 },
      },
      { unit: persons, x: 'as-of' },
    ),
    [
      '2 tal er senere rettet, mest tallet for juni 2022: fra 2.724 til 3.410 personer.',
      'Tallet for juli 2022 er rettet fra 4.258 til 4.565.',
    ],
  ],

  [
    'a tile since the last meeting',
    tile,
    [
      'Der var 404 flygtninge i Vejen i uge 1 (2.-8. jan. 2023).',
      'Det er 23 flere end i uge 47.',
      'Flygtninge fra Ukraine er steget fra 373 til 404 siden mødet 29. november 2022.',
    ],
  ],
  [
    'a tile of a share beside the country',
    { ...shareTile, value: provisional(79) },
    [
      'Andelen i Vejen var 79 % i december 2022 mod 57 % i hele landet; sammenligningen er foreløbig.',
      'Vejen ligger 22 procentpoint over landet.',
      'I Vejen er det 2 procentpoint højere end i november 2022 (foreløbigt).',
      'Andelen er af dem, der kan arbejde.',
    ],
  ],
  [
    'a tile without a number',
    { ...tile, value: withheld },
    ['Tallet for uge 1 er så lille, at det ikke vises.'],
  ],

  [
    'bars: the own place, the highest and the lowest',
    ranked(
      { Odense: 4, Tønder: 3, Kolding: 2.6, Vejen: 1.4, Billund: 1.3, 'Hele landet': 2.4 },
      { place: 4, of: 5 },
      unemployment,
    ),
    [
      'Ledigheden i Vejen var 1,4 % i december 2022 mod 2,4 % i hele landet.',
      'Vejen ligger 1,0 procentpoint under landet.',
      'Vejen ligger næstlavest af 5 kommuner.',
      'Højest ligger Odense med 4,0 %, og lavest ligger Billund med 1,3 %.',
    ],
  ],
  [
    'bars without the own number',
    ranked({ Tønder: 3, Vejen: null, 'Hele landet': 2.4 }, null, unemployment),
    ['Der er intet tal for Vejen i december 2022.', 'Ledigheden i hele landet var 2,4 % i december 2022.'],
  ],
  [
    'a part of a whole is never added',
    ranked({ 'I alt': 404, Vejen: 90 }, null, {
      unit: persons,
      whole: 'I alt',
      wording: { ...refugees, predicate: 'har bosat sig efter eget valg' },
    }),
    [
      '90 af 404 flygtninge har bosat sig efter eget valg i december 2022.',
      'Det er 22 %.',
      'De er talt med i de 404 og lægges ikke til.',
    ],
  ],
  [
    'a small part is not nothing',
    ranked({ 'I alt': 404, Vejen: 1 }, null, {
      unit: persons,
      whole: 'I alt',
      wording: { ...refugees, predicate: 'er her' },
    }),
    [
      '1 af 404 flygtninge er her i december 2022.',
      'Det er under 1 %.',
      'Den ene er talt med i de 404 og lægges ikke til.',
    ],
  ],

  [
    'pairs, largest distance first',
    pairs({ '5.57.78 Dagpenge': [1000, 1100], Kontanthjælp: [2212, 2000], Flygtninge: [5, null] }),
    [
      'I 2022 lå Vejen over landet i 1 af 2 rækker og under i 1.',
      'Størst er forskellen på »Kontanthjælp«: 2.212 kr. pr. indbygger i Vejen mod 2.000 i hele landet, 212 kr. pr. indbygger over landet.',
      'For »Dagpenge« er tallet 1.000 kr. pr. indbygger i Vejen mod 1.100 i hele landet, 100 kr. pr. indbygger under landet.',
      'Der er intet tal for »Flygtninge« i hele landet.',
    ],
  ],
  [
    'pairs with nothing to compare',
    pairs({ Dagpenge: [1000, null] }),
    [
      'Der er ingen rækker med tal for både Vejen og hele landet i 2022.',
      'Der er intet tal for »Dagpenge« i hele landet.',
    ],
  ],
  [
    'progress',
    progress({ Dagpenge: 88, Flygtninge: 104, 'I alt': 100.9 }, 100, { example: true }),
    [
      'Eksempeltal: tallene er opdigtede.',
      '100,9 % af budgettet er brugt i Vejen ved udgangen af december 2022.',
      'Det er 1.000 kr. ud af 1.000 kr.',
      'På det tidspunkt er 100 % af året gået.',
      '1 af 2 poster har brugt mere af budgettet, end der er gået af året.',
      'Målt mod postens eget budget er der mest brugt på »Flygtninge« (104,0 %) og mindst brugt på »Dagpenge« (88,0 %).',
    ],
  ],
  ['no progress known', progress({ 'I alt': null }, 50), ['Der er intet tal for »I alt«.']],
  [
    'projects',
    timeline({ 'A!': 'running', B: 'running', C: 'finished', D: 'rejected', E: 'applied' }),
    [
      'Der er 2 projekter i gang i Vejen.',
      'I gang er »A« (slut ikke oplyst) og »B« (slut ikke oplyst).',
      'Inden for et halvt år slutter »A«.',
      '1 er ansøgt, 1 er afsluttet, og 1 har fået afslag.',
    ],
  ],
  [
    'a list counted long before the day it is seen from',
    { ...timeline({ 'A!': 'running' }), asOf: '2022-09' },
    ['Der var 1 projekt i gang i Vejen (opgjort pr. september 2022).', 'I gang var »A« (slut ikke oplyst).'],
  ],
  ['no projects', timeline({}), ['Der er ingen projekter i Vejen.']],

  [
    'a table of amounts says its last line',
    table(
      [
        { label: 'Funktion', unit: text },
        { label: 'Forbrug', unit: thousandKroner },
        { label: 'Netto, budget', unit: thousandKroner },
      ],
      [{ cells: ['I alt', value(312651), value(-645)], emphasis: 'total' }],
    ),
    ['Tabel, i alt: forbrug 312,7 mio. kr. og »Netto, budget« −645.000 kr.'],
  ],
  [
    'a table of text, a withheld number and a note',
    table(
      [
        { label: 'Område', unit: text },
        { label: 'Status', unit: text },
        { label: 'Personer', unit: persons },
      ],
      [
        { cells: ['A', 'I gang', withheld], emphasis: 'none' },
        { cells: ['B', '', { value: 5, note: 'rettet fra 4' }], emphasis: 'none' },
      ],
    ),
    [
      'Om »A« står der: status »I gang«; personer er så lille et tal, at det ikke vises.',
      'Om »B« står der: 5 personer (rettet fra 4).',
    ],
  ],
  ['an empty table', table([], []), ['Tabellen har ingen rækker.']],
  [
    'nothing is its sentence',
    { ...base, kind: 'nothing', sentence: 'Ingen tal for Kolding', laterSetPer: null },
    ['Ingen tal for Kolding.'],
  ],
];

function plain(spec: ChartSpec): string[] {
  return told(spec).map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

test.each(cases)('%s', (_, spec, expected) => {
  expect(plain(spec)).toEqual(expected);
});

test('parts, of which, and what is withheld or did not exist among them', () => {
  const part = (id: string, label: string, one: Value) => ({ id, label, category: 0, values: [one] });
  const spec = stacked({ '2023-W01': 404 });
  const parts = [part('a', 'Med opholdstilladelse', value(397)), part('b', 'Biometri', value(7))];
  const ofWhich = [{ of: 'a', id: 'c', label: 'Heraf 18-64 år', values: [value(241)] }];
  const sentence = (series: typeof parts, within = ofWhich): string[] =>
    plain({ ...spec, series, ofWhich: within }).slice(1);
  expect(sentence(parts)).toEqual([
    'De 404 fordeler sig på 397 med opholdstilladelse (heraf 241 i alderen 18-64 år) og 7 under »Biometri«.',
  ]);
  expect(
    sentence([parts[0]!, part('b', 'Biometri', withheld)], [{ ...ofWhich[0]!, values: [withheld] }]),
  ).toEqual([
    'Blandt de 404 er 397 med opholdstilladelse.',
    'Tallene for »18-64 år« og »Biometri« er så små, at de ikke vises.',
  ]);
  expect(sentence([parts[0]!, part('b', 'Biometri', { value: null, missing: 'blank' })], [])).toEqual([
    'Blandt de 404 er 397 med opholdstilladelse.',
  ]);
});

const months = ['2022-10', '2022-11', '2022-12', '2023-01', '2023-02'];

function course(numbers: (number | Value)[], more = {}): ChartSpec {
  return lines(
    { own: Object.fromEntries(numbers.map((number, index) => [months[index]!, number])) },
    { ...unemployed, ...more },
  );
}

function extremes(spec: ChartSpec): string[] {
  return plain(spec).filter((sentence) => /højeste|laveste|ligget mellem|^Alle/.test(sentence));
}

test('highest and lowest only where they are', () => {
  expect(extremes(course([3, 1, 2]))).toEqual([]);
  expect(extremes(course([3, 1, 2, 5]))).toEqual([
    '5 er det højeste i perioden siden oktober 2022; det laveste er 1 (november 2022).',
  ]);
  expect(extremes(course([3, 4, 2, provisional(1)]))).toEqual([
    '1 er det laveste i perioden siden oktober 2022 (foreløbigt); det højeste er 4 (november 2022).',
  ]);
  expect(extremes(course([3, 5, 5, 1, 3]))).toEqual([
    'I perioden siden oktober 2022 har antallet i Vejen ligget mellem 1 (januar 2023) og 5 (november 2022 og december 2022).',
  ]);
  expect(extremes(course([2, 2, 2, 2]))).toEqual(['Alle 4 kendte tal siden oktober 2022 er 2.']);
});

test('highest and lowest claim nothing of what is not known', () => {
  expect(extremes(course([3, { value: null }, 2, 1, 5]))).toEqual([
    '5 er det højeste af de 4 kendte tal siden oktober 2022; det laveste er 1 (januar 2023).',
  ]);
  expect(extremes(course([3, withheld, 4, 4, 5]))).toEqual([
    '5 er det højeste af de 4 kendte tal siden oktober 2022.',
  ]);
  expect(extremes(course([3, withheld, 9, 4, 5]))).toEqual([]);
});

test('nothing is compared across a break', () => {
  const breaks = [{ date: '2022-12-01', label: 'Reform' }];
  expect(plain(course([9, 8, 5], { breaks }))).toEqual([
    'Der var 5 ledige i Vejen i december 2022.',
    'Tal før og efter 1. december 2022 kan ikke sammenlignes direkte (reform).',
  ]);
  expect(extremes(course([9, 8, 1, 2, 3], { breaks }))).toEqual([]);
  const later = [{ date: '2025-01-01', label: 'Reform' }];
  expect(plain(course([9, 8], { breaks: later }))).toHaveLength(2);
});

test('since the meeting: no news, unchanged, corrected', () => {
  const at = (sinceMeeting: TileSpec['sinceMeeting']): string | undefined =>
    plain({ ...tile, change: null, sinceMeeting })[1];
  const meeting = '2023-01-24';
  expect(at({ meeting, difference: 0, period: tile.period })).toBe(
    'Der er ingen nye tal siden mødet 24. januar 2023.',
  );
  expect(at({ meeting, difference: 0, period: '2022-W47' })).toBe(
    'Tallet er uændret siden mødet 24. januar 2023.',
  );
  expect(at({ meeting, difference: 7, period: tile.period })).toBe(
    'Flygtninge fra Ukraine er rettet fra 397 til 404 siden mødet 24. januar 2023.',
  );
  expect(at(null)).toBeUndefined();
});

test('a withheld area may lie lower than the lowest that is shown', () => {
  const spec: RankedBarsSpec = ranked(
    { Odense: 4, Tønder: 3, Vejen: 2 },
    { place: 3, of: 3 },
    { unit: persons },
  );
  const bars = [...spec.bars, { id: 'Fanø', label: 'Fanø', role: 'other' as const, value: withheld }];
  expect(plain({ ...spec, bars })).toEqual([
    'Der var 2 personer i Vejen i december 2022.',
    'Højest ligger Odense med 4.',
    'Tallet for Fanø er så lille, at det ikke vises.',
  ]);
});

const odd: ChartSpec[] = [
  stacked({ '2022-W42': NaN, '2022-W47': Infinity }),
  lines({}),
  lines({ own: { '2022-12': NaN }, country: { '2022-12': Infinity } }, { unit: percent1 }),
  lines({ x: { '01': 1 } }, { x: 'month' }),
  lines({}, { x: 'as-of' }),
  ranked({}, null),
  ranked({ Vejen: NaN }, { place: 1, of: 1 }),
  pairs({}),
  pairs({ A: [NaN, NaN] }),
  progress({}, 0),
  progress({ A: NaN }, 50),
  { ...tile, history: [], change: { difference: NaN, period: '2022-W47' } },
  { ...shareTile, country: { value: NaN, difference: NaN } },
];

test.each(odd)('what is odd is told in full sentences all the same: %#', (spec) => {
  const sentences = told(spec);
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-ZÆØÅ\d−»].*\.$/);
    expect(sentence).not.toMatch(/NaN|null|undefined|Infinity|∞|\.\./);
  }
});

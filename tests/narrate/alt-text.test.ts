import { expect, test } from 'vitest';
import type { ChartSpec } from '../../src/lib/charts/chart-spec';
import { percent, persons } from '../../src/lib/format/unit';
import { altText } from '../../src/lib/narrate/alt-text';
import { base, lines, pairs, progress, ranked, stacked, tile, timeline, sankey } from './specs';

const cases: [string, ChartSpec, string][] = [
  [
    'stacked columns',
    stacked({ '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 }),
    'Flygtninge fra Ukraine i Vejen. Søjler delt efter Opholdstilladelse. Fra 373 flygtninge i uge 42 (17.-23. okt. 2022) til 404 flygtninge i uge 1 (2.-8. jan. 2023).',
  ],
  [
    'highest between the ends, and the gap to the country',
    lines(
      { own: { '2022-10': 79, '2022-11': 81, '2022-12': 80 }, country: { '2022-12': 57 } },
      { unit: percent },
    ),
    'Ledighed i Vejen. Linjer over tid for Vejen og Hele landet. Vejen: Fra 79 % i oktober 2022 til 80 % i december 2022. Højest 81 % i november 2022, lavest 79 % i oktober 2022. Hele landet 57 % samme periode, altså Vejen 23 procentpoint over landet.',
  ],
  [
    'one point',
    lines({ own: { '2022-12': 79 } }, { unit: percent }),
    'Ledighed i Vejen. Linje over tid for Vejen. Vejen: Kun 79 % i december 2022.',
  ],
  [
    'never moves',
    lines({ own: { '2022-11': 79, '2022-12': 79 } }, { unit: percent }),
    'Ledighed i Vejen. Linje over tid for Vejen. Vejen: Fra 79 % i november 2022 til 79 % i december 2022. Uændret hele vejen.',
  ],
  [
    'revisions',
    lines({ 'juni 2022': { '2022-09-01': 2724, '2023-01-01': 3410 } }, { unit: persons, x: 'as-of' }),
    'Ledighed i Vejen. Linje efter opgørelsesdato for juni 2022. Størst ændring juni 2022: fra 2.724 personer til 3.410 personer.',
  ],
  [
    'labels with commas of their own are kept apart',
    {
      ...stacked({ '2022-W42': 373 }),
      series: ['På vej, med ophold', 'Biometri'].map((label) => ({
        id: label,
        label,
        category: 0,
        values: [],
      })),
    },
    'Flygtninge fra Ukraine i Vejen. Søjler delt efter På vej, med ophold; Biometri. Kun 373 flygtninge i uge 42 (17.-23. okt. 2022).',
  ],
  [
    'bars',
    ranked({ Tønder: 3, Vejen: 1.4, Tom: null }, { place: 2, of: 2 }),
    'Ledighed i kommunerne. 2 liggende søjler for december 2022. Fra Tønder 3,0 % til Vejen 1,4 %. Vejen 1,4 %.',
  ],
  [
    'pairs',
    pairs({ Kontanthjælp: [2212, 2000], Dagpenge: [1, null] }),
    'Udgifter pr. indbygger. To punkter for hver af 2 rækker, Vejen og hele landet, 2022. Størst afstand: Kontanthjælp, Vejen 2.212 kr. pr. indbygger og hele landet 2.000 kr. pr. indbygger.',
  ],
  [
    'progress with example amounts',
    progress({ Dagpenge: 88, Flygtninge: 104, 'I alt': 100.9 }, 100, { example: true }),
    'Budget og forbrug i Vejen. Liggende søjler for 3 poster med en streg ved 100 %: Året er gået. Højest Flygtninge 104 %, lavest Dagpenge 88 %. Eksempeltal.',
  ],
  [
    'projects',
    timeline({ 'A!': 'running', B: 'finished' }),
    'Puljeprojekter i Vejen. Tidslinje over 2 projekter set fra 24. januar 2023. 1 i gang og 1 afsluttet. Slutter inden for et halvt år: A.',
  ],
  [
    'flows',
    sankey({ A: [90, 3, 7], B: [4, 20, 0], C: [0, 1, 5] }),
    'Flow mellem ydelser i Vejen. Bånd mellem 3 grupper fra november til december 2022. 115 af 130 personer blev, hvor de var. De bredeste bånd går fra »A« til »C« 7 personer, fra »B« til »A« 4 personer og fra »A« til »B« 3 personer.',
  ],
  [
    'sparkline',
    tile,
    'Flygtninge fra Ukraine. Lille kurve. Fra 373 flygtninge i uge 42 (17.-23. okt. 2022) til 404 flygtninge i uge 1 (2.-8. jan. 2023).',
  ],
  [
    'nothing',
    { ...base, kind: 'nothing', sentence: 'Ingen tal for Kolding.', laterSetPer: null },
    'Flygtninge fra Ukraine i Vejen. Ingen tal for Kolding.',
  ],
];

test.each(cases)('%s', (_, spec, expected) => {
  expect(altText(spec).replaceAll('\u00a0', ' ')).toBe(expected);
});

const empty: ChartSpec[] = [
  stacked({}),
  stacked({ '2022-W42': NaN }),
  lines({}),
  lines({ own: { '2022-12': NaN }, country: { '2022-12': Infinity } }),
  ranked({}, null),
  ranked({ Vejen: NaN }, { place: 1, of: 1 }),
  pairs({}),
  pairs({ A: [NaN, NaN] }),
  progress({}, 0),
  progress({ A: NaN }, 50),
  timeline({}),
  sankey({}),
  sankey({ A: [NaN, null], B: [null, NaN] }),
  { ...tile, history: [] },
];

test.each(empty)('nothing to tell never says NaN or null: %#', (spec) => {
  expect(altText(spec)).not.toMatch(/NaN|null|undefined|Infinity|∞|\.\.|: \./);
  expect(altText(spec)).toMatch(/\.$/);
});

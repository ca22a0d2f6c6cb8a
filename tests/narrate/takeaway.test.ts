import { expect, test } from 'vitest';
import type { ChartSpec, Standing } from '../../src/lib/charts/chart-spec';
import { oneTarget, targets } from '../charts/fixtures/bullet';
import { percent, persons, thousandKroner } from '../../src/lib/format/unit';
import { takeaway } from '../../src/lib/narrate/takeaway';
import {
  base,
  lines,
  pairs,
  progress,
  provisional,
  ranked,
  shareTile,
  stacked,
  tile,
  timeline,
  value,
  sankey,
} from './specs';

const standing = (...standings: Standing[]): ChartSpec => ({
  ...targets,
  rows: standings.map((standing) => ({ ...oneTarget.rows[0]!, standing, status: null })),
});

const weeks = { '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 };
const working = { unit: percent, wording: { predicate: 'er i arbejde' } };
const unemployed = { unit: persons, wording: { one: 'ledig', many: 'ledige' } };
const unemployment = { wording: { measure: 'Ledigheden' } };
const accounts = { unit: thousandKroner, x: 'month' as const };
const revision = { unit: persons, x: 'as-of' as const, subject: 'Rettelser' };

const cases: [string, ChartSpec, string][] = [
  ['two weeks over New Year', stacked(weeks), '404 flygtninge i uge 1, 23 flere end i uge 47'],
  ['fewer', stacked({ '2022-W42': 381, '2022-W47': 373 }), '373 flygtninge i uge 47, 8 færre end i uge 42'],
  ['one more', stacked({ '2022-W01': 1, '2022-W02': 2 }), '2 flygtninge i uge 2, 1 mere end i uge 1'],
  ['one person', stacked({ '2022-W01': 3, '2022-W02': 1 }), '1 flygtning i uge 2, 2 færre end i uge 1'],
  ['none left', stacked({ '2022-W01': 3, '2022-W02': 0 }), 'Ingen flygtninge i uge 2, 3 færre end i uge 1'],
  ['equal', stacked({ '2022-W01': 3, '2022-W02': 3 }), '3 flygtninge i uge 2, det samme som i uge 1'],
  ['one period', stacked({ '2022-W42': 373 }), '373 flygtninge i uge 42'],
  ['no numbers', stacked({ '2022-W42': null }), base.subject],
  ['no periods', stacked({}), base.subject],
  ['not a number', stacked({ '2022-W42': NaN, '2022-W47': Infinity }), base.subject],
  [
    'newest missing',
    stacked({ '2022-W42': 373, '2022-W47': 381, '2023-W01': null }),
    '381 flygtninge i uge 47, 8 flere end i uge 42, intet tal for uge 1',
  ],
  [
    'a gap between',
    stacked({ '2022-W42': 373, '2022-W47': null, '2023-W01': 404 }),
    '404 flygtninge i uge 1, 31 flere end i uge 42',
  ],
  [
    'weeks a year apart carry their years',
    stacked({ '2021-W42': 10, '2022-W42': 12 }),
    '12 flygtninge i uge 42 i 2022, 2 flere end i uge 42 i 2021',
  ],
  [
    'provisional',
    stacked({ '2022-11': 10, '2022-12': provisional(12) }),
    '12 flygtninge i december 2022, 2 flere end i november 2022 (foreløbigt)',
  ],
  [
    'thousands, without wording',
    stacked({ '2022': 11100, '2023': 13400 }, { wording: undefined }),
    '13.400 personer i 2023, 2.300 flere end i 2022',
  ],
  [
    'known singular, without wording',
    stacked({ '2022-Q4': 1 }, { wording: undefined }),
    '1 person i 4. kvartal 2022',
  ],

  [
    'share against the country',
    lines({ own: { '2022-12': 79 }, country: { '2022-12': 57 } }, working),
    '79 % er i arbejde, 22 procentpoint over landet',
  ],
  [
    'measure under the country',
    lines({ own: { '2026-07': 1.7 }, country: { '2026-07': 2.4 } }, unemployment),
    'Ledigheden i Vejen er 1,7 %, 0,7 procentpoint under landet',
  ],
  [
    'counts say their noun, not their measure',
    lines({ own: { '2022-12': 125 } }, { unit: persons, wording: { many: 'ledige', measure: 'Antallet' } }),
    '125 ledige i Vejen i december 2022',
  ],
  [
    'no wording',
    lines({ own: { '2026-07': 1.7 }, country: { '2026-07': 2.4 } }),
    'Vejen: 1,7 %, 0,7 procentpoint under landet',
  ],
  [
    'equal to the country in the digits shown',
    lines({ own: { '2026-07': 2.42 }, country: { '2026-07': 2.39 } }, unemployment),
    'Ledigheden i Vejen er 2,4 %, på niveau med landet',
  ],
  [
    'own older than the country says its period',
    lines({ own: { '2022-11': 79 }, country: { '2022-11': 57, '2022-12': 60 } }, working),
    '79 % er i arbejde i november 2022, 22 procentpoint over landet',
  ],
  [
    'country missing in that period: no comparison across periods',
    lines({ own: { '2022-12': 79 }, country: { '2022-11': 57 } }, working),
    '79 % er i arbejde i december 2022',
  ],
  [
    'country without any number',
    lines({ own: { '2022-11': 77, '2022-12': 79 }, country: { '2022-12': null } }, working),
    '79 % er i arbejde i december 2022, 2 procentpoint højere end i november 2022',
  ],
  [
    'counts are compared with the same month a year before',
    lines(
      { own: { '2025-07': 367, '2026-06': 358, '2026-07': 355 }, country: { '2026-07': 90000 } },
      unemployed,
    ),
    '355 ledige i Vejen i juli 2026, 12 færre end i juli 2025',
  ],
  [
    'counts with little history',
    lines({ own: { '2026-06': 354, '2026-07': 355 } }, unemployed),
    '355 ledige i Vejen i juli 2026, 1 mere end i juni 2026',
  ],
  [
    'a provisional country makes the comparison provisional',
    lines({ own: { '2022-12': 79 }, country: { '2022-12': provisional(57) } }, working),
    '79 % er i arbejde, 22 procentpoint over landet (foreløbigt)',
  ],
  [
    'only the country',
    lines({ own: { '2022-12': null }, country: { '2022-12': 57 } }, working),
    'Ingen tal for Vejen, 57 % er i arbejde i hele landet i december 2022',
  ],
  [
    'another area’s number is never the heading of a page about the own one',
    lines({ Vejle: { '2022-12': 79 }, country: { '2022-12': 57 } }, working),
    'Ingen tal for Vejen, 57 % er i arbejde i hele landet i december 2022',
  ],
  [
    'no own numbers, a measure',
    lines({ country: { '2022-12': 2.4 } }, unemployment),
    'Ingen tal for Vejen, ledigheden i hele landet er 2,4 % i december 2022',
  ],
  ['no numbers at all', lines({ own: {}, country: {} }, working), 'Ledighed i Vejen'],
  [
    'NaN is no number',
    lines({ own: { '2022-12': NaN }, country: { '2022-12': NaN } }, working),
    'Ledighed i Vejen',
  ],
  [
    'categories are not areas',
    {
      ...lines({}),
      series: [
        {
          id: 'a',
          label: 'Dagpenge',
          role: 'category',
          category: 0,
          points: [{ x: '2022-12', y: value(4) }],
        },
        {
          id: 'b',
          label: 'Sygedagpenge',
          role: 'category',
          category: 1,
          points: [{ x: '2022-12', y: value(5) }],
        },
      ],
    },
    'Ledighed i Vejen',
  ],

  [
    'year on year, in millions',
    lines(
      { '2021': { '11': 290000, '12': 321860 }, '2022': { '12': 324738 } },
      { ...accounts, example: true },
    ),
    '324,7 mio. kr. i december 2022, 2,9 mio. kr. mere end i december 2021 (eksempeltal)',
  ],
  [
    'year on year with a measure',
    lines({ '2022': { '12': 324738 } }, { ...accounts, wording: { measure: 'Nettoforbruget' } }),
    'Nettoforbruget i Vejen er 324,7 mio. kr. i december 2022',
  ],
  [
    'the year before lacks the month',
    lines({ '2021': { '11': 290000 }, '2022': { '12': 324738 } }, accounts),
    '324,7 mio. kr. i december 2022',
  ],
  [
    'small and negative amounts',
    lines({ '2021': { '01': 0 }, '2022': { '01': -212 } }, accounts),
    '−212.000 kr. i januar 2022, 212.000 kr. mindre end i januar 2021',
  ],

  [
    'one revision',
    lines({ 'juni 2022': { '2022-09-01': 2724, '2023-01-01': 3410 } }, revision),
    'Tallet for juni 2022 er rettet fra 2.724 til 3.410 personer',
  ],
  [
    'several revisions',
    lines(
      {
        'juni 2022': { '2022-09-01': 2724, '2023-01-01': 3410 },
        'juli 2022': { '2022-10-01': 4258, '2023-01-01': 4565 },
      },
      revision,
    ),
    '2 tal er senere rettet, mest tallet for juni 2022: fra 2.724 til 3.410 personer',
  ],
  [
    'rounding is not a revision',
    lines({ 'februar 2024': { '2024-03-01': 11126, '2024-03-02': 11100 } }, revision),
    'Rettelser',
  ],
  ['one statement is no revision', lines({ 'juni 2022': { '2022-09-01': 2724 } }, revision), 'Rettelser'],

  [
    'near the bottom',
    ranked(
      { Odense: 4, Tønder: 3, Kolding: 2.6, Vejen: 1.4, Billund: 1.3, 'Hele landet': 2.4 },
      { place: 4, of: 5 },
    ),
    'Vejen ligger næstlavest af 5 kommuner med 1,4 %, 1,0 procentpoint under landet',
  ],
  [
    'highest',
    ranked(
      { Vejen: 79, A: 67, B: 66, C: 65, D: 64, 'Hele landet': 57 },
      { place: 1, of: 5 },
      { unit: percent },
    ),
    'Vejen ligger højest af 5 kommuner med 79 %, 22 procentpoint over landet',
  ],
  [
    'lowest, together with another',
    ranked({ A: 3, B: 3, Tønder: 3, Vejen: 1.4, Billund: 1.4 }, { place: 4, of: 5 }),
    'Vejen ligger lavest af 5 kommuner (sammen med 1 anden) med 1,4 %',
  ],
  [
    'a place among two says nothing',
    ranked({ Vejen: 79, Thisted: 67, 'Hele landet': 57 }, { place: 1, of: 2 }, { unit: percent }),
    'Vejen: 79 %, 22 procentpoint over landet',
  ],
  [
    'a part of a whole',
    ranked({ 'I alt': 404, Vejen: 90 }, null, {
      unit: persons,
      whole: 'I alt',
      wording: { many: 'flygtninge', predicate: 'har bosat sig efter eget valg' },
    }),
    '90 af 404 flygtninge har bosat sig efter eget valg',
  ],
  ['alone', ranked({ Vejen: 1.4 }, { place: 1, of: 1 }), 'Vejen: 1,4 %'],
  ['no own value', ranked({ Tønder: 3, Vejen: null }, null), 'Ingen tal for Vejen for december 2022'],
  ['no bars', ranked({}, null), 'Ledighed i kommunerne'],

  [
    'largest gap',
    pairs({ Dagpenge: [1000, 1100], Kontanthjælp: [2212, 2000], Flygtninge: [5, null] }),
    'Kontanthjælp: 212 kr. pr. indbygger over landet, den største forskel af 2',
  ],
  [
    'a long name loses its code and its end',
    pairs({
      '5.58.81 Løntilskud m.v. til personer i fleksjob og personer i løntilskudsstillinger': [3538, 2711],
    }),
    'Løntilskud m.v. til personer i fleksjob …: 827 kr. pr. indbygger over landet',
  ],
  ['one gap', pairs({ Dagpenge: [1000, 1100] }), 'Dagpenge: 100 kr. pr. indbygger under landet'],
  ['no gap', pairs({ Dagpenge: [1000, 1000] }), 'Vejen er på niveau med landet'],
  ['nothing to compare', pairs({ Dagpenge: [1000, null], Andet: [NaN, 1] }), 'Udgifter pr. indbygger'],
  [
    'counts cannot be compared with the country',
    pairs({ Ledige: [311, 72771] }, { unit: persons }),
    'Udgifter pr. indbygger',
  ],

  [
    'total spent',
    progress({ Dagpenge: 88, 'I alt': 100.9 }, 100, { example: true }),
    '100,9 % af budgettet er brugt, 100 % af året er gået (eksempeltal)',
  ],
  [
    'in the middle of the year',
    progress({ 'I alt': 40 }, 41.7),
    '40,0 % af budgettet er brugt, 41,7 % af året er gået',
  ],
  [
    'no total',
    progress({ Dagpenge: 88, Andet: 101, Tom: null, Fejl: NaN }, 91.7),
    '1 af 2 poster har brugt mere af budgettet, end der er gået af året',
  ],
  ['nothing spent known', progress({ 'I alt': null }, 50), 'Budget og forbrug i Vejen'],

  [
    'projects',
    timeline({ 'A!': 'running', B: 'running', 'C!': 'finished' }),
    '2 projekter er i gang, 1 slutter inden for et halvt år',
  ],
  [
    'one project, none ending',
    timeline({ A: 'running' }),
    '1 projekt er i gang, ingen slutter inden for et halvt år',
  ],
  ['none running', timeline({ A: 'finished', B: 'rejected' }), 'Ingen projekter er i gang'],
  [
    'a list counted long before the day it is seen from',
    { ...timeline({ A: 'running', 'B!': 'running' }), asOf: '2022-09' },
    '2 projekter var i gang, opgjort pr. september 2022',
  ],
  [
    'a list counted the month before',
    { ...timeline({ A: 'running', 'B!': 'running' }), asOf: '2022-12' },
    '2 projekter er i gang, 1 slutter inden for et halvt år',
  ],
  ['no projects', timeline({}), 'Puljeprojekter i Vejen'],

  ['tile', tile, 'Flygtninge fra Ukraine: 404 personer i uge 1, 23 flere end i uge 47'],
  [
    'tile of a share',
    shareTile,
    'Ukrainere i arbejde: 79 % i december 2022, 2 procentpoint højere end i november 2022',
  ],
  ['tile without a number', { ...tile, value: value(null) }, 'Flygtninge fra Ukraine: intet tal i uge 1'],
  [
    'tile with a broken change',
    { ...tile, change: { difference: NaN, period: '2022-W47' } },
    'Flygtninge fra Ukraine: 404 personer i uge 1',
  ],

  [
    'flows',
    sankey({ A: [90, 3, 7], B: [4, 20, 0], C: [0, 1, 5] }, { example: true }),
    '115 af 130 personer blev, hvor de var; flest gik fra »A« til »C«: 7 (eksempeltal)',
  ],
  ['two flows as large', sankey({ A: [9, 3], B: [3, 9] }), '18 af 24 personer blev, hvor de var'],
  [
    'a flow that is not known',
    sankey({ A: [9, 3], B: [{ value: null, missing: 'withheld' }, 9] }),
    'Flest gik fra »A« til »B«: 3',
  ],
  ['nobody moved and nothing is known', sankey({ A: [null] }), 'Flow mellem ydelser i Vejen'],

  [
    'targets that stand apart',
    standing('reached', 'behind', 'unknown', 'unknown'),
    '4 mål: 1 er nået, 1 er bagud, 2 kan ikke vurderes',
  ],
  ['no target can be judged', standing('unknown', 'unknown'), 'Ingen af de 2 mål kan vurderes'],
  ['two targets alike', standing('reached', 'reached'), 'Begge mål er nået'],
  ['three targets alike', standing('behind', 'behind', 'behind'), 'Alle 3 mål er bagud'],
  ['one target', standing('on_the_way'), 'Målet er på vej'],
  ['one target that cannot be judged', standing('unknown'), 'Målet kan ikke vurderes'],

  ['table', { ...base, kind: 'table', table: { caption: '', columns: [], rows: [] } }, base.subject],
  ['nothing', { ...base, kind: 'nothing', sentence: 'Ingen tal.', laterSetPer: null }, base.subject],
];

test.each(cases)('%s', (_, spec, expected) => {
  expect(takeaway(spec).replaceAll('\u00a0', ' ')).toBe(expected);
});

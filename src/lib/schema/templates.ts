import { danishRows } from './danish-csv';

/** An empty sheet for figures that no source exports: its headings are those of a layout, its rows show how to fill it in. */
export interface Template {
  /** the layout that recognises it */
  layout: string;
  /** Danish, what it is for */
  title: string;
  /** where the filled-in figures are shown, and what to know before filling in */
  hint: string;
  columns: string[];
  /** examples: to be written over */
  rows: string[][];
}

/** Every template there is, in the order of the pages that show them. */
export const templates: Template[] = [
  {
    layout: 'housing-list',
    title: 'Midlertidige boliger',
    hint: 'Én række pr. sted og uge. Ledige pladser regnes ud. Et tomt felt betyder, at tallet ikke kendes.',
    columns: ['Sted', 'Uge', 'Pladser', 'Optaget'],
    rows: [
      ['Skovvej', '2026-W40', '24', '21'],
      ['Stationen', '2026-W40', '12', '12'],
    ],
  },
  {
    layout: 'targets-list',
    title: 'Mål i beskæftigelsesplanen',
    hint: 'Én række pr. mål. Nøgletal skrives, som det hedder i Ugetal. Udgangspunktet er der, hvor vejen mod målet begynder.',
    columns: [
      'Strategi',
      'Nøgletal',
      'Frist',
      'Mål',
      'Enhed',
      'Retning',
      'Udgangspunkt, periode',
      'Udgangspunkt',
      'Kilde',
    ],
    rows: [
      [
        'Strategi for en aktiv indsats',
        'Ledige i pct. af arbejdsstyrken',
        '2026-12',
        '2,0',
        'pct.',
        'Højst',
        '2025-12',
        '2,4',
        'Beskæftigelsesplan 2026',
      ],
    ],
  },
  {
    layout: 'actions-list',
    title: 'Handlinger i planer og samarbejder',
    hint: 'Én række pr. handling. Skriv datoer, som I plejer: 1. maj 2026, maj 2026 eller foråret 2026. Ansvarlig er et kontor, ikke en person.',
    columns: [
      'Plan',
      'Formål',
      'Handling',
      'Ansvarlig',
      'Starter',
      'Frist',
      'Status',
      'Gentages hver (måneder)',
      'Bemærkning',
    ],
    rows: [
      [
        'Samarbejde 2026',
        'Færre sygemeldte',
        'Fælles introduktion af nye medarbejdere',
        'Jobcentret',
        'foråret 2026',
        '1. december 2026',
        'I gang',
        '',
        '',
      ],
    ],
  },
  {
    layout: 'events-list',
    title: 'Begivenheder',
    hint: 'Én række pr. begivenhed. Slags er møde, ændret praksis, reform eller andet. En reform deler de tidsserier, den vedrører.',
    columns: [
      'Dato',
      'Begivenhed',
      'Slags',
      'Sagsnummer',
      'Vedrører',
      'Slutter',
      'Gentages hver (måneder)',
      'Tekst',
    ],
    rows: [
      [
        '1. juli 2025',
        'Kontanthjælpsreform',
        'Reform',
        '',
        'Kontanthjælp',
        '',
        '',
        'Nye satser og færre ydelsestrin',
      ],
    ],
  },
  {
    layout: 'benefit-years',
    title: 'Helårspersoner og refusion pr. ydelse',
    hint: 'Én række pr. ydelse og år eller måned. Andelene er af personerne på ydelsen, efter uger på offentlig forsørgelse. Refusionsgraden regnes ud.',
    columns: [
      'Ydelse',
      'År',
      'Helårspersoner',
      'Udgift (1.000 kr.)',
      'Refusion (1.000 kr.)',
      'Andel i uge 1-4 (pct.)',
      'Andel i uge 5-26 (pct.)',
      'Andel i uge 27-52 (pct.)',
      'Andel fra uge 53 (pct.)',
    ],
    rows: [['Sygedagpenge', '2025', '300', '60000', '21000', '12', '48', '30', '10']],
  },
  {
    layout: 'compensating-schemes',
    title: 'Handicapkompenserende ordninger',
    hint: 'Én række pr. kommune, år og ordning. Tag hele landet med, så der kan sammenlignes.',
    columns: ['Kommune', 'År', 'Ordning', 'Antal personer'],
    rows: [
      ['Vejen', '2025', 'Personlig assistance', '40'],
      ['Hele landet', '2025', 'Personlig assistance', '5000'],
    ],
  },
];

/** The template as a Danish spreadsheet opens it. */
export function templateCsv({ columns, rows }: Template): string {
  return danishRows([columns, ...rows]);
}

/** Name of the template's file. */
export function templateFile({ layout }: Template): string {
  return `ugetal-skabelon-${layout}.csv`;
}

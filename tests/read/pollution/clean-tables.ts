import { random } from './random';

/** A table as it should be read, and how its file is usually written. */
export interface CleanTable {
  name: string;
  columns: string[];
  rows: string[][];
  delimiter: string;
  quoted: number[];
}

const courses = [
  'Truckcertifikat',
  'Dansk, begyndere',
  'Svejsning 6" rør',
  "Brush up 'engelsk'",
  'Regnskab, grundkursus',
  'Kørekort til bus',
];
const sentences = [
  'Kurset varer tre uger, og der er plads til tolv',
  'Deltagerne møder på Havnegade; de får et bevis',
  'Holdet, som begyndte i maj, fortsætter efter ferien, siger skolen',
  'En leverandør kaldte det "særligt godt", men prisen er høj',
  'Praktik i bygge og anlæg med løn fra første dag',
  'Bemærk: ordningen ophører ved årets udgang (se aftalen)',
];

/** Many kinds of cells, long texts, a last column that is mostly empty. */
function courseList(): CleanTable {
  const next = random(11);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const rows = Array.from({ length: 90 }, (_, i) => [
    `${String(1 + (i % 28)).padStart(2, '0')}/${String(1 + (i % 12)).padStart(2, '0')}/2024`,
    `${String(8 + (i % 9)).padStart(2, '0')}:${i % 2 ? '30' : '15'}`,
    String(Math.floor(next() * 40)),
    `KU-${1000 + Math.floor(next() * 9000)}`,
    `$${(5 + next() * 90).toFixed(2)}`,
    pick(courses),
    `${pick(sentences)}. ${pick(sentences)}.`,
    `https://www.example.com/kursus/${i + 100}.html`,
    i % 17 === 9 ? 'udsolgt' : '',
  ]);
  const columns = 'Dato,Tid,Antal,Kursusnr,Pris,Kursus,Beskrivelse,Adresse,Note'.split(',');
  return { name: 'courses', columns, rows, delimiter: ',', quoted: [6, 7] };
}

/** Danish figures with decimal commas, nothing quoted. */
function figures(): CleanTable {
  const next = random(12);
  const areas = ['Hele landet', 'Vejle', 'Kolding', 'Ærø', 'Høje-Taastrup', 'Fredericia'];
  const rows = Array.from({ length: 60 }, (_, i) => [
    areas[i % areas.length] ?? '',
    `20${20 + Math.floor(i / 24)}M${String(1 + (Math.floor(i / 6) % 12)).padStart(2, '0')}`,
    String(100 + Math.floor(next() * 9000)),
    (next() * 12).toFixed(1).replace('.', ','),
    (next() * 60 - 20).toFixed(1).replace('.', ','),
  ]);
  const columns = ['Område', 'Måned', 'Fuldtidspersoner', 'Andel, pct.', 'Udvikling'];
  return { name: 'figures', columns, rows, delimiter: ';', quoted: [] };
}

/** Words with one number, every cell quoted. */
function pools(): CleanTable {
  const next = random(13);
  const names = ['Jobrotation', 'Flere i "fleks"', 'Sundhed; ro', 'Nye veje', 'Fritidspas, unge'];
  const rows = Array.from({ length: 40 }, (_, i) => [
    `${names[i % names.length] ?? ''} ${i + 1}`,
    ['Ministeriet', 'Styrelsen', 'Fonden'][i % 3] ?? '',
    String(10_000 + Math.floor(next() * 900_000)),
    ['åben', 'lukket', 'på vej'][Math.floor(next() * 3)] ?? '',
  ]);
  return {
    name: 'pools',
    columns: ['Pulje', 'Giver', 'Beløb', 'Tilstand'],
    rows,
    delimiter: ';',
    quoted: [0, 1, 2, 3],
  };
}

export const cleanTables: CleanTable[] = [courseList(), figures(), pools()];

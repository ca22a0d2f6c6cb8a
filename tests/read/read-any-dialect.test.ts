import { expect, test } from 'vitest';
import { readFile } from '../../src/lib/read/read-file';
import { random } from './pollution/random';

type Pick = <T>(from: readonly T[]) => T;
type Maker = (pick: Pick, i: number) => string;

const makers: Record<string, Maker> = {
  sted: (pick) =>
    pick(['Vejle', 'Sorø', 'Høje Taastrup', 'Ærø, Marstal', 'Køge; havn', '__proto__', 'Nord|Syd']),
  måned: (pick, i) => `20${10 + (i % 15)}M${String(1 + (i % 12)).padStart(2, '0')}`,
  antal: (pick, i) => String(i * 37 + 5),
  andel: (pick, i) => `${i % 90},${1 + (i % 9)}`,
  dato: (pick, i) => `${String(1 + (i % 28)).padStart(2, '0')}-03-2024`,
  note: (pick) =>
    pick(['', 'fin', "Mor's hat", 'Skærm 24"', 'Sagt "ja", i dag', 'linje 1\nlinje 2', 'a\tb', 'c:\\d']),
};

interface Written {
  delimiter: string;
  quote: '"' | "'";
  escape: string;
  newline: string;
  quoteAll: boolean;
}

function write(rows: string[][], how: Written): string {
  const { delimiter, quote, escape } = how;
  const special = [delimiter, quote, '\n', '"', "'"];
  const cell = (text: string): string =>
    how.quoteAll || special.some((mark) => text.includes(mark))
      ? quote + text.replaceAll(quote, escape + quote) + quote
      : text;
  return rows.map((row) => row.map(cell).join(delimiter) + how.newline).join('');
}

function randomTable(next: () => number, pick: Pick): string[][] {
  const names = Object.keys(makers).filter((name) => name === 'antal' || name === 'sted' || next() < 0.6);
  const length = 3 + Math.floor(next() * 40);
  const rows = Array.from({ length }, (_, i) => names.map((name) => makers[name]!(pick, i)));
  return [names, ...rows];
}

function randomDialect(pick: Pick): Written {
  const quote = pick(['"', "'"] as const);
  const delimiter = pick([';', ',', '\t', '|', ', ']);
  return {
    delimiter,
    quote,
    escape: pick([quote, quote, '\\']),
    newline: pick(['\n', '\r\n', '\r']),
    quoteAll: pick([true, false]),
  };
}

test.each(Array.from({ length: 300 }, (_, seed) => seed))('table %i reads back as written', (seed) => {
  const next = random(seed);
  const pick: Pick = (from) => from[Math.floor(next() * from.length)]!;
  const [header, ...rows] = randomTable(next, pick);
  const how = randomDialect(pick);
  const text = write([header!, ...rows], how);
  const table = readFile('tilfældig.csv', new TextEncoder().encode(text));
  expect({ columns: table.columns, rows: table.rows }, JSON.stringify({ how, text })).toEqual({
    columns: header,
    rows,
  });
  expect(table.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
});

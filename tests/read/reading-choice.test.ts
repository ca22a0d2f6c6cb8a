import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/lib/read/read-file';
import type { ReadingChoice } from '../../src/lib/schema/mapping';
import type { TextTable } from '../../src/lib/schema/text-table';

function read(text: string | Uint8Array, choice: ReadingChoice = {}): TextTable {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readFile('fil.csv', bytes, choice);
}

const codes = (table: TextTable): string[] =>
  table.problems.map(({ severity, code }) => `${severity} ${code}`);

describe('what a person chose takes the place of what is found', () => {
  test('encoding', () => {
    const bytes = Uint8Array.from([...'Sted;Antal\nK\x9bge;1\n'].map((sign) => sign.charCodeAt(0)));
    expect(read(bytes).rows).toEqual([['K›ge', '1']]);
    const chosen = read(bytes, { encoding: 'ibm866' });
    expect(chosen.encoding).toBe('ibm866');
    expect(codes(chosen)).toEqual([]);
  });

  test('a guessed encoding is not warned of once it is chosen', () => {
    const bytes = Uint8Array.from(
      [...'Sted;Antal\nK\x9bge;1\nS\x9br\x9b;2\n'].map((sign) => sign.charCodeAt(0)),
    );
    expect(codes(read(bytes))).toEqual(['warning encoding_guessed']);
    expect(codes(read(bytes, { encoding: 'windows-1252' }))).toEqual([]);
  });

  test('delimiter', () => {
    const doubtful = 'Sted,Antal;Andel\nA,3;4\nB,5;6\nC,7;8\n';
    const table = read(doubtful, { delimiter: ',' });
    expect(table.delimiter).toBe(',');
    expect(table.columns).toEqual(['Sted', 'Antal;Andel']);
    expect(codes(table)).toEqual([]);
    expect(read(doubtful, { delimiter: '' }).columns).toEqual(['Sted,Antal;Andel']);
  });

  test('heading lines', () => {
    const text = 'Udtræk\nSted;Antal\nby;stk.\nA;1\nB;2\n';
    expect(read(text, { headerLine: 2, headerRows: 2 }).columns).toEqual(['Sted by', 'Antal stk.']);
    const below = read(text, { headerLine: 3 });
    expect([below.preamble, below.columns, below.rows[0]]).toEqual([
      ['Udtræk', 'Sted Antal'],
      ['by', 'stk.'],
      ['A', '1'],
    ]);
    const none = read('2020;2021\n2022;2023\n', { headerLine: 0 });
    expect([none.headerRows, none.rows.length, codes(none)]).toEqual([0, 2, []]);
  });

  test('decimal mark', () => {
    const text = 'Sted;Antal\nA;1.234\nB;5.678\n';
    expect(codes(read(text))).toEqual(['warning ambiguous_number_mark']);
    const thousands = read(text, { decimal: ',' });
    expect([thousands.doubts, thousands.groups, codes(thousands)]).toEqual([[null, null], [null, '.'], []]);
    const decimals = read(text, { decimal: '.' });
    expect([decimals.doubts, decimals.decimals, codes(decimals)]).toEqual([[null, null], [null, '.'], []]);
  });
});

describe('a choice that makes no sense is a problem and never an exception', () => {
  test.each<ReadingChoice>([
    { encoding: 'klingon' },
    { encoding: '' },
    { delimiter: '\n' },
    { delimiter: '"' },
    { delimiter: '€' },
    { headerLine: -1 },
    { headerLine: 1.5 },
    { headerLine: Number.NaN },
    { headerLine: 99 },
    { headerLine: 1, headerRows: 99 },
    { headerLine: 1, headerRows: -2 },
  ])('%j', (choice) => {
    const table = read('Sted;Antal\nA;1\nB;2\n', choice);
    expect(codes(table)).toEqual(['error choice_unusable']);
    expect(table.columns).toEqual(['Sted', 'Antal']);
    expect(table.rows).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });
});

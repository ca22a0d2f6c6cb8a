import type { Look } from '../../src/lib/schema/look';
import type { Problem } from '../../src/lib/schema/problem';

export function problem(change: Partial<Problem> = {}): Problem {
  return {
    severity: 'warning',
    code: 'not_a_number',
    row: 3,
    column: 'Antal',
    value: 'mange',
    message: 'Der står tekst, hvor der skulle stå et tal.',
    remedy: 'Ret cellen i filen.',
    ...change,
  };
}

/** A look at a weekly count, all of it invented. */
export function look(change: Partial<Look> = {}): Look {
  return {
    id: 1,
    file: 'uge-4.csv',
    size: 200,
    text: {
      columns: ['Status', 'Uge 1', 'Uge 4'],
      headerRows: 1,
      encoding: 'utf-8',
      delimiter: ';',
    } as Look['text'],
    sheets: [],
    asRead: {
      total: 2,
      first: [
        ['Biometri', '2', '4'],
        ['I alt', '2', '4'],
      ],
      lines: [2, 3],
    },
    table: 'refugee_counts',
    layout: 'ukraine-weeks',
    source: '',
    roles: [],
    mapping: null,
    fields: ['area', 'week', 'status', 'persons', 'as_of'],
    asStored: { total: 1, first: [['575', '2023-W04', 'biometrics', 1234, '2023-01-24']], lines: [2] },
    weeks: ['2023-W01', '2023-W04'],
    asOf: '2023-01-24',
    refused: false,
    problems: [],
    shape: 'uge',
    ...change,
  };
}

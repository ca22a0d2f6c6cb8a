import { expect, test } from 'vitest';
import { clipboardFile } from '../../src/routes/filer/clipboard-file';
import { filesOfFolder } from '../../src/routes/filer/files-of-folder';
import { asRead, asStored } from '../../src/routes/filer/preview';
import { look } from './given';

test('a copied table is a file, a copied sentence is none', () => {
  expect(clipboardFile('Område\tAntal\nVejen\t5\n')?.name).toMatch(/\.csv$/);
  expect(clipboardFile('Hej, se her')).toBeNull();
  expect(clipboardFile('')).toBeNull();
});

test('of a folder only what may hold figures is taken', () => {
  const names = ['a.csv', 'B.XLSX', '.skjult.csv', '~$B.xlsx', 'billede.png', 'Thumbs.db', 'c.txt'];
  expect(filesOfFolder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    'a.csv',
    'B.XLSX',
    'c.txt',
  ]);
});

test('a preview shows words and dates where codes are stored, and numbers as numbers', () => {
  const { columns, rows } = asStored(look(), new Map([['575', 'Vejen']]));
  const texts = rows[0]!.cells.map(({ text }) => text);
  expect(texts[0]).toBe('Vejen');
  expect(texts[1]).toBe('uge 4, 2023');
  expect(texts.slice(3)).toEqual(['1.234', '24. januar 2023']);
  expect(columns.map(({ numeric }) => numeric)).toEqual([false, false, false, true, false]);
  expect(asRead(look()).columns.map(({ numeric }) => numeric)).toEqual([false, true, true]);
});

test('a blank cell is shown as blank, not as 0', () => {
  const stored = {
    total: 1,
    first: [['575', '2023-W04', 'x', { missing: 'blank' as const }, null]],
    lines: [2],
  };
  const { rows } = asStored(look({ asStored: stored }), new Map());
  expect(rows[0]!.cells[3]!.text).toBe('(tom)');
});

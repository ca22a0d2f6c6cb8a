import { expect, test } from 'vitest';
import { bindNames } from '../../src/lib/db/bind-names';
import { QueryError } from '../../src/lib/db/query-error';

test('names become numbers in order of appearance, the same name the same number', () => {
  const bound = bindNames('SELECT $b, $a, $b', { a: 1, b: 'x' });
  expect(bound).toEqual({ sql: 'SELECT $1, $2, $1', values: ['x', 1] });
});

test.each([
  ["'$a'", 'a text'],
  ["'it''s $a'", 'a doubled quote'],
  ["e'\\'$a'", 'an escaped quote'],
  ['"$a"', 'a quoted identifier'],
  ['"x""$a"', 'a doubled double quote'],
  ['1 -- $a', 'a line comment'],
  ['1 /* $a \n $a */', 'a block comment'],
  ['$$ $a $$', 'a dollar-quoted text'],
  ['$x$ $a $x$', 'a tagged dollar-quoted text'],
  ['col$a', 'an identifier with a dollar sign'],
])('%s: no parameter inside %s', (part) => {
  expect(bindNames(`SELECT ${part}`)).toEqual({ sql: `SELECT ${part}`, values: [] });
});

test('what follows a text or comment is read again', () => {
  expect(bindNames("SELECT '--', $a -- $b\n, $a", { a: null }).sql).toBe("SELECT '--', $1 -- $b\n, $1");
});

test('a name without value is refused, and so is one that every object inherits', () => {
  expect(() => bindNames('SELECT $own', {})).toThrow(/No value for \$own/);
  expect(() => bindNames('SELECT $toString', {})).toThrow(QueryError);
});

test('a value that the statement does not use is refused by name', () => {
  expect(() => bindNames('SELECT $a', { a: 1, area: 2 })).toThrow(/has no \$area/);
});

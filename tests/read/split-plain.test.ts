import { expect, test } from 'vitest';
import { splitPlain } from '../../src/lib/read/split-plain';

test.each<[string, string, string[][]]>([
  [
    'a;b\nc;d\n',
    ';',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\nc;d',
    ';',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a;\n;\n;b;c\n\nd', ';', [['a', ''], ['', ''], ['', 'b', 'c'], [''], ['d']]],
  [
    'a, b\nc, ',
    ', ',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['a||||b', '||', [['a', '', 'b']]],
  ['a|\n|b', '||', [['a|'], ['|b']]],
])(
  /* rows of every length, and delimiters of two signs at the end of a line */ '%j at %j',
  (text, delimiter, rows) => {
    expect(splitPlain(text, delimiter)).toEqual(rows);
  },
);

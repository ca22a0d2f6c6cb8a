import { areaColumns, importColumns, tableColumns } from '../columns';
import { tables } from '../../schema/tables';

/** A table that a question can name. */
export interface ExploreTable {
  name: string;
  /** Danish */
  title: string;
  columns: string[];
}

/** Every table that a question can name; those of sources also by `known_<name>`, as known on the chosen day. */
export const exploreTables: ExploreTable[] = [
  ...Object.values(tables).map((schema) => ({
    name: `known_${schema.name}`,
    title: schema.title,
    columns: [...tableColumns(schema).map(({ name }) => name), 'known_from', 'known_until'],
  })),
  { name: 'areas', title: 'Områder', columns: areaColumns.map(({ name }) => name) },
  { name: 'imports', title: 'Indlæste filer', columns: importColumns.map(({ name }) => name) },
  { name: 'chosen', title: 'Det valgte øverst på siden', columns: ['own', 'areas', 'set_per', 'from', 'to'] },
];

const words =
  'SELECT FROM WHERE GROUP BY ORDER BY LIMIT WITH AS JOIN USING AND OR NOT IN count sum avg min max is_shown'.split(
    ' ',
  );
const params = ['$own', '$areas', '$set_per', '$to'];

/** What can be meant by the word before the caret: names of tables, of columns of those that are named, of all others, and words. */
export function completions(text: string, caret: number): { from: number; words: string[] } {
  const from = caret - (/[\w$]*$/.exec(text.slice(0, caret))?.[0].length ?? 0);
  const begun = text.slice(from, caret).toLowerCase();
  if (begun === '') return { from, words: [] };
  const named = exploreTables.filter(({ name }) => text.includes(name.replace(/^known_/, '')));
  const all = [
    ...named.flatMap(({ columns }) => columns),
    ...exploreTables.flatMap(({ name }) => (name.startsWith('known_') ? [name, name.slice(6)] : [name])),
    ...exploreTables.flatMap(({ columns }) => columns),
    ...params,
    ...words,
  ];
  const fitting = [...new Set(all)].filter((word) => {
    const plain = word.toLowerCase();
    return plain !== begun && (plain.startsWith(begun) || (begun.length > 2 && plain.includes(begun)));
  });
  return { from, words: fitting.slice(0, 8) };
}

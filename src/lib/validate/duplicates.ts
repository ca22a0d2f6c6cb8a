import type { Problem } from '../schema/problem';
import type { TableSchema } from '../schema/table-schema';
import { keyOf, type Entry } from './entry';
import { fault, problemAt } from './fault';

function duplicate(entry: Entry, first: Entry, same: boolean): Problem {
  const found = same
    ? fault(
        'note',
        'duplicate_key',
        `Rækken står også i linje ${first.line} med de samme tal; den er talt med én gang.`,
        'Du behøver ikke gøre noget.',
      )
    : fault(
        'error',
        'duplicate_key',
        `Linje ${first.line} handler om det samme, men har andre tal. Den første er brugt.`,
        'Slet den af rækkerne, der er forkert, og indlæs filen igen.',
      );
  return problemAt(found, { row: entry.line });
}

/** Leaves out rows that say again what a row above them is about; the later one is the problem. */
export function withoutDuplicates(
  rows: Entry[],
  schema: TableSchema,
): { rows: Entry[]; problems: Problem[] } {
  const keys = [...schema.fields.filter(({ key }) => key).map(({ name }) => name), 'as_of'];
  const all = [...schema.fields.map(({ name }) => name), 'as_of'];
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  const kept = rows.filter((entry) => {
    const key = keyOf(entry, keys);
    const before = first.get(key);
    if (before) problems.push(duplicate(entry, before, keyOf(entry, all) === keyOf(before, all)));
    else first.set(key, entry);
    return !before;
  });
  return { rows: kept, problems };
}

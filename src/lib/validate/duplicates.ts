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

/** Leaves out rows that say again what a row above them is about; the later one is the problem, told once per line. */
export function withoutDuplicates(
  rows: Entry[],
  schema: TableSchema,
): { rows: Entry[]; problems: Problem[] } {
  const keys = [...schema.fields.filter(({ key }) => key).map(({ name }) => name), 'as_of'];
  const all = [...schema.fields.map(({ name }) => name), 'as_of'];
  const first = new Map<string, Entry>();
  const problems = new Map<number, Problem>();
  const kept = rows.filter((entry) => {
    const key = keyOf(entry, keys);
    const before = first.get(key);
    if (!before) {
      first.set(key, entry);
      return true;
    }
    const same = keyOf(entry, all) === keyOf(before, all);
    if (!same || !problems.has(entry.line)) problems.set(entry.line, duplicate(entry, before, same));
    return false;
  });
  return { rows: kept, problems: [...problems.values()] };
}

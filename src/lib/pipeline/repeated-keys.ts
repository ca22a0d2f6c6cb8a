import type { Duplicates } from '../db/staged-duplicates';
import { formatNumber } from '../format/number';
import type { Problem } from '../schema/problem';
import { fault, problemAt } from '../validate/fault';

/** What there is to say of rows of a large file that repeat others. */
export function repeatedKeys({ same, different }: Duplicates): Problem[] {
  const problems: Problem[] = [];
  if (different > 0) {
    const message = `${formatNumber(different)} tal står der allerede længere oppe med en anden værdi. De første er brugt.`;
    const remedy = 'Slet de rækker, der er forkerte, og indlæs filen igen.';
    problems.push(problemAt(fault('error', 'duplicate_key', message, remedy)));
  }
  if (same > 0) {
    const message = `${formatNumber(same)} tal står der flere gange med samme værdi; de er talt med én gang.`;
    problems.push(problemAt(fault('note', 'duplicate_key', message, 'Du behøver ikke gøre noget.')));
  }
  return problems;
}

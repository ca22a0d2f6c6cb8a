import type { Problem, Severity } from '$lib/schema/problem';

const order: Severity[] = ['error', 'warning', 'note'];

/** What stops something first, then what should be looked at; each in the order of the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Of one severity, and with all of the words somewhere in it. @param severity empty: all */
export function filterProblems(
  problems: readonly Problem[],
  severity: Severity | '',
  words: string,
): Problem[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    const { column, value, message, remedy, row } = problem;
    const text = [column, value, message, remedy, `linje ${row ?? ''}`].join(' ').toLowerCase();
    return (severity === '' || problem.severity === severity) && wanted.every((word) => text.includes(word));
  });
}

import type { Problem } from '../schema/problem';

const mostOfOneKind = 50;

function remaining(first: Problem, count: number): Problem {
  const message = `Det samme gælder ${count} steder mere i filen.`;
  return { ...first, row: null, column: null, value: null, message };
}

/** Problems in the order of the file, those of the whole file first; of one kind at most fifty, and how many more. */
export function arrangeProblems(problems: Problem[]): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.severity} ${problem.code}`;
    const before = kinds.get(kind);
    if (before) before.push(problem);
    else kinds.set(kind, [problem]);
  }
  const told = [...kinds.values()].flatMap((all) => {
    const [first] = all;
    if (!first || all.length <= mostOfOneKind) return all;
    return [...all.slice(0, mostOfOneKind), remaining(first, all.length - mostOfOneKind)];
  });
  return told.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

import type { Problem } from '../schema/problem';

/** Collects problems; of one kind only the first are told one by one. */
export interface ProblemList {
  add(problem: Problem): void;
  all(): Problem[];
}

const mostOfOneKind = 50;

export function problemList(): ProblemList {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    add(problem) {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= mostOfOneKind) problems.push(problem);
    },
    all: () => [...problems, ...[...counts].flatMap(([code, count]) => remaining(problems, code, count))],
  };
}

function remaining(problems: Problem[], code: string, count: number): Problem[] {
  const first = problems.find((problem) => problem.code === code);
  if (!first || count <= mostOfOneKind) return [];
  const message = `Det samme gælder ${count - mostOfOneKind} rækker mere i filen.`;
  return [{ ...first, row: null, value: null, message }];
}

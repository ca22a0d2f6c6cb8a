import type { Problem } from '../schema/problem';

/**
 * What reading was in doubt about and a recognised layout settles: headings that the layout knows are headings, and
 * `1.234` is a thousand and more, as the sources of all layouts write it.
 */
export function settleDoubts(problems: Problem[]): Problem[] {
  return problems.flatMap((problem) => {
    if (problem.code === 'header_doubtful') return [];
    if (problem.code !== 'ambiguous_number_mark' || !problem.value?.includes('.')) return [problem];
    const message = `»${problem.value}« er læst med punktum som tusindtegn, som danske kilder skriver tal.`;
    return [{ ...problem, severity: 'note' as const, message, remedy: 'Du behøver ikke gøre noget.' }];
  });
}

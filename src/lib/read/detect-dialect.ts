import type { Problem } from '../schema/problem';
import type { Dialect } from './dialect';
import { candidateDelimiters } from './candidate-delimiters';
import { plainQuoting, quotingsOf } from './quotings';
import { sampleOf, scoreDialect } from './score-dialect';
import type { Scored } from './score-dialect';
import { choiceUnusable, delimiterDoubtful } from './problems';

/** The dialect of a text and, where two readings are about as good, a warning. */
export interface DetectedDialect {
  dialect: Dialect;
  problems: Problem[];
  /** where the table's text begins: after a line `sep=;` */
  start: number;
}

/** A second reading this close to the best makes the choice doubtful. */
const tooClose = 0.85;
/** Below this the text has no delimiter. */
const tooWeak = 0.03;

/** Reads the first lines with every delimiter and quote they contain, and keeps the reading that makes the best table. */
export function detectDialect(text: string, chosen?: string): DetectedDialect {
  const declared = /^sep=(.)(\r\n?|\n)/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const body = text.slice(start);
  const sample = sampleOf(body);
  if (chosen !== undefined) return { ...chosenDialect(body, sample, chosen), start };
  const delimiters = declared?.[1] ? [declared[1]] : candidateDelimiters(sample);
  const scored = delimiters.flatMap((delimiter) =>
    quotingsOf(sample, delimiter).map((quoting) =>
      scoreDialect(body, sample, { ...quoting, delimiter, width: 0 }),
    ),
  );
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || (best.score < tooWeak && !declared))
    return { dialect: oneColumn(body, sample), problems: [], start };
  const rival = declared ? undefined : rivalOf(best, scored);
  const problems = rival ? [delimiterDoubtful(best.dialect.delimiter, rival.dialect.delimiter)] : [];
  return { dialect: best.dialect, problems, start };
}

/** The dialect with the delimiter that a person chose, in the quotes that suit it best. */
function chosenDialect(body: string, sample: string, chosen: string): Omit<DetectedDialect, 'start'> {
  if (chosen === '') return { dialect: oneColumn(body, sample), problems: [] };
  if (/["\r\n]/.test(chosen) || !sample.includes(chosen)) {
    const { dialect } = detectDialect(body);
    const what = 'Det tegn, som skulle dele cellerne, findes ikke i filen eller kan ikke dele dem.';
    return { dialect, problems: [choiceUnusable(what)] };
  }
  const [best] = quotingsOf(sample, chosen)
    .map((quoting) => scoreDialect(body, sample, { ...quoting, delimiter: chosen, width: 0 }))
    .sort((a, b) => b.score - a.score || b.wellQuoted - a.wellQuoted);
  return { dialect: { ...plainQuoting, width: 1, ...best?.dialect, delimiter: chosen }, problems: [] };
}

function rivalOf(best: Scored, scored: Scored[]): Scored | undefined {
  const own = best.dialect.delimiter ?? '';
  return scored.find(({ score, dialect }) => {
    const other = dialect.delimiter ?? '';
    const isPart = own.includes(other.trim() || other) || other.includes(own.trim() || own);
    const isQuote = other === best.dialect.quote || other === best.dialect.close;
    return score >= tooClose * best.score && !isPart && !isQuote;
  });
}

function oneColumn(body: string, sample: string): Dialect {
  const [best] = quotingsOf(sample, null)
    .map((quoting) => scoreDialect(body, sample, { ...quoting, delimiter: null, width: 1 }))
    .sort((a, b) => b.wellQuoted - a.wellQuoted);
  return { ...plainQuoting, ...best?.dialect, delimiter: null, width: 1 };
}

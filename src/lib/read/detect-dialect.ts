import type { Problem } from '../schema/problem';
import type { Dialect } from './dialect';
import { candidateDelimiters } from './candidate-delimiters';
import { plainQuoting, quotingsOf } from './quotings';
import { sampleOf, scoreDialect } from './score-dialect';
import type { Scored } from './score-dialect';
import { delimiterDoubtful } from './problems';

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
export function detectDialect(text: string): DetectedDialect {
  const declared = /^sep=(.)(\r\n?|\n)/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const body = text.slice(start);
  const sample = sampleOf(body);
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

function rivalOf(best: Scored, scored: Scored[]): Scored | undefined {
  return scored.find(
    (other) =>
      other.score >= tooClose * best.score &&
      other.dialect.delimiter?.trim() !== best.dialect.delimiter?.trim(),
  );
}

function oneColumn(body: string, sample: string): Dialect {
  const [best] = quotingsOf(sample, null)
    .map((quoting) => scoreDialect(body, sample, { ...quoting, delimiter: null, width: 1 }))
    .sort((a, b) => b.wellQuoted - a.wellQuoted);
  return { ...plainQuoting, ...best?.dialect, delimiter: null, width: 1 };
}

import type { Problem } from '../schema/problem';
import type { Dialect } from './dialect';
import { candidateDelimiters, sampleOf, scoreDialect } from './score-dialect';
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

/**
 * Reads the first lines with every delimiter and quote they contain, and keeps the reading that makes the best table.
 * @param chosen the delimiter that a person says it is; empty: one column only
 */
export function detectDialect(text: string, chosen?: string): DetectedDialect {
  const said = /^sep=(.)(\r\n?|\n)/i.exec(text);
  const start = said?.[0].length ?? 0;
  const declared = chosen ?? said?.[1];
  const body = text.slice(start);
  const sample = sampleOf(body);
  if (declared === '') return { dialect: oneColumn(body, sample), problems: [], start };
  const delimiters = declared ? [declared] : candidateDelimiters.filter((d) => isPresent(sample, d));
  const scored = delimiters.flatMap((delimiter) =>
    quotingsOf(sample).map((quoting) => scoreDialect(body, sample, { ...quoting, delimiter, width: 0 })),
  );
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || (best.score < tooWeak && declared === undefined))
    return { dialect: oneColumn(body, sample), problems: [], start };
  const rival = declared === undefined ? rivalOf(best, scored) : undefined;
  const problems = rival ? [delimiterDoubtful(best.dialect.delimiter, rival.dialect.delimiter)] : [];
  return { dialect: best.dialect, problems, start };
}

/** A mark that always comes in pairs is half of a delimiter. */
function isPresent(sample: string, delimiter: string): boolean {
  if (!sample.includes(delimiter)) return false;
  const pair = delimiter + delimiter;
  if (!candidateDelimiters.includes(pair) || !sample.includes(pair)) return true;
  return sample.replaceAll(pair, '').includes(delimiter);
}

function rivalOf(best: Scored, scored: Scored[]): Scored | undefined {
  return scored.find(
    (other) =>
      other.score >= tooClose * best.score &&
      other.dialect.delimiter?.trim() !== best.dialect.delimiter?.trim(),
  );
}

function oneColumn(body: string, sample: string): Dialect {
  const [best] = quotingsOf(sample)
    .map((quoting) => scoreDialect(body, sample, { ...quoting, delimiter: null, width: 1 }))
    .sort((a, b) => b.wellQuoted - a.wellQuoted);
  return { quote: '"', escape: 'doubled', ...best?.dialect, delimiter: null, width: 1 };
}

/** The ways of quoting that the text may use; the plainest first, since the first of equals wins. */
function quotingsOf(sample: string): Pick<Dialect, 'quote' | 'escape'>[] {
  const found: Pick<Dialect, 'quote' | 'escape'>[] = [{ quote: '"', escape: 'doubled' }];
  if (sample.includes('\\"')) found.push({ quote: '"', escape: '\\' });
  if (sample.includes('\0"')) found.push({ quote: '"', escape: '\0' });
  if (/(^|[^\p{L}\p{N}'])'[^'\r\n]*'([^\p{L}\p{N}]|$)/mu.test(sample)) {
    found.push({ quote: "'", escape: 'doubled' });
    if (sample.includes("\\'")) found.push({ quote: "'", escape: '\\' });
  }
  return found;
}

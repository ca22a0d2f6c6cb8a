import { isQuoteSign } from './quotings';

/** How likely each is before the text is seen; also the order in which equals are preferred. */
const likelihood: Record<string, number> = {
  ';': 1,
  '\t': 1,
  '|': 0.98,
  ', ': 0.97,
  ',': 0.96,
  '\t\t': 0.97,
  '\\t': 0.9,
  '||': 0.97,
  '~': 0.9,
  '^': 0.9,
  '\u001f': 0.9,
  ':': 0.5,
  ' ': 0.5,
};

const known = Object.keys(likelihood);
const unknownLikelihood = 0.85;

export function likelihoodOf(delimiter: string): number {
  return likelihood[delimiter] ?? likelihood[delimiter.trim()] ?? unknownLikelihood;
}

export function isKnownDelimiter(delimiter: string): boolean {
  return Object.hasOwn(likelihood, delimiter);
}

/** The signs that may part a text's cells: those that files use, and any other that stands in most lines. */
export function candidateDelimiters(sample: string): string[] {
  const present = known.filter((delimiter) => isPresent(sample, delimiter));
  const signs = signsOfLines(sample);
  const wider = [...signs, ';', ',', '|', ':'].flatMap((sign) =>
    sample.includes(sign) ? widened(sample, sign) : [],
  );
  return [...new Set([...present, ...wider, ...signs])].filter(
    (mark) => !wider.some((wide) => wide.length > mark.length && isOnlyWithin(sample, mark, wide)),
  );
}

/** A mark that always comes in pairs is half of a delimiter. */
function isPresent(sample: string, delimiter: string): boolean {
  if (!sample.includes(delimiter)) return false;
  const pair = delimiter + delimiter;
  if (!known.includes(pair) || !sample.includes(pair)) return true;
  return sample.replaceAll(pair, '').includes(delimiter);
}

const nearlyAlways = 0.98;
/** Times and addresses hold single colons where two part the cells. */
const mostly = 0.75;

/** Does the mark stand inside the wider one nearly every time? */
function isOnlyWithin(sample: string, mark: string, wide: string): boolean {
  if (!wide.includes(mark)) return false;
  const alone = sample.replaceAll(wide, '').split(mark).length - 1;
  const share = wide === mark + mark ? mostly : nearlyAlways;
  return alone <= (1 - share) * (sample.split(mark).length - 1);
}

const mostSigns = 6;
const mostLines = 200;
/** Letters, digits, spaces, quotes and what stands inside dates, numbers and words are no delimiters. */
const noSign = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}\p{M}\s"'.\-/_()+;,|:~^\\]/u;

/** Signs beside the usual ones that stand in most lines, the most frequent first. */
function signsOfLines(sample: string): string[] {
  const lines = sample
    .slice(0, 40_000)
    .split(/[\r\n]+/, mostLines)
    .filter((line) => line.trim() !== '');
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const sign of new Set(line)) if (!noSign.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 0.8 * lines.length)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostSigns)
    .map(([sign]) => sign);
}

const longest = 4;
const occurrences = 500;
/** A sign beside the mark belongs to it where it stands there this often. */
const always = 0.9;

/** `; `, `$$`, ` | `: the sign with what always stands beside it; nothing where it stands alone. */
function widened(sample: string, sign: string): string[] {
  let mark = isDoubled(sample, sign) ? sign + sign : sign;
  for (let grows = true; grows && mark.length < longest;) {
    const after = neighbour(sample, mark, mark.length);
    const before = after === null ? neighbour(sample, mark, -1) : null;
    grows = after !== null || before !== null;
    mark = `${before ?? ''}${mark}${after ?? ''}`;
  }
  return mark === sign ? [] : [mark];
}

function isDoubled(sample: string, sign: string): boolean {
  return 2 * (sample.split(sign + sign).length - 1) >= mostly * (sample.split(sign).length - 1);
}

/** The sign that nearly always stands at this distance from the mark; null where letters, digits or quotes do. */
function neighbour(sample: string, mark: string, distance: number): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (
    let at = sample.indexOf(mark);
    at !== -1 && total < occurrences;
    at = sample.indexOf(mark, at + mark.length)
  ) {
    const beside = sample.charAt(at + distance);
    counts.set(beside, (counts.get(beside) ?? 0) + 1);
    total++;
  }
  for (const [beside, count] of counts)
    if (total > 2 && count >= always * total && !isQuoteSign(beside) && /^[^\p{L}\p{N}\r\n]$/u.test(beside))
      return beside;
  return null;
}

import type { Dialect } from './dialect';

/** A way of quoting cells. */
export type Quoting = Pick<Dialect, 'quote' | 'close' | 'escape'>;

export const plainQuoting: Quoting = { quote: '"', close: '"', escape: 'doubled' };

/** Signs that open and close cells, `"` aside; each with its partner. */
const pairs = [
  ...["'", '`', '’', '″', '＂', '´', '%', '~', '^', '|', '$', '#', '*', '¤', '§', '¨'].map((sign) => [
    sign,
    sign,
  ]),
  ...['“”', '„“', '„”', '«»', '»«', '‘’', '‹›', '「」', '『』', '””'].map((both) => [...both]),
].map(([quote = '', close = '']) => ({ quote, close }));

const escapes = ['\\', '\0', '/', '^', '~'];

/** The ways of quoting that a text may use with this delimiter; the plainest first, since the first of equals wins. */
export function quotingsOf(sample: string, delimiter: string | null): Quoting[] {
  const found = [plainQuoting, ...escapedBy(sample, plainQuoting)];
  for (const pair of pairs) {
    if (delimiter?.includes(pair.quote) || !wrapsCells(sample, delimiter, pair)) continue;
    const own = { ...pair, escape: 'doubled' };
    found.push(own, ...escapedBy(sample, own));
  }
  return found;
}

function escapedBy(sample: string, quoting: Quoting): Quoting[] {
  return escapes
    .filter((escape) => escape !== quoting.close && sample.includes(escape + quoting.close))
    .map((escape) => ({ ...quoting, escape }));
}

/** Some cell opens with the one sign and some cell closes with the other. */
function wrapsCells(
  sample: string,
  delimiter: string | null,
  { quote, close }: Omit<Quoting, 'escape'>,
): boolean {
  if (!sample.includes(quote) || !sample.includes(close)) return false;
  const opens = ['\n', '\r', ...(delimiter === null ? [] : [delimiter, `${delimiter} `])];
  const closes = ['\n', '\r', ...(delimiter === null ? [] : [delimiter])];
  const isOpened = sample.startsWith(quote) || opens.some((before) => sample.includes(before + quote));
  return isOpened && (sample.endsWith(close) || closes.some((after) => sample.includes(close + after)));
}

const partners = new Map<string, string>(pairs.map(({ quote, close }) => [quote, close]));

/** May the sign open or close a cell? */
export function isQuoteSign(sign: string): boolean {
  return sign === '"' || pairs.some(({ quote, close }) => sign === quote || sign === close);
}

/** What closes a cell that opens with this text's first sign; null where that is no quote, or the usual one. */
export function partnerOf(text: string): string | null {
  return partners.get(text.charAt(0)) ?? null;
}

/** Does the cell stand between two signs that quote, as they are left where the dialect does not know them? */
export function isWrapped(cell: string): boolean {
  if (cell.length < 3) return false;
  const last = cell.at(-1);
  const first = cell.charAt(0);
  return (
    (first === '"' && last === '"') || pairs.some(({ quote, close }) => quote === first && close === last)
  );
}

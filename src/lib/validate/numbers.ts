import type { Missing } from '../schema/missing';

/** The marks that a column writes its numbers with; null where its cells do not show one. */
export interface NumberMarks {
  decimal: ',' | '.' | null;
  group: '.' | ',' | ' ' | null;
  /** the column's cells contradict each other, so that `1.234` may be either */
  contradictory?: boolean;
}

const notAvailable = /^(\.{2,3}|…|[-–—−]|:|na|n\/a|nan|null|#i\/t|#n\/a)$/i;
const withheld = /^(\*+|<\s*\d+)$/;
const dividedByZero = /^#div(ision)?\/0!?$/i;

/** Spaces of all kinds as one, the brackets of "heraf" and what stands behind a number taken away. */
function bare(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/ ?(%|pct\.?|kr\.?)$/i, '')
    .trim();
}

/** Digits without group marks and with a decimal point; null where the marks do not stand as in a number. */
function digitsOf(text: string, { decimal, group, contradictory }: NumberMarks): string | null {
  const spaced = text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  if (/^\d+$/.test(spaced)) return spaced;
  const mayBeEither = /^[1-9]\d{0,2}[.,]\d{3}$/.test(spaced);
  if (contradictory && mayBeEither) return null;
  if (decimal === null && group === null && mayBeEither && spaced.includes(',')) return null;
  const danish = decimal !== '.' && group !== ',';
  const [thousands, point] = danish ? ['\\.', ','] : [',', '\\.'];
  if (new RegExp(`^\\d{1,3}(${thousands}\\d{3})+(${point}\\d+)?$`).test(spaced)) {
    return spaced.replace(new RegExp(thousands, 'g'), '').replace(',', '.');
  }
  if (new RegExp(`^\\d*${point}\\d+$`).test(spaced)) return spaced.replace(',', '.');
  const unmarked = decimal === null && group === null;
  return unmarked && /^\d+\.\d+$/.test(spaced) ? spaced : null;
}

/**
 * Reads a number as Danish sources write it: `1.234`, `4,5`, `(212)` meaning "of which 212", `−7`, `7-`, `12 pct.`.
 * What is no number comes back with its reason; a decimal mark that does not fit the column is not guessed at.
 */
export function readNumber(text: string, marks: NumberMarks): number | Missing {
  const body = bare(text);
  if (body === '') return 'blank';
  if (notAvailable.test(body)) return 'not_available';
  if (withheld.test(body)) return 'withheld';
  if (dividedByZero.test(body)) return 'divided_by_zero';
  const signed = /^([-–−+]?) ?([\d., ]*\d) ?([-–−]?)$/.exec(body);
  const digits = signed && digitsOf(signed[2] ?? '', marks);
  if (!signed || !digits || (signed[1] && signed[3])) return 'not_a_number';
  const value = Number(digits);
  const negative = /[-–−]/.test(`${signed[1]}${signed[3]}`);
  return negative && value !== 0 ? -value : value;
}

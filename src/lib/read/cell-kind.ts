/** What a cell looks like, as far as that helps to tell headings from values. */
export type CellKind = 'empty' | 'missing' | 'number' | 'year' | 'date' | 'code' | 'text';

const missing = /^(\.{2,3}|[-–*]|:|n\/?a|null|#\p{L}+(\/\p{L}+)?[!?]?|#DIV(ISION)?\/0!)$/iu;
const year = /^(19|20)\d{2}$/;
const number =
  /^\(?[-−+]?\s?(kr\.?|[$€£])?\s?[-−+]?(\d{1,3}([.,\u0020\u00a0\u202f]\d{3})+|\d+)?([.,]\d+)?\s?(%|pct\.?|kr\.?|[$€£])?\)?$/i;
const leadingZero = /^[-−+(]*0\d/;
const code = /^\d+([.-]\d+){2,}$|^0\d+$|^\d{6}-\d{4}$/;

const months = '(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?';
const dates = [
  /^\d{4}-\d{1,2}(-\d{1,2})?([ T]\d{1,2}:\d{2}(:\d{2})?Z?)?$/,
  /^\d{1,2}[-./]\d{1,2}[-./](\d{4}|\d{2})$/,
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^\d{4}\s?-?[MKQUWH]\d{1,2}(D\d{1,2})?$/i,
  /^\d{4}QMAT\d{1,2}$/i,
  /^\d{4}[:/]\d{4}$/,
  /^(uge|week)\s?\d{1,2}([-, /]+\d{2,4})?$/i,
  /^\d\.?\s?(kvt|kvartal|quarter)\.?,?\s?\d{4}$/i,
  /^(forår|sommer|efterår|vinter)(et|en)?\s\d{4}$/i,
  new RegExp(`^((primo|ultimo|medio)\\s)?(\\d{1,2}\\.?\\s)?${months}([ -]+\\d{2,4})?$`, 'i'),
];

/** The kind of one cell; padding does not matter. */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > 40) return 'text';
  if (missing.test(text)) return 'missing';
  if (year.test(text)) return 'year';
  if (dates.some((pattern) => pattern.test(text))) return 'date';
  if (number.test(text) && /\d/.test(text)) return leadingZero.test(text) ? 'code' : 'number';
  return code.test(text) ? 'code' : 'text';
}

/** What spreadsheets take for the beginning of a formula, also in the wide letters of eastern keyboards. */
const opensFormula = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const isNumber = /^\s*[+-]?\d[\d.\s]*(,\d+)?\s*%?\s*$/;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a negative number stays one. */
export function harmless(text: string): string {
  return opensFormula.test(text) && !isNumber.test(text) ? `'${text}` : text;
}

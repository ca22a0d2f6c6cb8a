/** How a file marks its cells. */
export interface Dialect {
  /** one or more characters; null where there is one column only */
  delimiter: string | null;
  quote: '"' | "'";
  /** what stands before a quote that belongs to the text: another quote, or one of these */
  escape: 'doubled' | '\\' | '\0';
  /** how many cells most rows have */
  width: number;
}

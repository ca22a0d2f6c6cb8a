/** How a file marks its cells. */
export interface Dialect {
  /** one or more characters; null where there is one column only */
  delimiter: string | null;
  /** what opens a cell and what closes it, one character each; mostly the same */
  quote: string;
  close: string;
  /** what stands before a closing quote that belongs to the text: `doubled`: another one; else this character */
  escape: string;
  /** how many cells most rows have */
  width: number;
}

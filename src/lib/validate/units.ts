import type { TextTable } from '../schema/text-table';
import { plain } from './plain';

const units: [RegExp, number][] = [
  [/(?<![\d.])1[. ]?000[- ]?kr|tusind(e)? kr|tkr\b|t\.kr/, 1_000],
  [/mio\.? ?kr|millioner? kr|mkr\b/, 1_000_000],
  [/mia\.? ?kr|milliarder? kr/, 1_000_000_000],
];

/** What one of the file's amounts is in kr.: 1,000 where the title says "(1.000 kr.)"; 1 where it says nothing else. */
export function amountUnit(text: TextTable): number {
  const said = plain(
    [...text.preamble, ...text.headerCells.flat(), ...text.columns, ...text.footer].join(' '),
  );
  return units.find(([pattern]) => pattern.test(said))?.[1] ?? 1;
}

/** Where a municipality's square stands, in squares from the top left, and its name where only a few letters fit. */
export interface TilePlace {
  column: number;
  row: number;
  short: string;
}

/**
 * The 98 municipalities as squares in a schematic Denmark, drawn for this page: Jylland to the left, Fyn half a square apart,
 * Sjælland to the right and Bornholm at the far right. Rows from the north; a line holds `code column short`.
 */
const rows: [row: number, places: string][] = [
  [0, '860 3 Hjø, 813 4 Frh, 825 6 Læs'],
  [1, '849 2 Jam, 810 3 Brs, 851 4 Aal, 270 13 Gri, 217 14 Hel'],
  [2, '787 1 Thi, 820 2 Ves, 840 3 Reb, 846 4 Mar, 260 12 Hal, 219 13 Hil, 210 14 Fbg'],
  [3, '773 1 Mor, 779 2 Ski, 791 3 Vib, 730 4 Ran, 707 5 Ndj, 250 12 Fsu, 201 13 All, 223 14 Hør'],
  [4, '665 0 Lem, 671 1 Str, 661 2 Hol, 740 3 Sil, 710 4 Fav, 706 5 Sdj'],
  [4, '306 9 Ods, 240 12 Ege, 190 13 Fur, 230 14 Rud, 173 15 Lyn'],
  [5, '760 1 RSk, 657 2 Her, 756 3 IkB, 746 4 Ska, 751 5 Aar'],
  [5, '326 8 Kal, 316 9 Hbk, 350 10 Lej, 169 11 HøT, 151 12 Bal, 163 13 Hlv, 159 14 Gla, 157 15 Gen'],
  [6, '573 1 Var, 530 2 Bil, 630 3 Vjl, 615 4 Hor, 727 5 Odd, 741 6.5 Sam'],
  [6, '330 8 Sla, 340 9 Sor, 265 10 Ros, 165 11 Alb, 161 12 Glo, 175 13 Rød, 147 14 Frb, 101 15 Kbh'],
  [7, '563 0 Fan, 561 1 Esb, 575 2 Vjn, 621 3 Kol, 766 4 Hed'],
  [7, '329 9 Rin, 253 10 Gre, 183 11 Ish, 187 12 Val, 153 13 Brø, 167 14 Hvi, 185 15 Tår'],
  [8, '550 2 Tøn, 510 3 Had, 607 4 Fre, 370 9 Næs, 259 10 Køg, 269 11 Slr, 155 15 Dra'],
  [8.5, '410 5.5 Mid, 480 6.5 Nor, 440 7.5 Ker'],
  [9, '580 3 Aab, 540 4 Søn, 390 9 Vor, 320 10 Fax, 336 11 Ste'],
  [9.5, '420 5.5 Ass, 461 6.5 Ode, 450 7.5 Nyb'],
  [10, '360 9 Lol, 376 10 Gul, 400 15 Bor'],
  [10.5, '430 6.5 FMi, 479 7.5 Sve'],
  [11.5, '492 6.5 Ærø, 482 7.5 Lan'],
];

/** Places by Statistics Denmark's code; Christiansø, which is no municipality, has none. */
export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map(
  rows.flatMap(([row, places]) =>
    places.split(', ').map((place): [string, TilePlace] => {
      const [code = '', column, short = ''] = place.split(' ');
      return [code, { column: Number(column), row, short }];
    }),
  ),
);

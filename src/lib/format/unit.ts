/** How a figure is written. */
export interface Unit {
  /** Danish, as it stands under a title: `personer`, `pct.`, `1.000 kr.`, `kr. pr. indbygger` */
  name: string;
  kind: 'count' | 'share' | 'amount' | 'text';
  /** digits after the comma */
  decimals: number;
}

export const persons: Unit = { name: 'personer', kind: 'count', decimals: 0 };
export const fullTimePersons: Unit = { name: 'fuldtidspersoner', kind: 'count', decimals: 0 };
export const percent: Unit = { name: 'pct.', kind: 'share', decimals: 0 };
export const percent1: Unit = { name: 'pct.', kind: 'share', decimals: 1 };
export const thousandKroner: Unit = { name: '1.000 kr.', kind: 'amount', decimals: 0 };
export const kronerPerInhabitant: Unit = { name: 'kr. pr. indbygger', kind: 'amount', decimals: 0 };
export const places: Unit = { name: 'pladser', kind: 'count', decimals: 0 };

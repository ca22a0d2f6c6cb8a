/** How sentences speak of the employment and benefit figures. */
export const wordings = {
  ukrainians: {
    one: 'ukrainer i arbejde',
    many: 'ukrainere i arbejde',
    measure: 'Antallet af ukrainere i arbejde',
  },
  ukrainiansShare: { predicate: 'er i arbejde', measure: 'Andelen af ukrainere i arbejde' },
  unemployed: { one: 'ledig fuldtidsperson', many: 'ledige fuldtidspersoner', measure: 'Antallet af ledige' },
  unemployedShare: { predicate: 'er ledige', measure: 'Ledigheden' },
  cashAssistanceShare: { predicate: 'er på kontanthjælp mv.', measure: 'Andelen på kontanthjælp mv.' },
};

/** How sentences speak of the employment and benefit figures. A share says what it is a share of. */
export const wordings = {
  ukrainians: {
    one: 'ukrainer i arbejde',
    many: 'ukrainere i arbejde',
    measure: 'Antallet af ukrainere i arbejde',
  },
  ukrainiansShare: {
    predicate: 'af de ukrainere, der står til rådighed, er i arbejde',
    measure: 'Andelen af ukrainere i arbejde',
  },
  unemployed: { one: 'ledig fuldtidsperson', many: 'ledige fuldtidspersoner', measure: 'Antallet af ledige' },
  unemployedShare: { measure: 'Ledigheden' },
  cashAssistanceShare: {
    predicate: 'af arbejdsstyrken er på kontanthjælp mv.',
    measure: 'Andelen på kontanthjælp mv.',
  },
  cashAssistanceShareOfPopulation: {
    predicate: 'af de 16-66-årige er på kontanthjælp mv.',
    measure: 'Andelen af de 16-66-årige på kontanthjælp mv.',
  },
};

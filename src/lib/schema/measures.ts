/** A key figure that Ugetal knows by name. */
export interface Measure {
  /** value of `observations.measure` */
  id: string;
  /** Danish name */
  title: string;
  unit: string;
  /** value of `observations.basis`: what a share is a share of; empty for counts */
  basis: Basis | '';
}

/** What a share is a share of. Two shares with different bases are never on one axis. */
export type Basis = 'available_for_work' | 'labour_force' | 'population_16_66' | 'aged_16_66' | 'aged_18_64';

export const bases: Record<Basis, string> = {
  available_for_work: 'personer til rådighed for arbejdsmarkedet',
  labour_force: 'arbejdsstyrken',
  population_16_66: 'befolkningen 16-66 år',
  aged_16_66: 'alle 16-66-årige',
  aged_18_64: 'alle 18-64-årige',
};

export const measures: Measure[] = [
  { id: 'unemployed', title: 'Ledige fuldtidspersoner', unit: 'fuldtidspersoner', basis: '' },
  { id: 'unemployed_share', title: 'Ledige i pct. af arbejdsstyrken', unit: 'pct.', basis: 'labour_force' },
  { id: 'cash_assistance_persons', title: 'Personer på kontanthjælp mv.', unit: 'personer', basis: '' },
  {
    id: 'cash_assistance',
    title: 'Fuldtidspersoner på kontanthjælp mv.',
    unit: 'fuldtidspersoner',
    basis: '',
  },
  {
    id: 'cash_assistance_share',
    title: 'Fuldtidspersoner på kontanthjælp mv. i pct. af arbejdsstyrken',
    unit: 'pct.',
    basis: 'labour_force',
  },
  {
    id: 'cash_assistance_share',
    title: 'Fuldtidspersoner på kontanthjælp mv. i pct. af befolkningen',
    unit: 'pct.',
    basis: 'population_16_66',
  },
  { id: 'ukrainians_employed', title: 'Fordrevne fra Ukraine i arbejde', unit: 'personer', basis: '' },
  {
    id: 'ukrainians_employed_share',
    title: 'Fordrevne fra Ukraine i arbejde i pct. af personer til rådighed',
    unit: 'pct.',
    basis: 'available_for_work',
  },
  { id: 'net_accounts', title: 'Nettoudgift pr. indbygger', unit: 'kr. pr. indbygger', basis: '' },
];

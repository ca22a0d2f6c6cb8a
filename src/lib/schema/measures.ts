/** A key figure that Ugetal knows by name. */
export interface Measure {
  /** value of `observations.measure` */
  id: string;
  /** Danish name */
  title: string;
  unit: string;
  /** value of `observations.basis`: what a share is a share of; empty for counts */
  basis: Basis | '';
  /** fits its heading in lower case with single spaces, also where the heading has lost its ending */
  heading: RegExp;
  /** must be found in the file's name or title, where the heading alone does not say what is counted */
  file?: RegExp;
}

/** What a share is a share of. Two shares with different bases are never on one axis. */
export type Basis =
  'available_for_work' | 'labour_force' | 'population_16_66' | 'aged_16_66' | 'aged_18_64' | 'on_benefit';

export const bases: Record<Basis, string> = {
  available_for_work: 'personer til rådighed for arbejdsmarkedet',
  labour_force: 'arbejdsstyrken',
  population_16_66: 'befolkningen 16-66 år',
  aged_16_66: 'alle 16-66-årige',
  aged_18_64: 'alle 18-64-årige',
  on_benefit: 'personer på ydelsen',
};

const cashAssistance = /y60a02|kontanthj/;

export const measures: Measure[] = [
  {
    id: 'unemployed',
    title: 'Ledige fuldtidspersoner',
    unit: 'fuldtidspersoner',
    basis: '',
    heading: /^(antal )?ledige fuldtidspersoner$/,
  },
  {
    id: 'unemployed_share',
    title: 'Ledige i pct. af arbejdsstyrken',
    unit: 'pct.',
    basis: 'labour_force',
    heading:
      /^(ledige )?fuldtidsledige i (pct\.?|procent) af arb|^ledige (fuldtidspersoner )?i (pct\.?|procent) af arb/,
  },
  {
    id: 'cash_assistance_persons',
    title: 'Personer på kontanthjælp mv.',
    unit: 'personer',
    basis: '',
    heading: /^antal personer$/,
    file: cashAssistance,
  },
  {
    id: 'cash_assistance',
    title: 'Fuldtidspersoner på kontanthjælp mv.',
    unit: 'fuldtidspersoner',
    basis: '',
    heading: /^antal fuldtidspersoner$/,
    file: cashAssistance,
  },
  {
    id: 'cash_assistance_share',
    title: 'Fuldtidspersoner på kontanthjælp mv. i pct. af arbejdsstyrken',
    unit: 'pct.',
    basis: 'labour_force',
    heading: /^fuldtidspersoner i (pct\.?|procent) af arb/,
    file: cashAssistance,
  },
  {
    id: 'cash_assistance_share',
    title: 'Fuldtidspersoner på kontanthjælp mv. i pct. af befolkningen',
    unit: 'pct.',
    basis: 'population_16_66',
    heading: /^fuldtidspersoner i (pct\.?|procent) af bef/,
    file: cashAssistance,
  },
  {
    id: 'ukrainians_employed',
    title: 'Fordrevne fra Ukraine i arbejde',
    unit: 'personer',
    basis: '',
    heading: /^antal (personer )?i (beskæftigelse|arbejde)\b/,
    file: /ukrain|fordrevne/,
  },
  {
    id: 'ukrainians_employed_share',
    title: 'Fordrevne fra Ukraine i arbejde i pct. af personer til rådighed',
    unit: 'pct.',
    basis: 'available_for_work',
    heading: /^andel i (beskæftigelse|arbejde) af (personer|dem) til råd/,
    file: /ukrain|fordrevne/,
  },
  {
    id: 'net_accounts',
    title: 'Nettoudgift pr. indbygger',
    unit: 'kr. pr. indbygger',
    basis: '',
    heading: /^(netto)?(udgift|regnskab) (i kr\. )?pr\.? indbygger/,
  },
  {
    id: 'benefit_full_year',
    title: 'Helårspersoner på ydelsen',
    unit: 'helårspersoner',
    basis: '',
    heading: /^(antal )?helårspersoner$/,
    file: /benefit-years/,
  },
  {
    id: 'benefit_expenditure',
    title: 'Udgift til ydelsen',
    unit: '1.000 kr.',
    basis: '',
    heading: /^udgift(er)? \(1\.000 kr\.?\)$/,
    file: /benefit-years/,
  },
  {
    id: 'benefit_reimbursement',
    title: 'Statens refusion af ydelsen',
    unit: '1.000 kr.',
    basis: '',
    heading: /^(stats)?refusion \(1\.000 kr\.?\)$/,
    file: /benefit-years/,
  },
  {
    id: 'benefit_weeks_1_4',
    title: 'Personer i uge 1-4 på offentlig forsørgelse',
    unit: 'pct.',
    basis: 'on_benefit',
    heading: /^andel i uge 1 ?[-–] ?4\b/,
    file: /benefit-years/,
  },
  {
    id: 'benefit_weeks_5_26',
    title: 'Personer i uge 5-26 på offentlig forsørgelse',
    unit: 'pct.',
    basis: 'on_benefit',
    heading: /^andel i uge 5 ?[-–] ?26\b/,
    file: /benefit-years/,
  },
  {
    id: 'benefit_weeks_27_52',
    title: 'Personer i uge 27-52 på offentlig forsørgelse',
    unit: 'pct.',
    basis: 'on_benefit',
    heading: /^andel i uge 27 ?[-–] ?52\b/,
    file: /benefit-years/,
  },
  {
    id: 'benefit_weeks_53',
    title: 'Personer fra uge 53 på offentlig forsørgelse',
    unit: 'pct.',
    basis: 'on_benefit',
    heading: /^andel (i|fra) uge 53\b/,
    file: /benefit-years/,
  },
  {
    id: 'compensating_schemes',
    title: 'Personer, der bruger handicapkompenserende ordninger',
    unit: 'personer',
    basis: '',
    heading: /^(antal )?personer med handicapkompenserende ordning/,
  },
];

/** What a share's words say that it is a share of; the first that fits. */
export const basisWords: [RegExp, Basis][] = [
  [/til rådighed/, 'available_for_work'],
  [/arbejdsstyrken/, 'labour_force'],
  [/18\s*[-–]\s*64/, 'aged_18_64'],
  [/befolkningen 16\s*[-–]\s*66/, 'population_16_66'],
  [/16\s*[-–]\s*66/, 'aged_16_66'],
];

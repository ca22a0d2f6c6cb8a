/** The rows of the weekly count in the order of the committee's minutes. */
export const statuses = [
  { id: 'residence_permit', label: 'Med opholdstilladelse' },
  { id: 'arriving', label: 'Med opholdstilladelse, på vej' },
  { id: 'biometrics', label: 'Biometri taget, har søgt ophold' },
  { id: 'visitor_visa', label: 'På midlertidigt gæstevisum' },
] as const;

/** Of which: part of those with a residence permit, never added. */
export const adults = { of: 'residence_permit', id: 'of_which_18_64', label: 'Heraf 18-64 år' } as const;

/** The same rows in the words of the minutes, which the papers of the committee go on using. */
export function wordsOfMinutes(own: string): Record<string, string> {
  return {
    residence_permit: `Personer med opholdstilladelse modtaget i ${own} Kommune`,
    of_which_18_64: 'Heraf personer i alderen 18-64',
    arriving: 'Personer med opholdstilladelse, der er på vej',
    biometrics:
      'Personer med biometri og berettiget til overlevelseshjælp (har søgt om opholdstilladelse efter særlov eller asyl)',
    visitor_visa: 'Personer på midlertidig gæstevisum',
  };
}

/** Who settled here by own choice, of the total and outside the sum. */
export const ownChoice = 'own_choice';

/** How sentences speak of them. */
export const refugeeWording = { one: 'flygtning', many: 'flygtninge', measure: 'Antallet af flygtninge' };

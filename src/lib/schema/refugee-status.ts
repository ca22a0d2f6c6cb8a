import type { Words } from './layout';

/** How the weekly count names the statuses of `refugee_counts`. */
export const refugeeStatus: Words = {
  words: [
    [/eget valg|andre kommuner|anden kommune|ny praksis/, 'own_choice'],
    [/heraf.*18\s*[-–]\s*64|18\s*[-–]\s*64.*heraf/, 'of_which_18_64'],
    [/biometri/, 'biometrics'],
    [/visum/, 'visitor_visa'],
    [/ankommer|ankomst/, 'arriving'],
    [/opholdstilladelse/, 'residence_permit'],
  ],
};

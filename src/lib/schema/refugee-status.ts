import type { Words } from './layout';

/** How the weekly count names the statuses of `refugee_counts`. */
export const refugeeStatus: Words = {
  words: [
    [/eget valg|andre kommuner|anden kommune|ny praksis/, 'own_choice'],
    [/heraf.*18\s*[-–]\s*64|18\s*[-–]\s*64.*heraf/, 'of_which_18_64'],
    // any other "heraf" is a part that has no status of its own
    [/^(?!.*heraf).*biometri/, 'biometrics'],
    [/^(?!.*heraf).*visum/, 'visitor_visa'],
    [/^(?!.*heraf).*(ankommer|ankomst)/, 'arriving'],
    [/^(?!.*heraf).*opholdstilladelse/, 'residence_permit'],
  ],
};

import { linesBefore, mostColumns } from '../db/explore/ask-freely';
import type { Refusal } from '../db/explore/one-question';

/** Why a question has no answer, for the person who wrote it. */
export interface Explained {
  /** Danish sentence */
  sentence: string;
  /** what to do, Danish; empty: the sentence says it */
  remedy: string;
  /** the engine's own words; empty: it was not asked */
  said: string;
  /** line of the question that they are about, from 1; null: not known */
  line: number | null;
}

const readingOnly =
  'Her kan kun læses. En forespørgsel begynder med SELECT, WITH, FROM, DESCRIBE eller SUMMARIZE.';

const refusals: Record<Refusal, [sentence: string, remedy: string]> = {
  empty: ['Der er ingen forespørgsel.', 'Skriv en, eller tag et eksempel.'],
  not_a_question: [readingOnly, 'Tallene ændres under Filer.'],
  several: ['Der er mere end én forespørgsel.', 'Kør én ad gangen: slet det, der står efter semikolonet.'],
  parentheses: ['Parenteserne passer ikke sammen.', 'Tæl dem: hver ( skal have sin ).'],
};

/** What the engine's words mean; the first that fits. `$1`, `$2` are what it names. */
const meanings: [RegExp, sentence: string, remedy: string][] = [
  [
    /Table with name "?([^"\s]+?)"? does not exist!\s*Did you mean "([^"]+)"/,
    'Der er ingen tabel, der hedder »$1«.',
    'Mente du »$2«? Alle tabeller står under forespørgslen.',
  ],
  [
    /Table with name "?([^"\s]+?)"? does not exist!/,
    'Der er ingen tabel, der hedder »$1«.',
    'Alle tabeller står under forespørgslen.',
  ],
  [
    /Referenced column "([^"]+)" not found[\s\S]*?Candidate bindings: ([^\n]+)/,
    'Der er ingen kolonne, der hedder »$1«.',
    'Der er: $2.',
  ],
  [
    /Referenced column "([^"]+)" not found/,
    'Der er ingen kolonne, der hedder »$1«.',
    'Ret navnet, eller skriv en tabel efter FROM.',
  ],
  [
    /Referenced table "([^"]+)" not found/,
    'Der er ingen tabel i forespørgslen, der hedder »$1«.',
    'Skriv den efter FROM, eller ret navnet.',
  ],
  [
    /Function with name "?([^"\s]+)"? does not exist/,
    'Der er ingen funktion, der hedder »$1«.',
    'Ret navnet.',
  ],
  [
    /Permission Error|file system operations are disabled|is not in the catalog/,
    'Udforsk læser kun de indlæste tal: ingen filer, og intet fra nettet.',
    'Læg filen ind under Filer, så er dens tal her.',
  ],
  [
    /syntax error at or near "([^"]*)"/,
    'Forespørgslen kan ikke læses ved »$1«.',
    'Se, om der mangler et komma, et ord eller en parentes før det.',
  ],
  [/syntax error at end of input/, 'Forespørgslen slutter for tidligt.', 'Noget mangler til sidst.'],
  [
    /must appear in the GROUP BY/,
    'En kolonne er hverken grupperet eller lagt sammen.',
    'Tilføj GROUP BY ALL til sidst.',
  ],
  [
    /Conversion Error|Could not convert/,
    'En værdi kan ikke laves om til den type.',
    'Brug TRY_CAST, så bliver det, der ikke kan, tomt.',
  ],
  [
    /Out of Memory|could not allocate|bad_alloc|memory access|allocation failed/i,
    'Forespørgslen kræver mere hukommelse, end der er.',
    'Afgræns den med WHERE, eller læg sammen med GROUP BY.',
  ],
  [
    /No value for \$(\w+)/,
    'Forespørgslen har ingen værdi for $$$1.',
    'Der er $$own, $$areas, $$set_per og $$to.',
  ],
  [/Too many columns/, `Svaret har flere end ${mostColumns} kolonner.`, 'Nævn dem, der skal bruges.'],
  [
    /Cannot prepare multiple/,
    'Det er mere end én forespørgsel for databasen.',
    'En PIVOT skal sige sine værdier: ON kolonne IN (…).',
  ],
];

/** The question's own line in what the engine says of it, and its words with that line. */
function placed(message: string): Pick<Explained, 'said' | 'line'> {
  const bare = message.split('\n\nSQL:')[0] ?? message;
  const lines = [...bare.matchAll(/LINE (\d+):/g)].map(([, line]) => Number(line) - linesBefore);
  const said = bare.replace(/LINE (\d+):/g, (_, line: string) => `Linje ${Number(line) - linesBefore}:`);
  const [line] = lines;
  return { said: said.trim(), line: line !== undefined && line > 0 ? line : null };
}

/** Why a text is no question. */
export function explainRefusal(refusal: Refusal): Explained {
  const [sentence, remedy] = refusals[refusal];
  return { sentence, remedy, said: '', line: null };
}

/** Why the engine did not answer. */
export function explainError(thrown: unknown): Explained {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const place = placed(message);
  for (const [pattern, sentence, remedy] of meanings) {
    const found = pattern.exec(place.said);
    if (!found) continue;
    const filled = (text: string) =>
      text.replace(/\$\$|\$(\d)/g, (sign, at?: string) =>
        at ? (found[Number(at)] ?? '').trim() : sign.slice(1),
      );
    return { sentence: filled(sentence), remedy: filled(remedy), ...place };
  }
  return { sentence: 'Databasen kunne ikke svare.', remedy: 'Se, hvad den siger.', ...place };
}

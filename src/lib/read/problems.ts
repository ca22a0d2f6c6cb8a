import type { Problem, Severity } from '../schema/problem';
import type { BinaryType } from './file-type';

const longestValue = 200;

interface Place {
  row?: number;
  column?: string;
  value?: string;
}

function problem(severity: Severity, code: string, place: Place, message: string, remedy: string): Problem {
  const value = place.value === undefined ? null : place.value.slice(0, longestValue);
  return { severity, code, row: place.row ?? null, column: place.column ?? null, value, message, remedy };
}

export function fileEmpty(): Problem {
  const message = 'Filen er tom: der er ingen tekst i den.';
  return problem(
    'error',
    'file_empty',
    {},
    message,
    'Hent filen igen, og se efter, at den ikke fylder 0 kB.',
  );
}

export function fileTooLarge(bytes: number): Problem {
  const size = Math.round(bytes / 1024 / 1024);
  const message = `Filen fylder ${size} MB. Højst 200 MB kan læses på én gang.`;
  return problem('error', 'file_too_large', {}, message, 'Del filen, for eksempel i en fil for hvert år.');
}

export function notText(type: BinaryType): Problem {
  const message = `Filen skulle være en CSV-fil med tekst, men er ${type.name}, uanset hvad den hedder.`;
  const remedy = type.spreadsheet
    ? 'Åbn filen i regnearket, vælg "Gem som" og "CSV UTF-8", og brug den fil.'
    : 'Hent tallene igen som CSV.';
  return problem('error', 'not_text', {}, message, remedy);
}

export function notCsv(name: string): Problem {
  const message = `Filen skulle være en CSV-fil, men er ${name}, uanset hvad den hedder.`;
  return problem(
    'error',
    'not_csv',
    {},
    message,
    'Hent tallene igen som CSV; måske skal du logge ind først.',
  );
}

export function encodedTwice(): Problem {
  const message = 'Teksten har tegn som "Ã¸" og "Ã¦". Filen er vist omsat til UTF-8 to gange.';
  return problem(
    'warning',
    'encoded_twice',
    {},
    message,
    'Hent filen igen uden at åbne og gemme den undervejs.',
  );
}

export function badBytes(row: number, count: number): Problem {
  const message = `Filen er gemt som UTF-8, men ${count} tegn er ikke. De er læst som Windows-tegn (windows-1252).`;
  return problem(
    'warning',
    'encoding_guessed',
    { row },
    message,
    'Se efter, om æ, ø og å står rigtigt i rækken.',
  );
}

export function encodingGuessed(row: number): Problem {
  const message =
    'Filen siger ikke, hvordan dens tegn er gemt, og den ligner hverken UTF-8 eller almindelig Windows-tekst.';
  const remedy = 'Se efter, om æ, ø og å står rigtigt; ellers gem filen som "CSV UTF-8".';
  return problem('warning', 'encoding_guessed', { row }, message, remedy);
}

export function nullBytes(row: number): Problem {
  const message = 'Filen har tomme tegn (nulbytes) inde i teksten. De er udeladt.';
  return problem(
    'warning',
    'null_bytes',
    { row },
    message,
    'Se rækken efter, og hent filen igen, hvis noget mangler.',
  );
}

export function delimiterDoubtful(used: string | null, other: string | null): Problem {
  const message = `Cellerne kan være delt af ${named(used)} eller ${named(other)}. De er delt ved ${named(used)}.`;
  return problem(
    'warning',
    'delimiter_doubtful',
    {},
    message,
    'Se efter, om kolonnerne er rigtige; ellers gem filen med semikolon.',
  );
}

export function headerDoubtful(row: number, hasHeader: boolean): Problem {
  const message = hasHeader
    ? 'Det er usikkert, om filen har overskrifter. Den øverste række i tabellen er læst som overskrift.'
    : 'Det er usikkert, om filen har overskrifter. Den øverste række i tabellen er læst som tal.';
  return problem(
    'warning',
    'header_doubtful',
    { row },
    message,
    'Se efter, og giv filen en linje med overskrifter, hvis den mangler.',
  );
}

export function footerDoubtful(row: number): Problem {
  const message = 'Den sidste række har kun én celle. Den er læst som en note under tabellen.';
  return problem('warning', 'footer_doubtful', { row }, message, 'Se efter, om resten af rækken mangler.');
}

export function headerTooLong(row: number, headings: number, cells: number): Problem {
  const message = `Der er ${headings} overskrifter, men de fleste rækker har ${cells} celler. Kolonner uden celler er læst som tomme.`;
  return problem(
    'warning',
    'header_too_long',
    { row },
    message,
    'Se efter, om tallene står under de rigtige overskrifter.',
  );
}

export function headerTooShort(row: number, headings: number, cells: number, isUsed: boolean): Problem {
  const message = isUsed
    ? `Der er ${headings} overskrifter, men de fleste rækker har ${cells} celler. De sidste kolonner er uden navn.`
    : `Der er ${headings} overskrifter, men rækkerne har ${cells} celler. De sidste er tomme og er udeladt.`;
  const severity = isUsed ? 'warning' : 'note';
  return problem(
    severity,
    'header_too_short',
    { row },
    message,
    'Se efter, om tallene står under de rigtige overskrifter.',
  );
}

export function secondTable(row: number): Problem {
  const message = 'Filen har mere end én tabel. Kun den første er læst; resten begynder her.';
  return problem(
    'warning',
    'second_table',
    { row },
    message,
    'Gem tabellerne i hver sin fil, hvis begge skal bruges.',
  );
}

export function headingInside(row: number): Problem {
  const message =
    'Rækken har kun ord, også hvor de andre har tal. Måske er den overskrift for en ny tabel; den er læst som data.';
  return problem(
    'warning',
    'heading_inside',
    { row },
    message,
    'Gem tabellerne i hver sin fil, hvis der er flere.',
  );
}

/** `what` is a sentence: what about the person's choice cannot be. */
export function choiceUnusable(what: string): Problem {
  const message = `${what} Det er læst, som det blev fundet.`;
  return problem('error', 'choice_unusable', {}, message, 'Vælg noget andet, eller lad filen afgøre det.');
}

export function tooManyColumns(found: number, most: number): Problem {
  const message = `En linje i filen har ${found} celler. Det er flere end de ${most}, som et regneark kan have.`;
  const remedy = 'Se efter, om filen er den rigtige, eller vælg et andet skilletegn.';
  return problem('error', 'too_many_columns', {}, message, remedy);
}

export function noRows(): Problem {
  const message = 'Filen har overskrifter, men ingen rækker med tal.';
  return problem('warning', 'no_rows', {}, message, 'Hent filen igen, når den er fyldt ud.');
}

export function rowTooLong(
  row: number,
  found: number,
  expected: number,
  surplus: string[],
  harmless: boolean,
): Problem {
  const message = `Rækken har ${found} celler, tabellen har ${expected}. De overskydende celler sidst i rækken er ikke brugt.`;
  const remedy = 'Se efter, om tallene står i de rigtige kolonner, og ret rækken i filen.';
  const place = surplus.length > 0 ? { row, value: surplus.join(' | ') } : { row };
  return problem(harmless ? 'note' : 'warning', 'row_too_long', place, message, remedy);
}

export function rowTooShort(row: number, found: number, expected: number, harmless: boolean): Problem {
  const message = `Rækken har ${found} celler, tabellen har ${expected}. De manglende celler sidst i rækken er læst som tomme.`;
  const remedy = 'Se efter, om tallene står i de rigtige kolonner.';
  return problem(harmless ? 'note' : 'warning', 'row_too_short', { row }, message, remedy);
}

export function rowOtherDelimiter(row: number, delimiter: string): Problem {
  const message = `Rækken er delt af ${named(delimiter)}, resten af filen ikke. Rækken er læst som de andre.`;
  return problem(
    'warning',
    'row_other_delimiter',
    { row },
    message,
    'Se efter, om tallene står i de rigtige kolonner.',
  );
}

export function rowOtherQuote(row: number): Problem {
  const message = 'Rækkens celler står i andre citationstegn end resten af filen. Den er læst som de andre.';
  const remedy = 'Se efter, om tallene står i de rigtige kolonner.';
  return problem('warning', 'row_other_quote', { row }, message, remedy);
}

export function unclosedQuote(row: number, text: string): Problem {
  const message = 'Et citationstegn åbner en celle og lukkes ikke igen. Det er læst som almindelig tekst.';
  return problem(
    'warning',
    'unclosed_quote',
    { row, value: text },
    message,
    'Se rækken efter, og sæt eller fjern citationstegnet.',
  );
}

export function strayQuote(row: number, text: string): Problem {
  const message =
    'Et citationstegn står inde i en celle uden at være skrevet dobbelt. Det er læst som almindelig tekst.';
  return problem(
    'warning',
    'stray_quote',
    { row, value: text },
    message,
    'Se efter, om cellerne i rækken er delt rigtigt.',
  );
}

export function repeatedHeading(column: string): Problem {
  const message = `Flere kolonner hedder "${column.slice(0, longestValue)}".`;
  return problem(
    'note',
    'repeated_heading',
    { column },
    message,
    'Giv kolonnerne hver sit navn, hvis de skal kunne skelnes.',
  );
}

export function ambiguousNumberMark(column: string, value: string): Problem {
  const message = `Betyder "${value}" tusinder eller decimaler? Ingen celler i kolonnen viser det.`;
  const remedy = 'Sig, hvad tegnet betyder, eller hent filen med mindst én decimal.';
  return problem('warning', 'ambiguous_number_mark', { column, value }, message, remedy);
}

export function contradictoryMarks(column: string, value: string): Problem {
  const message = `"${value}" kan betyde både tusinder og decimaler, og kolonnens andre tal siger hver sit.`;
  const remedy = 'Skriv alle kolonnens tal på samme måde. Tal, der kan læses på to måder, er ikke brugt.';
  return problem('warning', 'contradictory_number_marks', { column, value }, message, remedy);
}

export function mixedDecimalMarks(column: string, value: string): Problem {
  const message = 'Kolonnen har både komma og punktum som decimaltegn.';
  return problem(
    'warning',
    'mixed_decimal_marks',
    { column, value },
    message,
    'Ret kolonnen, så alle tal er skrevet på samme måde.',
  );
}

const names: Record<string, string> = {
  ';': 'semikolon',
  ',': 'komma',
  ', ': 'komma og mellemrum',
  '\t': 'tabulator',
  '|': 'lodret streg',
  ' ': 'mellemrum',
  ':': 'kolon',
};

function named(delimiter: string | null): string {
  return delimiter === null ? 'ingenting' : (names[delimiter] ?? `"${delimiter}"`);
}

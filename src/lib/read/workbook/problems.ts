import type { Problem, Severity } from '../../schema/problem';

function problem(severity: Severity, code: string, message: string, remedy: string): Problem {
  return { severity, code, row: null, column: null, value: null, message, remedy };
}

export function zipNoWorkbook(): Problem {
  const message =
    'Filen er en ZIP-fil eller et regneark i et andet format, ikke en Excel-projektmappe (.xlsx).';
  const remedy = 'Pak den ud, eller gem regnearket som .xlsx eller CSV, og brug den fil.';
  return problem('error', 'zip_no_workbook', message, remedy);
}

export function workbookTooLarge(): Problem {
  const message = 'Projektmappen fylder for meget, når den pakkes ud, og er ikke pakket ud.';
  const remedy = 'Gem det ark, tallene står i, som CSV, og brug den fil.';
  return problem('error', 'workbook_too_large', message, remedy);
}

export function workbookDamaged(): Problem {
  const message = 'Projektmappen er ikke hel og kan ikke åbnes.';
  return problem('error', 'workbook_damaged', message, 'Hent den igen, eller gem den som CSV.');
}

export function workbookEmpty(): Problem {
  const message = 'Der står ingenting i projektmappens ark.';
  return problem('error', 'file_empty', message, 'Hent filen igen, og se efter, at der er tal i den.');
}

export function sheetUnknown(wanted: string, read: string): Problem {
  const message = `Der er intet ark, der hedder »${wanted}«. Arket »${read}« er læst i stedet.`;
  return problem('warning', 'sheet_unknown', message, 'Vælg arket under »Fil«.');
}

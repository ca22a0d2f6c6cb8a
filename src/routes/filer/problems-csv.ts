import type { Problem, Severity } from '$lib/schema/problem';

export const severityWords: Record<Severity, string> = { error: 'Fejl', warning: 'Se efter', note: 'Bemærk' };

/** A cell that a spreadsheet would take for a formula is made text; what is a number stays one. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** The problems of a file as CSV for a Danish spreadsheet: semicolons, with a byte order mark. */
export function problemsCsv(problems: readonly Problem[]): string {
  const header = ['Art', 'Linje', 'Kolonne', 'Indhold', 'Hvad', 'Hvad I kan gøre', 'Kode'];
  const rows = problems.map(({ severity, row, column, value, message, remedy, code }) => [
    severityWords[severity],
    row === null ? '' : String(row),
    column ?? '',
    value ?? '',
    message,
    remedy,
    code,
  ]);
  return '\ufeff' + [header, ...rows].map((cells) => cells.map(cell).join(';') + '\r\n').join('');
}

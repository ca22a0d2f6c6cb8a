import { formatNumber } from '$lib/format/number';
import type { TextTable } from '$lib/schema/text-table';

const marks: Record<string, string> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
  '|': 'lodret streg',
  ' ': 'mellemrum',
  '.': 'punktum',
};

const nameOf = (mark: string): string => marks[mark] ?? `»${mark}«`;

function counted(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

/** `Læst som 6 linjer under 2 overskriftslinjer; tegnsæt windows-1252, skilletegn semikolon, decimaltegn komma.` */
export function howRead({ rows, headerRows, encoding, delimiter, decimal }: TextTable): string {
  const written = [
    encoding && `tegnsæt ${encoding}`,
    delimiter && `skilletegn ${nameOf(delimiter)}`,
    decimal && `decimaltegn ${nameOf(decimal)}`,
  ].filter((part) => part);
  const lines = `${counted(rows.length, 'linje', 'linjer')} under ${counted(headerRows, 'overskriftslinje', 'overskriftslinjer')}`;
  return `Læst som ${[lines, written.join(', ')].filter((part) => part).join('; ')}.`;
}

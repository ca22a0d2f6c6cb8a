import { formatNumber } from '$lib/format/number';
import type { Look } from '$lib/schema/look';

const marks: Record<string, string> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
  '|': 'lodret streg',
  ' ': 'mellemrum',
  ':': 'kolon',
  '.': 'punktum',
};

export const nameOf = (mark: string): string => marks[mark] ?? `»${mark}«`;

function counted(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

/** `6 linjer under 2 overskriftslinjer; tegnsæt windows-1252, skilletegn semikolon, decimaltegn komma`. */
export function howRead({ asRead, text, sheets }: Look): string {
  const { headerRows, encoding, delimiter, decimal } = text;
  const written = [
    sheets[0] && `arket »${sheets[0]}«`,
    encoding && `tegnsæt ${encoding}`,
    delimiter && `skilletegn ${nameOf(delimiter)}`,
    decimal && `decimaltegn ${nameOf(decimal)}`,
  ].filter((part) => part);
  const lines = `${counted(asRead.total, 'linje', 'linjer')} under ${counted(headerRows, 'overskriftslinje', 'overskriftslinjer')}`;
  return [lines, written.join(', ')].filter((part) => part).join('; ');
}

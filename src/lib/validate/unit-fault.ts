import { fault, type Fault } from './fault';
import { tidy } from './plain';

const persons = new Set(['personer', 'fuldtidspersoner']);

/** What is wrong with a number in its unit: a share among counts, or fewer than no persons. Null where nothing is, or the unit is not known. */
export function unitFault(text: string, value: number, unit: string): Fault | null {
  if (unit !== '' && unit !== 'pct.' && /(%|pct\.?)$/i.test(tidy(text))) {
    const message = `»${tidy(text)}« er en andel, men kolonnen har ${unit}; tallet er ikke brugt.`;
    return fault('warning', 'unit_differs', message, 'Ret cellen i kilden, og indlæs filen igen.');
  }
  if (value >= 0 || !persons.has(unit)) return null;
  const message = `»${tidy(text)}« er under 0, og så få ${unit} kan der ikke være; tallet er ikke brugt.`;
  return fault('warning', 'negative_count', message, 'Ret cellen i kilden, og indlæs filen igen.');
}

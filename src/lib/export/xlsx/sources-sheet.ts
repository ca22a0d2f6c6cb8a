import type { ChartSpec } from '../../charts/chart-spec';
import { dateCell, textCell, type Cell } from './cells';
import { headerRow, widthsOf, type Sheet } from './figure-sheet';

const labels = [
  'Ark',
  'Figur',
  'Hvad den viser',
  'Enhed',
  'Andel af',
  'Kilde',
  'Opgjort pr.',
  'Eksempeltal',
  'Bemærk',
];

/** Where every figure of a workbook comes from, what it counts, and when it was counted. */
export function sourcesSheet(figures: readonly ChartSpec[], names: readonly string[]): Sheet {
  const rows = figures.map((spec, at): Cell[] => [
    textCell(names[at] ?? ''),
    textCell(spec.subject),
    textCell(spec.description),
    textCell(spec.unit.name),
    textCell(spec.basis ?? ''),
    textCell(spec.sources.join('; ')),
    spec.asOf ? dateCell(spec.asOf) : textCell('Ikke dateret'),
    textCell(spec.example ? 'ja' : ''),
    textCell(spec.notes.join(' '), { wrap: true }),
  ]);
  const header = headerRow(labels, () => false);
  return {
    sheet: names[figures.length] ?? 'Kilder',
    data: [header, ...rows],
    columns: widthsOf([header, ...rows]),
    stickyRowsCount: 1,
  };
}

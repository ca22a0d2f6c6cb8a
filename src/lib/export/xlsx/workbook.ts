import writeExcelFile from 'write-excel-file/universal';
import type { ChartSpec } from '../../charts/chart-spec';
import { clean } from '../clean';
import { figureSheet } from './figure-sheet';
import { sheetNames } from './sheet-names';
import { sourcesSheet } from './sources-sheet';

/** A workbook with a sheet a figure, and one with sources, definitions and as-of dates. */
export async function workbookOf(figures: readonly ChartSpec[]): Promise<Blob> {
  const specs = figures.map(clean);
  const names = sheetNames([...specs.map(({ subject }) => subject), 'Kilder']);
  const sheets = [
    ...specs.map((spec, at) => figureSheet(spec, names[at] ?? 'Figur')),
    sourcesSheet(specs, names),
  ];
  return writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBlob();
}

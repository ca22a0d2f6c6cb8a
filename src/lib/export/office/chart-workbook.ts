import writeExcelFile from 'write-excel-file/universal';
import type { NativeChart } from './native-chart';

/** The workbook inside a chart: its numbers where the chart's references look for them. */
export async function chartWorkbook({ categories, series, format }: NativeChart): Promise<Uint8Array> {
  const header = [null, ...series.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }))];
  const rows = categories.map((label, at) => [
    { value: label },
    ...series.map(({ values }) => {
      const value = values[at] ?? null;
      return value === null ? null : { value, format };
    }),
  ]);
  const columns = [{ width: 30 }, ...series.map(() => ({ width: 18 }))];
  const blob = await writeExcelFile([header, ...rows], { sheet: 'Ark1', columns }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

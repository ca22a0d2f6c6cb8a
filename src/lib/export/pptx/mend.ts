import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { chartWorkbook } from '../office/chart-workbook';
import { chartXml } from '../office/chart-xml';
import type { NativeChart } from '../office/native-chart';
import { describedShape } from './band-shapes';

/** Numbers of the charts in a package, ascending: the library counts on from deck to deck. */
function chartNumbers(parts: Record<string, Uint8Array>): number[] {
  const found = Object.keys(parts).map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]);
  return found
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Danish everywhere, tables whose first row is a header row to those who do not see them, words for bands, and the order that the schema asks for. */
function mended(xml: string): string {
  return xml
    .replace(/([lL]ang)="en-US"/g, '$1="da-DK"')
    .replace(/(<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/g, '$1')
    .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
    .replace(new RegExp(`name="${describedShape}([^"]*)"`, 'g'), 'name="Bånd" descr="$1"')
    .replace(/<a:tblPr(?=[ />])(?![^>]*firstRow)/g, '<a:tblPr firstRow="1"');
}

/** A note with line feeds as paragraphs: the library writes one run, in which PowerPoint shows them as spaces. */
function notesMended(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, look: string, note: string, end: string) =>
      note
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  );
}

/**
 * A deck with its charts written anew, because the library gives every chart an axis that does not exist, draws a missing
 * number as an empty one, and knows neither Danish notes nor header rows.
 * @param charts in the order in which they were added
 */
export async function mendDeck(deck: Uint8Array, charts: readonly NativeChart[]): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = unzipSync(deck);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^ppt\/.*\.xml$/.test(name)) continue;
    const xml = mended(strFromU8(bytes));
    parts[name] = strToU8(name.includes('/notesSlides/') ? notesMended(xml) : xml);
  }
  const numbers = chartNumbers(parts);
  await Promise.all(
    charts.map(async (chart, index) => {
      const number = numbers[index] ?? NaN;
      parts[`ppt/charts/chart${number}.xml`] = strToU8(chartXml(chart));
      parts[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] = await chartWorkbook(chart);
    }),
  );
  return zipSync(asZippable(parts), { level: 6 });
}

/** What is packed already is not packed again. */
function asZippable(parts: Record<string, Uint8Array>): Zippable {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      /\.(xlsx|png|jpe?g)$/.test(name) ? [bytes, { level: 0 }] : bytes,
    ]),
  );
}

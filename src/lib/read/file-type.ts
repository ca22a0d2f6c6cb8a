/** What a file that is not text turned out to be, in Danish, and whether a spreadsheet program can save it as CSV. */
export interface BinaryType {
  name: string;
  spreadsheet: boolean;
}

const signatures: { start: number[]; type: BinaryType }[] = [
  { start: [0x89, 0x50, 0x4e, 0x47], type: { name: 'et billede (PNG)', spreadsheet: false } },
  { start: [0xff, 0xd8, 0xff], type: { name: 'et billede (JPEG)', spreadsheet: false } },
  { start: [0x47, 0x49, 0x46, 0x38], type: { name: 'et billede (GIF)', spreadsheet: false } },
  {
    start: [0x52, 0x49, 0x46, 0x46],
    type: { name: 'et billede, en lyd eller en video', spreadsheet: false },
  },
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], type: { name: 'en PDF', spreadsheet: false } },
  { start: [0x1f, 0x8b], type: { name: 'en pakket fil (gzip)', spreadsheet: false } },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    type: { name: 'et regneark (XLSX) eller en ZIP-fil', spreadsheet: true },
  },
  { start: [0x50, 0x4b, 0x05, 0x06], type: { name: 'en tom ZIP-fil', spreadsheet: false } },
  { start: [0xd0, 0xcf, 0x11, 0xe0], type: { name: 'et regneark (XLS)', spreadsheet: true } },
  { start: [0x50, 0x41, 0x52, 0x31], type: { name: 'en Parquet-fil', spreadsheet: false } },
  { start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], type: { name: 'en database (SQLite)', spreadsheet: false } },
];

const sampleSize = 65_536;
const tooManyControls = 0.02;
const tooManyNulls = 0.1;

/** Is this a picture, a workbook or other bytes that are not text? null where it may well be text. */
export function binaryType(bytes: Uint8Array): BinaryType | null {
  const known = signatures.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known.type;
  const sample = bytes.subarray(0, sampleSize);
  const controls = new Map<number, number>();
  let nulls = 0;
  for (const byte of sample) {
    if (byte === 0) nulls++;
    else if (byte < 0x20 && !isTextControl(byte)) controls.set(byte, (controls.get(byte) ?? 0) + 1);
  }
  const total = [...controls.values()].reduce((sum, count) => sum + count, 0);
  // a single one may part the cells
  const tooMany = controls.size > 1 && total > tooManyControls * sample.length;
  const unreadable = tooMany || nulls > tooManyNulls * sample.length;
  return unreadable ? { name: 'ikke tekst', spreadsheet: false } : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return, end of file, and the separators 0x1C-0x1F. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || (byte >= 0x1a && byte <= 0x1f);
}

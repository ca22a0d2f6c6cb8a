/** `ARROW1` and its padding. */
const head = 8;
/** the footer's length, and `ARROW1` again */
const tail = 10;

/** Arrow's file form as the stream form that is inside it: DuckDB gives the one and takes the other. */
export function streamOf(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const footer = view.getInt32(file.byteLength - tail, true);
  // a copy: the bytes are handed over to another worker
  return file.slice(head, file.byteLength - tail - footer);
}

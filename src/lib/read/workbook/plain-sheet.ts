/** Takes a prefix off the elements of SpreadsheetML (`<x:row>`), which some programs write and some readers do not know. */
function withoutPrefix(xml: string): string {
  const prefix = /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/.exec(
    xml,
  )?.[1];
  if (!prefix) return xml;
  return xml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

/** A part of a workbook as every reader knows it: no prefixes, and error values (`#DIV/0!`) as the text that they show. */
export function plainPart(xml: string): string {
  return withoutPrefix(xml).replace(/(<c\b[^>]*?\bt=)"e"/g, '$1"str"');
}

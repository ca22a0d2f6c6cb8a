import { strToU8, zipSync } from 'fflate';

/** A sheet as its rows' XML, and what comes after them. */
export interface MadeSheet {
  name: string;
  rows: string;
  after?: string;
  hidden?: boolean;
}

export interface MadeOptions {
  /** cell formats in their order: numbers of built-in formats or codes */
  formats?: (number | string)[];
  shared?: string[];
  /** before every element: `x:` */
  prefix?: string;
  date1904?: boolean;
  more?: Record<string, Uint8Array>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function prefixed(xml: string, prefix: string): string {
  return prefix ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`) : xml;
}

function part(name: string, inside: string, prefix: string, attributes = ''): Uint8Array {
  const space = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  const tag = `${prefix}${name}`;
  const xml = `<${tag} ${space}="${main}" xmlns:r="${relations}"${attributes}>${prefixed(inside, prefix)}</${tag}>`;
  return strToU8(declaration + xml);
}

function styles(formats: (number | string)[]): string {
  const own = formats.filter((format) => typeof format === 'string');
  const ids = formats.map((format) => (typeof format === 'number' ? format : 164 + own.indexOf(format)));
  const codes = own.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const cells = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`);
  return `<numFmts count="${own.length}">${codes.join('')}</numFmts><cellXfs count="${ids.length}">${cells.join('')}</cellXfs>`;
}

/** The bytes of a workbook, made of nothing but what is given. */
export function makeWorkbook(sheets: MadeSheet[], options: MadeOptions = {}): Uint8Array {
  const { formats = [0], shared = [], prefix = '', date1904 = false, more = {} } = options;
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = Object.fromEntries(
    sheets.map(({ rows, after = '' }, at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      part('worksheet', `<sheetData>${rows}</sheetData>${after}`, prefix),
    ]),
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    ),
    'xl/workbook.xml': part(
      'workbook',
      `${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets>`,
      prefix,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}<Relationship Id="rId98" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': part('styleSheet', styles(formats), prefix),
    'xl/sharedStrings.xml': part('sst', shared.map((text) => `<si>${text}</si>`).join(''), prefix),
    ...parts,
    ...more,
  });
}

function cellXml(reference: string, value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (value.startsWith('<')) return value.replace('<c', `<c r="${reference}"`);
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** Rows of texts and numbers as XML; a text that begins with `<c` is a cell of its own making. */
export function rowsXml(rows: (string | number | null)[][], from = 1): string {
  return rows
    .map((row, at) => {
      const line = from + at;
      const cells = row.map((value, column) => cellXml(`${String.fromCharCode(65 + column)}${line}`, value));
      return `<row r="${line}">${cells.join('')}</row>`;
    })
    .join('');
}

import { gzipSync, zipSync } from 'fflate';

/** A file that means harm, or that a careless reader harms itself with. */
export interface HostileFile {
  /** what it tries */
  tries: string;
  file: string;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();

function file(tries: string, text: string | Uint8Array, name = 'y25i01.csv'): HostileFile {
  return { tries, file: name, bytes: typeof text === 'string' ? encoder.encode(text) : text };
}

/** A file of unemployed persons that a layout knows, with one heading and one area as the hostile part. */
function unemployed(area: string, heading = 'Antal ledige fuldtidspersoner', value = '311'): string {
  return `Periode;Område;${heading}\n2022M12;Vejen;311\n2022M12;${area};${value}\n`;
}

const script = '<script>globalThis.harmed = true</script>';
const image = '<img src=x onerror="globalThis.harmed = true">';
const sql = `'); DROP TABLE observations; --`;
const megabyte = 1_048_576;

/** Cells, headings and names that other programs would run, open or obey. */
const texts: HostileFile[] = [
  '=HYPERLINK("https://example.invalid";"x")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  '-2+3',
  script,
  image,
  sql,
  "\"; ATTACH 'x.db'; --",
  '../../etc/passwd',
  'javascript:alert(1)',
  '$own',
  '${7*7}',
  '{{7*7}}',
  '__proto__',
  'constructor',
].flatMap((text) => {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return [
    file(`${text} as an area`, unemployed(quoted)),
    file(`${text} as a heading`, unemployed('Kolding', quoted)),
    file(`${text} as a number`, unemployed('Kolding', undefined, quoted)),
    file(`${text} as a file name`, unemployed('Kolding'), `${text}.csv`),
    file(`${text} in an unknown table`, `navn;${quoted}\n${quoted};2\nb;3\n`, 'ukendt.csv'),
  ];
});

const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');

const shapes: HostileFile[] = [
  file('control characters in a cell', unemployed(`"Kol${controls}ding"`)),
  file('null bytes in cells', unemployed('Kol\0ding')),
  file('nothing but null bytes', new Uint8Array(100_000)),
  file('a cell of 10 MB', unemployed('x'.repeat(10 * megabyte))),
  file('a quoted cell of 10 MB', unemployed(`"${'x\n'.repeat(5 * megabyte)}"`)),
  file('10,000 columns', `${'a;'.repeat(10_000)}\n${'1;'.repeat(10_000)}\n${'2;'.repeat(10_000)}\n`),
  file(
    '10,000 known columns',
    `Periode;Område;${'Antal ledige fuldtidspersoner;'.repeat(10_000)}\n2022M12;Vejen;${'1;'.repeat(10_000)}\n`,
  ),
  file('200,000 quotes', unemployed('"'.repeat(200_000))),
  file('200,001 quotes', unemployed('"'.repeat(200_001))),
  file('a quote before every cell', '"a;"b;"c\n'.repeat(60_000)),
  file('quotes that never close', unemployed('"Kolding') + '2022M11;Vejen;310\n'.repeat(2000)),
  file('12 MB of title words', `${'tal '.repeat(3 * megabyte)}\n${unemployed('Kolding')}`),
  file('only delimiters', ';'.repeat(megabyte)),
  file('only line ends', '\n'.repeat(megabyte)),
  file(
    'a million short rows of other widths',
    Array.from({ length: 200_000 }, (_, at) => 'a;'.repeat(at % 7)).join('\n'),
  ),
  file('right-to-left marks and zero widths', unemployed('\u202eKolding\u200b')),
  file('lone surrogates', new Uint8Array([...encoder.encode('a;b\n1;'), 0xed, 0xa0, 0x80, 0x0a])),
];

const packed: HostileFile[] = [
  file('a gzip bomb', gzipSync(new Uint8Array(50 * megabyte))),
  file('a zip bomb', zipSync({ 'x.csv': new Uint8Array(50 * megabyte) })),
  file(
    'a workbook that is a bomb',
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(300 * megabyte) }),
    'bombe.xlsx',
  ),
  file('a zip that leads out of its folder', zipSync({ '../../ud.csv': encoder.encode('a;b\n1;2\n') })),
  file(
    'a workbook that is cut off',
    zipSync({ 'xl/workbook.xml': encoder.encode('<workbook/>') }).subarray(0, 60),
    'halv.xlsx',
  ),
];

export const hostileFiles: HostileFile[] = [...texts, ...shapes, ...packed];

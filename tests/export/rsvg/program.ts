import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unpackWoff } from './unpack-woff';

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/ibm-plex-sans/package.json')),
  'files',
);
const fontFile = (weight: number, ending: string) =>
  readFileSync(join(fonts, `ibm-plex-sans-latin-${weight}-normal.${ending}`));
const weights = [400, 600];

/** Whether rsvg-convert is on this machine. */
export const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;

/** The page's font as the SVG carries it for browsers. */
export function embeddedFont(): string {
  return weights
    .map((weight) => {
      const data = fontFile(weight, 'woff2').toString('base64');
      return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    })
    .join('');
}

/** The page's font as its only one; the file of each weight calls itself a family, which the page does not. */
const config = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="scan">
    <test name="family"><string>IBM Plex Sans SemiBold</string></test>
    <edit name="family" mode="assign"><string>IBM Plex Sans</string></edit>
    <edit name="weight" mode="assign"><const>semibold</const></edit>
  </match>
</fontconfig>
`;

/** Draws an SVG with librsvg and the page's font. */
export interface Rsvg {
  png: (svg: string) => Buffer;
  close: () => void;
}

export function startRsvg(): Rsvg {
  const folder = mkdtempSync(join(tmpdir(), 'ugetal-rsvg-'));
  for (const weight of weights)
    writeFileSync(join(folder, `${weight}.ttf`), unpackWoff(fontFile(weight, 'woff')));
  writeFileSync(join(folder, 'fonts.conf'), config(folder));
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    png: (svg) => execFileSync('rsvg-convert', ['--format', 'png'], { input: svg, env, maxBuffer: 1e8 }),
    close: () => rmSync(folder, { recursive: true }),
  };
}

import { escaped } from '../escaped';
import { clean } from '../clean';
import type { DrawMarks } from '../framed-svg';
import type { Brand, Paper } from '../paper';
import { anchorOf, figureSection, headingOf } from './figure-section';
import { keptBlock } from './kept-block';
import { pageCss } from './page-css';
import { presenterHash, presenterScript } from './presenter-script';
import { stageCss } from './stage-css';

/** Nothing may be fetched, and no script may run but the one that is known. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${presenterHash}'`,
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const logoHeight = 48;
const isPicture = /^data:image\/(png|jpeg);base64,[a-z0-9+/=]+$/i;

function logoOf({ logo }: Brand): string {
  if (!logo || !isPicture.test(logo.address)) return '';
  const width = Math.round(logoHeight * Math.min(Math.max(logo.ratio, 0.2), 8)) || logoHeight;
  return `<img class="logo" src="${logo.address}" alt="Kommunens logo" width="${width}" height="${logoHeight}">`;
}

function header({ title, lines, brand, figures }: Paper): string {
  const said = lines.filter((line) => line.trim()).map((line) => `<span>${escaped(line)}</span>`);
  return [
    '<header>',
    `<div class="names"><h1>${escaped(title)}</h1>`,
    said.length > 0 ? `<p class="lines">${said.join(' · ')}</p>` : '',
    `</div>${logoOf(brand)}`,
    // shown by the script: without it there is nothing to press
    figures.length > 0
      ? `<div class="start" id="start" hidden><button type="button" id="vis">Vis på storskærm</button>
<p>Eller tast f. Piletasterne skifter figur, et tal og Enter går til en figur, b gør skærmen sort, Esc lukker.</p></div>`
      : '',
    '</header>',
  ].join('\n');
}

function contents({ figures }: Paper): string {
  if (figures.length === 0) return '<p class="sentence">Der er ingen figurer i filen.</p>';
  const items = figures.map(
    ({ spec }, index) => `<li><a href="#${anchorOf(index)}">${escaped(headingOf(spec))}</a></li>`,
  );
  return `<nav aria-labelledby="indhold"><h2 id="indhold">Indhold</h2>\n<ol>${items.join('\n')}</ol></nav>`;
}

const controls = `<div class="bar" id="bar" hidden>
<span id="place"></span>
<button type="button" id="before">Forrige</button>
<button type="button" id="next">Næste</button>
<button type="button" id="close">Luk</button>
</div>
<p class="unseen" id="said" role="status"></p>`;

function colorOf({ color }: Brand): string {
  return color && /^[0-9a-f]{6}$/i.test(color) ? `:root{--brand:#${color}}` : '';
}

/**
 * A meeting as one file that opens by itself: a document to read and print, and a presentation for the meeting. It needs no
 * network and no server, and holds what was kept, for Ugetal to read back.
 * @param kept plain data, found again by `keptIn`
 * @param fontFace CSS that embeds the page's font; empty: what is installed stands in
 */
export function htmlPage(given: Paper, kept: unknown, draw: DrawMarks, fontFace: string): string {
  const paper = clean(given);
  const title = escaped(paper.title.trim() || 'Ugetal');
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${fontFace}
${pageCss}${colorOf(paper.brand)}
${stageCss}</style>
</head>
<body>
${header({ ...paper, title: paper.title.trim() || 'Ugetal' })}
${contents(paper)}
<main><div id="scene">
${paper.figures.map((figure, index) => figureSection(figure, index, draw)).join('\n')}
${controls}
</div></main>
<footer><p>Filen er gemt fra Ugetal. Den kan vises og printes uden internet, og den kan åbnes igen i Ugetal.</p></footer>
${keptBlock(kept)}
<script>${presenterScript}</script>
</body>
</html>
`;
}

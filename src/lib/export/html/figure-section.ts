import type { ChartSpec } from '../../charts/chart-spec';
import { capital } from '../../narrate/sentence';
import { tileFigure } from '../../narrate/tile-lines';
import { told } from '../../narrate/told';
import { escaped } from '../escaped';
import type { DrawMarks } from '../framed-svg';
import type { Paper } from '../paper';
import { saidOf } from '../said';
import { csvLink } from './csv-link';
import { pictures } from './picture';
import { tableOn } from './table';

const paragraph = (className: string, text: string) =>
  text ? `<p class="${className}">${escaped(text)}</p>` : '';

/** The heading of a figure, in its section and in the table of contents. */
export function headingOf(spec: ChartSpec): string {
  return capital(saidOf(spec).heading);
}

/** The address of a figure in the file. */
export function anchorOf(index: number): string {
  return `figur-${index + 1}`;
}

function numberOn(spec: ChartSpec): string {
  if (spec.kind !== 'tile') return '';
  const { figure, unit } = tileFigure(spec);
  return `<p class="number"><b>${escaped(figure)}</b> ${escaped(unit.trim())}</p>`;
}

/** What a figure shows: its picture, its table, its number, or why there is none. */
function shown(spec: ChartSpec, draw: DrawMarks): string {
  if (spec.kind === 'nothing') return paragraph('sentence', told(spec).join(' '));
  if (spec.kind !== 'table') return numberOn(spec) + pictures(spec, draw);
  return tableOn(spec) || paragraph('sentence', 'Der er ingen tal at vise.');
}

function tableBelow(spec: ChartSpec): string {
  const table = spec.kind === 'table' ? '' : tableOn(spec);
  if (!table) return '';
  const about = `<span class="unseen">: ${escaped(spec.subject)}</span>`;
  return `<details><summary>Vis som tabel${about}</summary>\n${table}</details>`;
}

function remarkOn(remark: string): string {
  if (remark.trim() === '') return '';
  return `<div class="remark"><p class="label">Bemærkning</p>\n<p>${escaped(remark)}</p></div>`;
}

function head(spec: ChartSpec, index: number): string {
  const { subtitle, badges } = saidOf(spec);
  const signs = badges.map((badge) => `<span class="badge">${escaped(badge)}</span>`).join(' ');
  return [
    `<h2 id="${anchorOf(index)}-overskrift"><span class="count">${index + 1}.</span> ${escaped(headingOf(spec))}</h2>`,
    paragraph('subtitle', spec.kind === 'nothing' ? '' : subtitle),
    signs ? `<p class="badges">${signs}</p>` : '',
  ].join('\n');
}

/** One figure with all that it says, as a section of the file. */
export function figureSection(
  { spec, remark = '' }: Paper['figures'][number],
  index: number,
  draw: DrawMarks,
) {
  const { notes, source } = saidOf(spec);
  const isNothing = spec.kind === 'nothing';
  const anchor = anchorOf(index);
  const parts = [
    `<section class="figure" id="${anchor}" aria-labelledby="${anchor}-overskrift" tabindex="-1">`,
    head(spec, index),
    `<div class="shown">${shown(spec, draw)}</div>`,
    isNothing ? '' : paragraph('told', told(spec).join(' ')),
    remarkOn(remark),
    `<div class="foot">${notes.map((note) => paragraph('note', note)).join('\n')}`,
    `${isNothing ? '' : paragraph('source', source)}</div>`,
    tableBelow(spec),
    csvLink(spec),
    '</section>',
  ];
  return parts.filter(Boolean).join('\n');
}

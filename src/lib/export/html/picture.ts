import type { ChartSpec } from '../../charts/chart-spec';
import { heightFor } from '../../charts/layout/layout-of';
import { resolveColors } from '../../charts/palette';
import { escaped } from '../escaped';
import type { DrawMarks } from '../framed-svg';
import { saidOf } from '../said';
import { tileAsLines } from '../../charts/tile-as-lines';

/** Widths that a picture is drawn at; the page shows the one that fits, and paper the middle one. */
const forms = [
  { width: 960, className: 'wide' },
  { width: 680, className: 'middle' },
  { width: 328, className: 'narrow' },
] as const;

/** what a big screen has for the picture, in units of the wide form */
const stageRoom = 390;
/** rows may come this much closer before their letters touch */
const closest = 0.68;

const historyHeight = 230;

function svg(shown: ChartSpec, draw: DrawMarks, alt: string, form: Form): string {
  const { width, height, className } = form;
  const marks = resolveColors(draw(shown, width, height), 'light');
  return (
    `<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` preserveAspectRatio="xMinYMin" role="img" aria-label="${escaped(alt)}">${marks}</svg>`
  );
}

interface Form {
  width: number;
  height: number;
  className: string;
}

/** A big screen takes the wide form, unless that is too high for it. */
function formsOf(shown: ChartSpec, height?: number): Form[] {
  const all = forms.map((form): Form => ({ ...form, height: height ?? heightFor(shown, form.width) }));
  const [wide, ...rest] = all;
  if (!wide) return [];
  const stage = Math.round(Math.max(Math.min(wide.height, stageRoom), wide.height * closest));
  if (stage === wide.height) return [{ ...wide, className: 'wide stage' }, ...rest];
  return [...all, { ...wide, height: stage, className: 'stage' }];
}

/** A figure's picture in every form that the page may need, with literal light colours; empty: it has none. */
export function pictures(spec: ChartSpec, draw: DrawMarks): string {
  const isTile = spec.kind === 'tile';
  // a single point is the number that stands there already
  if (isTile && spec.history.filter(({ value }) => value.value !== null).length < 2) return '';
  const shown = isTile ? tileAsLines(spec) : spec;
  if (heightFor(shown, forms[0].width) === 0) return '';
  const { alt } = saidOf(spec);
  const drawn = formsOf(shown, isTile ? historyHeight : undefined).map((form) => svg(shown, draw, alt, form));
  return `<div class="picture">${drawn.join('\n')}</div>`;
}

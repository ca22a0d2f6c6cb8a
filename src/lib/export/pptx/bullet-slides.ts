import type pptxgen from 'pptxgenjs';
import type { BulletSpec } from '../../charts/chart-spec';
import { heightOfBullet, layoutBullet } from '../../charts/layout/bullet';
import { addFoot, framedSlide } from './framed-slide';
import { across, addBar, addLine, addPath, addWords, down } from './slide-marks';

type Rows = BulletSpec['rows'];

/** Rows in pages, each no higher than a slide's body. */
function pagesOf(spec: BulletSpec): Rows[] {
  const pages: Rows[] = [];
  for (const row of spec.rows) {
    const last = pages.at(-1);
    const stands = last && heightOfBullet({ ...spec, rows: [...last, row] }, across) <= down;
    if (stands) last.push(row);
    else pages.push([row]);
  }
  return pages;
}

function addMarks(page: pptxgen.Slide, spec: BulletSpec): void {
  const layout = layoutBullet(spec, across, heightOfBullet(spec, across));
  layout.rules.forEach((mark) => addLine(page, mark));
  layout.bars.forEach((mark) => addBar(page, mark));
  layout.rims.forEach((mark) => addLine(page, mark));
  layout.lines.forEach((mark) => addLine(page, mark));
  layout.paths.forEach((mark) => addPath(page, mark, 'Her burde vi være'));
  layout.signs.forEach(({ paths }) => paths.forEach((mark) => addPath(page, mark, 'Vurdering')));
  layout.texts.forEach((mark) => addWords(page, mark));
}

/** Whether a row has a number to draw. */
function hasNumber(spec: BulletSpec): boolean {
  return spec.rows.some(
    ({ target, status }) => target.value !== null || (status?.value.value ?? null) !== null,
  );
}

/**
 * Targets as shapes on as many slides as it takes, each row whole on one: PowerPoint has no chart whose rows have scales of
 * their own. Returns how many slides.
 */
export function addBulletSlides(deck: pptxgen, spec: BulletSpec, remark: string): number {
  if (!hasNumber(spec)) return 0;
  const pages = pagesOf(spec);
  pages.forEach((rows, number) => {
    const page = framedSlide(deck, spec, pages.length > 1 ? ` (${number + 1} af ${pages.length})` : '');
    addMarks(page, { ...spec, rows });
    addFoot(page, spec, remark);
  });
  return pages.length;
}

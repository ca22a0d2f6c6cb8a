import type pptxgen from 'pptxgenjs';
import type { BulletSpec } from '../../charts/chart-spec';
import { inPages } from '../../charts/layout/in-pages';
import { heightOfBullet, layoutBullet } from '../../charts/layout/bullet';
import { addFoot, framedSlide } from './framed-slide';
import { across, addBar, addLine, addPath, addWords, down } from './slide-marks';

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
  // each no higher than a slide's body
  const pages = inPages(spec.rows, (rows) => heightOfBullet({ ...spec, rows: [...rows] }, across) <= down);
  pages.forEach((rows, number) => {
    const page = framedSlide(deck, spec, pages.length > 1 ? ` (${number + 1} af ${pages.length})` : '');
    addMarks(page, { ...spec, rows });
    addFoot(page, spec, remark);
  });
  return pages.length;
}

import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../../scripts/chromium.mjs';
import { framedSvg } from '../../../src/lib/export/framed-svg';
import { fixtures } from '../../charts/fixtures/all';
import { draw } from '../draw';
import { withShipped } from '../office/shipped';
import { difference } from './difference';
import { embeddedFont, hasRsvg, startRsvg, type Rsvg } from './program';

const shipped = withShipped();
const most = 0.01;
const executablePath = findChromium();
const missing = [!hasRsvg && 'rsvg-convert', !executablePath && 'Chromium'].filter(Boolean).join(' and ');
if (missing)
  console.warn(`Pictures of librsvg and Chromium are not compared: no ${missing} on this machine.`);

describe.skipIf(missing !== '')(
  `librsvg draws a framed SVG as Chromium does${missing && ` (skipped: no ${missing})`}`,
  () => {
    let browser: Browser;
    let page: Page;
    let rsvg: Rsvg;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: chromiumArgs });
      page = await browser.newPage();
      rsvg = startRsvg();
    });
    afterAll(async () => {
      rsvg?.close();
      await browser?.close();
    });

    /** What Chromium makes of one SVG beside what librsvg makes of another. */
    const compared = (inChromium: string, inRsvg: string) =>
      page.evaluate(difference, [
        `data:image/svg+xml;base64,${Buffer.from(inChromium).toString('base64')}`,
        `data:image/png;base64,${rsvg.png(inRsvg).toString('base64')}`,
      ] as [string, string]);

    test('the measure sees marks that stand six pixels aside', async () => {
      const svg = framedSvg(
        fixtures.find(({ id }) => id === 'budget')!,
        'natural',
        draw,
        embeddedFont(),
      );
      const moved = svg.replace('<g transform="translate(40 ', '<g transform="translate(46 ');
      expect(moved).not.toBe(svg);
      expect((await compared(svg, moved)).share).toBeGreaterThan(most);
    }, 60_000);

    test.each(['shipped', 'fixtures'])(
      '%s',
      async (set) => {
        const font = embeddedFont();
        const specs = set === 'shipped' ? shipped() : fixtures;
        const measured: Record<string, number> = {};
        for (const spec of specs) {
          const svg = framedSvg(spec, 'natural', draw, font);
          const { size, share, inked } = await compared(svg, svg);
          expect(size.slice(0, 2), spec.id).toEqual(size.slice(2));
          // a blank picture is like another blank one
          expect(inked, spec.id).toBeGreaterThan(0.002);
          measured[`${spec.kind} ${spec.id}`] = share;
        }
        if (process.env['MEASURE']) console.log(measured);
        expect(Object.entries(measured).filter(([, share]) => share >= most)).toEqual([]);
      },
      300_000,
    );
  },
);

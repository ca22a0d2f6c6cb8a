import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Chart from '../../src/lib/charts/Chart.svelte';
import { pointsOf } from '../../src/lib/charts/points';
import { emptyLines, unemployment } from './fixtures/lines';
import { accounts, ranked } from './fixtures/rows';
import { refugees } from './fixtures/stacked';
import { pools } from './fixtures/timeline';
import { textBoxes } from './boxes';

const warnings = vi.spyOn(console, 'warn');
const errors = vi.spyOn(console, 'error');

beforeEach(() => {
  warnings.mockClear();
  errors.mockClear();
});

afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
});

function parts(container: Element): { svg: SVGSVGElement; told: () => string } {
  return {
    svg: container.querySelector('svg')!,
    told: () => container.querySelector('[aria-live]')?.textContent ?? '',
  };
}

test('arrow keys step through the points, tell each, and Escape leaves', async () => {
  const onactive = vi.fn();
  const { container } = await render(Chart, { spec: unemployment, width: 600, label: 'Ledighed', onactive });
  const { svg, told } = parts(container);
  const points = pointsOf(unemployment);
  expect(svg.getAttribute('aria-label')).toBe('Ledighed');
  svg.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await vi.waitFor(() => expect(told()).toBe(points[1]?.text));
  expect(svg.textContent).toContain('september 2021');
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(told()).toBe(points.at(-1)?.text));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(told()).toBe(''));
  expect(onactive.mock.calls.map(([index]) => index as unknown)).toEqual([0, 1, 119, null]);
});

test('leaving the picture puts the point away, and Tab is not kept', async () => {
  const { container } = await render(Chart, { spec: ranked, width: 400 });
  const { svg, told } = parts(container);
  svg.focus();
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(told()).toContain('Langeland'));
  await userEvent.keyboard('{Tab}');
  await vi.waitFor(() => expect(told()).toBe(''));
  expect(document.activeElement).not.toBe(svg);
});

test('the pointer shows the point that it is nearest to, in a shrunken picture as well', async () => {
  const { container } = await render(Chart, { spec: ranked, width: 800 });
  const { svg, told } = parts(container);
  container.setAttribute('style', 'width: 200px');
  const box = svg.getBoundingClientRect();
  expect(box.width).toBe(200);
  const scale = box.width / 800;
  const at = (clientX: number, clientY: number, type: string) =>
    svg.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType: 'mouse' }));
  at(box.left + 100, box.top + (4 + 22.5 * 24) * scale, 'pointermove');
  await vi.waitFor(() => expect(told()).toContain('Vejen, december 2022'));
  at(0, 0, 'pointerleave');
  await vi.waitFor(() => expect(told()).toBe(''));
});

test('a picture without values can be focused and does not throw', async () => {
  const { container } = await render(Chart, { spec: emptyLines, width: 300 });
  const { svg, told } = parts(container);
  svg.focus();
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(told()).toBe('');
  expect(svg.textContent).toContain('Ingen tal');
});

test('no text is wider in the page’s font than estimated', async () => {
  const font = 'IBM Plex Sans';
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "${font}"`)));
  const wider: string[] = [];
  for (const spec of [unemployment, ranked, refugees, accounts, pools]) {
    const { container } = await render(Chart, { spec, width: 720 });
    const { svg } = parts(container);
    svg.querySelector('g')?.setAttribute('font-family', font);
    const estimated = textBoxes(svg.outerHTML.replace(/<!--.*?-->/g, ''));
    const drawn = [...svg.querySelectorAll('text')].map((text) => text.getComputedTextLength());
    expect(estimated).toHaveLength(drawn.length);
    estimated.forEach(({ text, left, right }, index) => {
      const is = drawn[index] ?? 0;
      if (is > right - left + 1) wider.push(`${text}: ${is.toFixed(1)} > ${(right - left).toFixed(1)}`);
    });
  }
  expect(wider).toEqual([]);
});

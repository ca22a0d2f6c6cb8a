import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import Presentation from '../../../src/lib/frame/present/Presentation.svelte';
import { base, progress, stacked, tile } from '../../narrate/specs';

const specs: ChartSpec[] = [
  stacked({ '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 }),
  { ...tile, id: 'flis' },
  progress({ 'I alt': 90 }, 91.7, { id: 'budget', example: true, notes: ['Beløbene er i årets priser.'] }),
  {
    ...base,
    id: 'tabel',
    kind: 'table',
    table: {
      caption: 'Tabel',
      columns: [{ label: 'Status', unit: { name: '', kind: 'text', decimals: 0 } }],
      rows: [{ cells: ['Ankommer'], emphasis: 'none' }],
    },
  },
  { ...base, id: 'intet', kind: 'nothing', subject: 'Puljer', sentence: 'Ingen puljer', laterSetPer: null },
];
const slides = specs.map((spec) => ({ id: spec.id, spec, remark: `Min bemærkning til ${spec.id}` }));

const popups: Window[] = [];
const realOpen = window.open.bind(window);

// refused, as in a frame; a window that is smaller than the viewport would be measured otherwise
beforeEach(() => {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const popup of popups.splice(0)) popup.close();
});

function plain(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ');
}

async function show() {
  const onclose = vi.fn();
  const screen = await render(Presentation, { title: 'Udvalgsmøde', date: '2023-01-31', slides, onclose });
  const wall = page.getByRole('dialog', { name: 'Oplæg: Udvalgsmøde' });
  await expect.element(wall).toHaveFocus();
  const heading = () => plain(wall.element().querySelector('h2'));
  return { ...screen, wall, heading, onclose };
}

/** Opens the presenter's window with the given key and gives its document. */
async function openPresenter() {
  vi.spyOn(window, 'open').mockImplementation((...how) => {
    const popup = realOpen(...how);
    if (popup) popups.push(popup);
    return popup;
  });
  await userEvent.keyboard('p');
  await expect.poll(() => popups[0]?.document.querySelector('main')).toBeTruthy();
  const popup = popups[0]!;
  const press = (key: string) =>
    popup.document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return { popup, press, said: () => plain(popup.document.body) };
}

test('begins with the title and shows one figure at a time', async () => {
  await page.viewport(1280, 720);
  const { wall, heading } = await show();
  expect(heading()).toBe('Udvalgsmøde');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(heading).toMatch(/404 flygtninge/);
  expect(wall.element().querySelectorAll('svg[role="img"]')).toHaveLength(1);
  await expect.element(wall.getByText('1 af 5', { exact: true })).toBeVisible();
  await userEvent.keyboard('{PageDown}{PageDown}');
  await expect.element(wall.getByText('Eksempeltal', { exact: true })).toBeVisible();
  await userEvent.keyboard('{PageDown} ');
  await expect.element(wall.getByText('Ingen puljer.')).toBeVisible();
  await userEvent.keyboard('{PageUp}{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.poll(heading).toBe('Udvalgsmøde');
});

test('says the heading when another figure comes', async () => {
  const { container } = await show();
  const told = () => plain(container.querySelector('[aria-live]'));
  await userEvent.keyboard('{PageDown}');
  await expect.poll(told).toMatch(/^1 af 5: 404 flygtninge/);
});

test('letters are as large as a wall of 1920 x 1080 needs, and the page cannot be seen', async () => {
  await page.viewport(1920, 1080);
  const { container, wall } = await show();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => container.querySelector('svg[role="img"] text')).toBeTruthy();
  expect(getComputedStyle(container.querySelector('h2')!).fontSize).toBe('44px');
  const scale = container.querySelector<SVGSVGElement>('svg[role="img"]')!.getScreenCTM()!.a;
  const sizes = [...container.querySelectorAll('svg[role="img"] text')].map(
    (text) => Number(text.getAttribute('font-size')) * scale,
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  const { width, height } = wall.element().getBoundingClientRect();
  expect([width, height]).toEqual([1920, 1080]);
  expect(wall.element().contains(document.elementFromPoint(3, 3))).toBe(true);
});

test('b makes the wall black, and an arrow brings the same figure back', async () => {
  const { container, heading } = await show();
  await userEvent.keyboard('{PageDown}b');
  await expect.poll(() => container.querySelector('.black')).toBeTruthy();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => container.querySelector('.black')).toBeNull();
  expect(heading()).toMatch(/404 flygtninge/);
});

test('a number and Enter go to a figure, and the number is seen meanwhile', async () => {
  const { container, heading } = await show();
  await userEvent.keyboard('5');
  await expect.poll(() => container.querySelector('.typed')?.textContent).toBe('5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(heading).toBe('Puljer');
  expect(container.querySelector('.typed')).toBeNull();
});

test('a click goes on, or back in the left half', async () => {
  await page.viewport(1280, 720);
  const { wall, heading } = await show();
  await wall.click({ position: { x: 1000, y: 300 } });
  await expect.poll(heading).toMatch(/404 flygtninge/);
  await wall.click({ position: { x: 100, y: 300 } });
  await expect.poll(heading).toBe('Udvalgsmøde');
});

test('Escape closes, and the focus returns to where it was', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  const { onclose, unmount } = await show();
  await userEvent.keyboard('{Escape}');
  expect(onclose).toHaveBeenCalledOnce();
  await unmount();
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('Tab stays within, and Enter on a button presses it', async () => {
  const outside = document.createElement('button');
  document.body.append(outside);
  const { wall, heading, onclose } = await show();
  for (let times = 0; times < 5; times++) {
    await userEvent.tab();
    expect(wall.element().contains(document.activeElement)).toBe(true);
  }
  page.getByRole('button', { name: 'Slut (Esc)' }).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(onclose).toHaveBeenCalledOnce();
  expect(heading()).toBe('Udvalgsmøde');
  outside.remove();
});

test('closes when the browser leaves full screen, but not when it does so for the presenter', async () => {
  const { container, onclose } = await show();
  let full: Element | null = null;
  vi.spyOn(document, 'fullscreenElement', 'get').mockImplementation(() => full);
  const change = (to: Element | null) => {
    full = to;
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  const wall = container.querySelector('[role="dialog"]')!;
  change(wall);
  await openPresenter();
  change(null);
  expect(onclose).not.toHaveBeenCalled();
  const ask = vi.mocked(Element.prototype.requestFullscreen).mockClear();
  await userEvent.keyboard('{PageDown}');
  expect(ask).toHaveBeenCalledOnce();
  vi.spyOn(performance, 'now').mockReturnValue(1e9);
  change(wall);
  change(null);
  expect(onclose).toHaveBeenCalledOnce();
});

test("the presenter's window shows this figure, the next one and the remark, and hears the same keys", async () => {
  const { heading } = await show();
  await userEvent.keyboard('{PageDown}');
  const { popup, press, said } = await openPresenter();
  await expect.poll(said).toContain('Min bemærkning til figur');
  expect(popup.document.querySelectorAll('.stage')).toHaveLength(2);
  expect(plain(popup.document.querySelector('h1'))).toMatch(/404 flygtninge/);
  expect(said()).toContain('1 af 5');
  expect(said()).toMatch(/Klokken\s+\d\d:\d\d/);
  press('PageDown');
  press('PageDown');
  await expect.poll(said).toContain('Min bemærkning til budget');
  expect(said()).toContain('Beløbene er i årets priser.');
  await expect.poll(heading).toMatch(/budgettet/);
  press('b');
  await expect.poll(said).toContain('Skærmen er sort');
  press('5');
  await expect.poll(said).toContain('Gå til 5');
  press('Enter');
  await expect.poll(said).toContain('Det var den sidste figur.');
});

test("the presenter's window has the page's rules without a style element of its own", async () => {
  await show();
  const { popup } = await openPresenter();
  expect(popup.document.querySelectorAll('style, link, [style*="font"]')).toHaveLength(0);
  expect(popup.document.adoptedStyleSheets).toHaveLength(1);
  const main = popup.document.querySelector('main')!;
  expect(popup.getComputedStyle(main).display).toBe('grid');
  expect(popup.getComputedStyle(main).fontFamily).toContain('IBM Plex Sans');
});

test("a table is as large in the presenter's window as its sheet is", async () => {
  await show();
  await userEvent.keyboard('4{Enter}');
  const { popup } = await openPresenter();
  const find = <T extends Element>(selector: string) => popup.document.querySelector<T>(selector)!;
  await expect.poll(() => find('.current table')).toBeTruthy();
  const width = find<HTMLElement>('.current .stage').clientWidth;
  const letters = parseFloat(popup.getComputedStyle(find('.current table td, .current tbody th')).fontSize);
  expect(letters / (40 * (width / 1920))).toBeCloseTo(1, 1);
});

test("the presenter's Escape closes, and its window goes with the presentation", async () => {
  const { onclose, unmount } = await show();
  const { popup, press } = await openPresenter();
  press('Escape');
  expect(onclose).toHaveBeenCalledOnce();
  await unmount();
  await expect.poll(() => popup.closed).toBe(true);
});

test('a browser that opens no window is answered in words', async () => {
  const { wall } = await show();
  vi.spyOn(window, 'open').mockReturnValue(null);
  await userEvent.keyboard('p');
  await expect.element(wall.getByText(/Browseren spærrede for vinduet med noter/)).toBeVisible();
});

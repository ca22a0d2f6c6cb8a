import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageFigures } from '../../src/lib/figures/figure';
import type { Selection } from '../../src/lib/figures/selection';
import type { SiteFacts } from '../../src/lib/figures/site-facts';
import { PageFiguresState } from '../../src/lib/session/page-figures.svelte';
import type { EngineState, Session } from '../../src/lib/session/session.svelte';

const vejen: Selection & { setPer: string } = {
  own: '575',
  compare: [],
  from: null,
  to: null,
  setPer: '2026-08-22',
};

function figuresOf(own: string): PageFigures {
  return { page: 'puljer', selection: { ...vejen, own }, data: 'same', figures: [] };
}

/** What the state sees of a session: the engine answers with `answer`. */
class StandIn {
  selection = $state.raw<Selection>(vejen);
  engine = $state<EngineState>('ready');
  prerenderedHolds = true;
  revision = 0;
  shown = Promise.resolve();
  facts = { newestAsOf: '2026-08-22' };
  built = {
    defaults: vejen,
    areas: [{ code: '575', name: 'Vejen' }],
    fingerprint: 'same',
  } as unknown as SiteFacts;
  figures: () => Promise<PageFigures | null>;

  constructor(answer: () => Promise<PageFigures>) {
    this.figures = answer;
  }
}

let stop = () => {};
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function follow(session: StandIn): PageFiguresState {
  let state: PageFiguresState | undefined;
  stop = $effect.root(() => {
    state = new PageFiguresState(session as unknown as Session, 'puljer', figuresOf('575'), () =>
      Promise.resolve(null),
    );
  });
  flushSync();
  if (!state) throw new Error('the state was not made');
  return state;
}

test('the engine makes what was chosen', async () => {
  const session = new StandIn(() => Promise.resolve(figuresOf('621')));
  const state = follow(session);
  expect(state.fits).toBe(true);
  flushSync(() => (session.selection = { ...vejen, own: '621' }));
  expect(state.fits).toBe(false);
  await session.shown;
  expect([state.shown.selection.own, state.fits, state.failed]).toEqual(['621', true, false]);
});

test('a question that fails is said, the picture that stood stays, and the next choice is tried', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = new StandIn(() => Promise.reject(new Error('no such table')));
  const state = follow(session);
  flushSync(() => (session.selection = { ...vejen, own: '621' }));
  await session.shown;
  expect([state.shown.selection.own, state.fits, state.failed]).toEqual(['575', false, true]);
  expect(said).toHaveBeenCalledOnce();
  session.figures = () => Promise.resolve(figuresOf('510'));
  flushSync(() => (session.selection = { ...vejen, own: '510' }));
  await session.shown;
  expect([state.shown.selection.own, state.fits, state.failed]).toEqual(['510', true, false]);
});

test('while the engine is on its way a choice without a file is waited for, not given up', async () => {
  const session = new StandIn(() => Promise.resolve(figuresOf('621')));
  session.engine = 'loading';
  const state = follow(session);
  flushSync(() => (session.selection = { ...vejen, own: '621' }));
  await session.shown;
  expect([state.fits, state.failed]).toEqual([false, false]);
  flushSync(() => (session.engine = 'ready'));
  await session.shown;
  expect([state.shown.selection.own, state.fits]).toEqual(['621', true]);
});

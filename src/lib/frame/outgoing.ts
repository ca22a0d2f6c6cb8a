import { getContext, setContext } from 'svelte';
import type { ChartSpec } from '../charts/chart-spec';
import { plainBrand, type Brand } from '../export/paper';

/** What the page knows that a figure's menu must: how the municipality's papers look, and where a figure can be put. */
export interface Outgoing {
  /** fetched when it is first needed */
  brand: () => Promise<Brand>;
  /** puts figures on a meeting, and says in a sentence what came of it; null: there is no meeting to put them on here */
  putOnMeeting: ((specs: readonly ChartSpec[]) => Promise<string>) | null;
  /** whether the address of a figure here leads others to it */
  hasAddress: boolean;
}

const key = Symbol('outgoing');

export function provideOutgoing(outgoing: Outgoing): void {
  setContext(key, outgoing);
}

/** What was provided; without it papers are plain, and nothing can be put on a meeting. */
export function useOutgoing(): Outgoing {
  return (
    getContext<Outgoing | undefined>(key) ?? {
      brand: () => Promise.resolve(plainBrand),
      putOnMeeting: null,
      hasAddress: true,
    }
  );
}

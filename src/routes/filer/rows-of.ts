import type { Window } from '$lib/schema/look';

/** Gives some rows of a file as they stand in it, from the worker that read it. */
export type RowsOf = (lookId: number, from: number, count: number) => Promise<Window<string[]>>;

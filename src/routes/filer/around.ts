import type { Window } from '$lib/schema/look';

/** Gives the rows around a line of a file as they stand in it, from the worker that read it. */
export type Around = (lookId: number, line: number) => Promise<Window<string[]>>;

import type { Revisions } from '$lib/figures/revisions';
import type { Session } from '$lib/session/session.svelte';

export type AskRevisions = (figure: string) => Promise<Revisions>;

/** How a page's figures ask what was said when: another one when something else is chosen, or the engine holds something else. */
export function useRevisions(session: Session): { readonly ask: AskRevisions } {
  const ask = $derived.by((): AskRevisions => {
    const wanted = session.selection;
    void session.revision;
    return (figure) => session.revisions(figure, wanted);
  });
  return {
    get ask() {
      return ask;
    },
  };
}

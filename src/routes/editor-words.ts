import type { OwnTable, RowText } from '$lib/schema/own-tables';

/** What an editor of a small table says of it, Danish. */
export interface EditorWords {
  /** on what opens it: `Ret mål` */
  edit: string;
  add: string;
  change: string;
  /** a sentence with the municipality's name */
  lead: (area: string) => string;
  none: (area: string) => string;
  /** after saving, in a whole sentence */
  saved: string;
  /** what a row is known by in the list */
  name: (row: RowText) => string;
}

const parts = (...texts: (string | undefined)[]) => texts.filter((text) => text).join(', ');

export const editorWords: Record<OwnTable, EditorWords> = {
  targets: {
    edit: 'Ret mål',
    add: 'Tilføj mål',
    change: 'Ret målet',
    lead: (area) => `Mål for ${area}. Skriv nøgletallet, som det hedder i Ugetal: så følger Ugetal målet.`,
    none: (area) => `${area} har ingen egne mål endnu.`,
    saved: 'Målene er gemt.',
    name: ({ measure, direction, target, unit, deadline, strategy }) =>
      parts(`${measure}: ${direction?.toLowerCase()} ${target} ${unit ?? ''}`.trim(), deadline, strategy),
  },
  actions: {
    edit: 'Ret handlinger',
    add: 'Tilføj handling',
    change: 'Ret handlingen',
    lead: (area) => `Handlinger i planer og samarbejder i ${area}. Ansvarlig er et kontor, ikke en person.`,
    none: (area) => `${area} har ingen egne handlinger endnu.`,
    saved: 'Handlingerne er gemt.',
    name: ({ action, plan, due, status }) => parts(action, plan, due, status),
  },
  events: {
    edit: 'Ret begivenheder',
    add: 'Tilføj begivenhed',
    change: 'Ret begivenheden',
    lead: (area) => `Møder, ændret praksis og reformer, som har betydning for tallene i ${area}.`,
    none: (area) => `${area} har ingen egne begivenheder endnu.`,
    saved: 'Begivenhederne er gemt.',
    name: ({ date, title, kind, case_no }) => parts(`${date}: ${title}`, kind, case_no),
  },
  housing: {
    edit: 'Ret midlertidige boliger',
    add: 'Tilføj sted og uge',
    change: 'Ret stedet',
    lead: (area) => `Pladser og optagne pladser i ${area}, én række pr. sted og uge.`,
    none: (area) => `${area} har ingen egne tal for boliger endnu.`,
    saved: 'Boligerne er gemt.',
    name: ({ site, week, places, occupied }) =>
      parts(`${site}, ${week}: ${occupied || 'ukendt antal'} af ${places || 'ukendt antal'} pladser`),
  },
};

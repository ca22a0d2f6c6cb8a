import type { PageId } from '../figure';

/** What a figure is about, as far as events go. */
interface Topic {
  /** fits the ids of the figures about it */
  figures: RegExp;
  /** the page whose other figures are about it as well */
  page?: PageId;
  /** fits what an event concerns, in lower case */
  words: RegExp;
}

const topics: Topic[] = [
  { figures: /handicap/, words: /handicap|kompens/ },
  { figures: /flygtning|ukrain|bolig/, page: 'flygtninge', words: /flygtning|ukrain|fordrev/ },
  { figures: /ledig/, words: /ledig/ },
  { figures: /kontanthj/, page: 'ydelser', words: /kontanthj|ydelse/ },
  { figures: /pulje/, page: 'puljer', words: /pulje/ },
  {
    figures: /budget|regnskab|refusion|afvigelse|udgift/,
    page: 'oekonomi',
    words: /økonomi|budget|regnskab|refusion/,
  },
];

/**
 * Whether an event concerns a figure: by the figure's id, else by its page.
 * @param concerns the event's own words; empty: it concerns no figure
 */
export function isConcerned(figure: string, page: PageId | null, concerns: string | null): boolean {
  const topic =
    topics.find(({ figures }) => figures.test(figure)) ??
    topics.find((one) => page !== null && one.page === page);
  return topic?.words.test((concerns ?? '').toLowerCase()) ?? false;
}

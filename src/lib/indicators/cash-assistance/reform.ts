/** The reform that makes months before and after it different things. */
export const reform = {
  /** ISO date */
  date: '2025-07-01',
  label: 'Kontanthjælpsreform',
  caveat: 'Kontanthjælpsreformen 1. juli 2025 er et brud: tal før og efter kan ikke sammenlignes direkte.',
};

import { fnv1a } from '../../format/fnv1a';

/** Address of its page, without base. */
export function seriesHref(key: string): string {
  return `/serie/?n=${encodeURIComponent(key)}`;
}

/** Two series have the same only by chance; letters and hyphens, as an anchor wants it. */
export function seriesId(key: string): string {
  const word = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `serie-${word}-${fnv1a(new TextEncoder().encode(key)).slice(0, 8)}`;
}

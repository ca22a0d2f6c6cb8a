/** Text as patterns see it: lower case, single spaces, composed letters, no space around. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Text as it is kept: no space around, no line breaks. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** `Fuldtidspersoner i pct. af x` -> `fuldtidspersoner_i_pct_af_x`. */
export function slug(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

import { tokens, type TokenName } from '../../charts/palette';

/** A chart's colour on white as Office writes it: six digits. */
export function hex(name: TokenName): string {
  return tokens[name].light.slice(1).toUpperCase();
}

const categories = [
  'category0',
  'category1',
  'category2',
  'category3',
  'category4',
  'category5',
  'category6',
] as const;
const onCategories = [
  'onCategory0',
  'onCategory1',
  'onCategory2',
  'onCategory3',
  'onCategory4',
  'onCategory5',
  'onCategory6',
] as const;

const place = (category: number | undefined) => Math.abs(Math.trunc(category ?? 0)) % categories.length;

/** Colour of a category, 0-6; beyond that they repeat. */
export function categoryHex(category: number | undefined): string {
  return hex(categories[place(category)] ?? 'category0');
}

/** Colour of text upon a category. */
export function onCategoryHex(category: number | undefined): string {
  return hex(onCategories[place(category)] ?? 'onCategory0');
}

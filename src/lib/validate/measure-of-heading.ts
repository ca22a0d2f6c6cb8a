import { basisWords, measures } from '../schema/measures';
import type { TextTable } from '../schema/text-table';
import { periodOf } from './periods';
import { plain, slug, tidy } from './plain';

/** Fields of `observations` that a column's heading gives. */
export type MeasureFields = Record<string, string>;

const share = /(?<!\p{L})(pct|procent)(?!\p{L})|%|^andel/u;

const unitWords: [RegExp, string][] = [
  [share, 'pct.'],
  [/fuldtids/, 'fuldtidspersoner'],
  [/kr\. pr\.? indb/, 'kr. pr. indbygger'],
  [/(?<!\p{L})kr(\.|$)|kroner/u, 'kr.'],
  [/(?<!\p{L})uger(?!\p{L})/u, 'uger'],
  [/person|ledige|borger|beskæftigede|modtagere/, 'personer'],
];

/** A heading that speaks of a key figure rather than of a group of people. */
export const measureWords =
  /antal|andel|pct|procent|gennemsnit|gns|grad(?!\p{L})|varighed|personer|beløb|kr\.|indeks|rate(?!\p{L})|ledige|indhold/u;

/** What a share's heading says after "i pct. af" or "andel ... af". */
function basisOf(heading: string): string {
  const of = /(?:pct\.?|procent|%|andel.*?) af (.+)$/.exec(heading)?.[1];
  if (!of) return '';
  return basisWords.find(([pattern]) => pattern.test(of))?.[1] ?? slug(of.replace(/\(.*\)/, ''));
}

/** Where a heading alone does not say what is counted: the file's name, its title and its layout. */
export function fileContext(text: TextTable, layoutId: string): string {
  return plain([layoutId, text.file, ...text.preamble].join(' '));
}

/** The measure that a heading means: a known one, or a new one named after the heading (and jobindsats' table, if known). */
function measureFields(heading: string, context: string): MeasureFields {
  const seasonal = /(?<!ikke )sæsonkorrigere/.test(heading);
  const bare = heading.replace(/[ ,(-]*(ikke )?sæsonkorrigere(t|de)\)?[ ,-]*/, ' ').trim();
  const adjustment = seasonal ? 'seasonal' : 'actual';
  const known = measures.find(({ heading: fits, file }) => fits.test(bare) && (file?.test(context) ?? true));
  if (known) return { measure: known.id, unit: known.unit, basis: known.basis, adjustment };
  const table = /(?<![a-z\d])y\d{2}[a-z]\d{2}(?![a-z\d])/.exec(context)?.[0];
  return {
    measure: [table, slug(bare)].filter(Boolean).join('_'),
    unit: unitWords.find(([pattern]) => pattern.test(bare))?.[1] ?? '',
    basis: share.test(bare) ? basisOf(bare) : '',
    adjustment,
  };
}

/** The header cells above a column, a group's label repeated over all its columns. */
function headerParts(text: TextTable, column: number): string[] {
  if (text.headerCells.length < 2) return [text.columns[column] ?? ''];
  const lowest = text.headerCells.length - 1;
  const parts = text.headerCells.map((row, level) => {
    const filled = row.slice(0, column + 1).filter((cell) => cell.trim() !== '');
    return level < lowest ? (filled.at(-1) ?? '') : (row[column] ?? '');
  });
  return parts.map(tidy).filter((part) => part !== '');
}

/**
 * Reads the heading of a key figure. With several header rows each says its own: a period, the measure, and
 * a group of people. Null where the heading says nothing.
 */
export function measureOfHeading(text: TextTable, column: number, context: string): MeasureFields | null {
  const parts = headerParts(text, column);
  const period = parts.map(periodOf).find((found) => found !== null);
  const words = parts.filter((part) => periodOf(part) === null);
  const named = words.filter((part) => measureWords.test(plain(part)));
  const groups = named.length === 1 ? words.filter((part) => part !== named[0]) : [];
  const heading = plain((named.length === 1 ? named : words).join(' '));
  if (slug(heading) === '') return null;
  return {
    ...measureFields(heading, context),
    ...(groups.length > 0 ? { group: groups.join('; ') } : {}),
    ...(period ? { period } : {}),
  };
}

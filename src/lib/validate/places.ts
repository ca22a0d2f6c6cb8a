import type { Place } from '../schema/layout';
import type { TextTable } from '../schema/text-table';

/** The texts of a place in a file, in the order of reading. */
export function textsIn(text: TextTable, place: Place): string[] {
  switch (place) {
    case 'title':
      return [...text.preamble, ...text.footer];
    case 'labels':
      return text.rows.map((cells) => cells[0] ?? '');
    case 'headings':
      return text.columns;
    case 'file':
      return [text.file];
  }
}

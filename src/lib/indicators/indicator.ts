import type { Unit } from '../format/unit';
import type { TableName } from '../schema/table-schema';

/** What a number means. The number itself is the `.sql` file beside the definition. */
export interface Indicator {
  /** `<topic>/<name>`, as the file */
  id: string;
  /** Danish, short: `Ledige i procent af arbejdsstyrken` */
  title: string;
  unit: Unit;
  /** what a share is a share of, Danish; null for counts and amounts */
  basis: string | null;
  betterIs: 'higher' | 'lower' | 'neither';
  /** who published it, as the source line says it */
  source: string;
  /** what one must know to read it rightly, Danish sentences */
  caveats: string[];
  table: TableName;
  sql: string;
}

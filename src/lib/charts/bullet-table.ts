import { formatPeriod, parsePeriod } from '../format/period';
import type { Unit } from '../format/unit';
import type { BulletSpec, DataTable } from './chart-spec';
import { directionWord, standingWord, unitOf } from './bullet-words';

const text: Unit = { name: '', kind: 'text', decimals: 0 };
/** a column holds several units: its numbers are quoted, and the row says their unit */
const number = { unit: { name: '', kind: 'count', decimals: 0 } satisfies Unit, asStated: true };
const none = { value: null };

/** A row per target with its numbers and how they are judged. */
export function bulletTable(spec: BulletSpec): Omit<DataTable, 'caption'> {
  return {
    columns: [
      { label: 'Nøgletal', unit: text },
      { label: 'Strategi', unit: text },
      { label: 'Enhed', unit: text },
      { label: 'Udgangspunkt', ...number },
      { label: 'Her burde vi være (beregnet)', ...number },
      { label: 'Status', ...number },
      { label: 'Mål', ...number },
      { label: 'Status er fra', unit: text },
      { label: 'Krav', unit: text },
      { label: 'Vurdering', unit: text },
    ],
    rows: spec.rows.map((row) => ({
      cells: [
        row.label,
        row.group,
        unitOf(row),
        row.start?.value ?? none,
        { value: row.expected },
        row.status?.value ?? none,
        row.target,
        row.status ? formatPeriod(row.status.period) : '',
        `${directionWord(row)}, ${formatPeriod(row.deadline)}`,
        row.why ? `${standingWord(row.standing)}. ${row.why}` : standingWord(row.standing),
      ],
      emphasis: 'none',
    })),
    dates: {
      labels: ['Statusperioden slutter', 'Fristen slutter'],
      rows: spec.rows.map(({ status, deadline }) => [
        status ? (parsePeriod(status.period)?.end ?? null) : null,
        parsePeriod(deadline)?.end ?? null,
      ]),
    },
  };
}

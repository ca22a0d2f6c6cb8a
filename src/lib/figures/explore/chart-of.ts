import type { LineSeries, LinesSpec, RankedBarsSpec, Role, SpecBase, Value } from '../../charts/chart-spec';
import type { Answer, AnswerColumn } from '../../db/explore/ask-freely';
import { parsePeriod } from '../../format/period';
import type { Unit } from '../../format/unit';
import { country } from '../area-names';
import type { Asking } from './asking';

type Cell = string | number | null;

/** A picture of more than this says nothing. */
const most = { series: 7, areas: 12, points: 3000, bars: 60 };

/** Names of a column that holds areas. */
export const isArea = /^(area|kommune|område)$/i;

/** Which column is which, where an answer has the shape of a picture. */
interface Shape {
  period: number;
  value: number;
  /** -1: none */
  name: number;
}

function isPeriods(column: AnswerColumn, cells: Cell[]): boolean {
  const isNamed = /period|week|uge|måned|month|dag|day|date|dato|år|year|counted|deadline/i.test(column.name);
  return isNamed && cells.every((cell) => cell !== null && parsePeriod(String(cell)) !== null);
}

/** One column of periods, one of numbers, and at most one of names. */
function shapeOf({ columns, rows }: Answer): Shape | null {
  const cells = columns.map((_, at) => rows.map((row) => row[at] ?? null));
  const period = columns.findIndex((column, at) => isPeriods(column, cells[at] ?? []));
  const values = columns.flatMap(({ kind }, at) => (kind === 'number' && at !== period ? [at] : []));
  const names = columns.flatMap(({ kind }, at) => (kind !== 'number' && at !== period ? [at] : []));
  const [value] = values;
  if (period < 0 || value === undefined || values.length > 1 || names.length > 1) return null;
  return { period, value, name: names[0] ?? -1 };
}

const valueOf = (cell: Cell): Value =>
  typeof cell === 'number' && Number.isFinite(cell) ? { value: cell } : { value: null, missing: 'blank' };

/** Digits after the comma that the numbers have, at most 2. */
function unitFrom(cells: Cell[], { unit }: Asking, name: string): Unit {
  const whole = cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
  const share = /share|andel|pct|procent/i.test(name);
  const decimals = whole ? 0 : 1;
  return unit
    ? { ...unit, decimals }
    : { name: share ? 'pct.' : name, kind: share ? 'share' : 'amount', decimals };
}

function roleOf(asking: Asking, name: string, inArea: boolean): Role {
  if (!inArea) return 'category';
  if (name === asking.ownCode) return 'own';
  if (name === country) return 'country';
  return asking.compare.includes(name) ? 'chosen' : 'other';
}

function lines(answer: Answer, shape: Shape, base: SpecBase, asking: Asking): LinesSpec | null {
  const { rows, columns } = answer;
  const hasAreas = isArea.test(columns[shape.name]?.name ?? '');
  const names = [...new Set(rows.map((row) => (shape.name < 0 ? '' : String(row[shape.name] ?? ''))))];
  if (names.length > (hasAreas ? most.areas : most.series) || rows.length > most.points) return null;
  const series = names.map((name, at): LineSeries => {
    const own = rows.filter((row) => shape.name < 0 || String(row[shape.name] ?? '') === name);
    const points = own
      .map((row) => ({ x: String(row[shape.period]), y: valueOf(row[shape.value] ?? null) }))
      .sort((a, b) => ((parsePeriod(a.x)?.start ?? '') < (parsePeriod(b.x)?.start ?? '') ? -1 : 1));
    const role = shape.name < 0 ? 'own' : roleOf(asking, name, hasAreas);
    const label = (hasAreas ? asking.areaName(name) : undefined) ?? (name || asking.own);
    return { id: name || 'tal', label, role, ...(role === 'category' && { category: at }), points };
  });
  const isTwice = series.some(({ points }) => new Set(points.map(({ x }) => x)).size < points.length);
  if (isTwice) return null;
  const fromZero = rows.every((row) => Number(row[shape.value] ?? 0) >= 0);
  return { kind: 'lines', ...base, x: 'period', series, fromZero, breaks: [], events: [] };
}

function bars(answer: Answer, shape: Shape, base: SpecBase, asking: Asking): RankedBarsSpec | null {
  const { rows, columns } = answer;
  const period = String(rows[0]?.[shape.period]);
  const hasAreas = isArea.test(columns[shape.name]?.name ?? '');
  const names = rows.map((row) => String(row[shape.name] ?? ''));
  if (shape.name < 0 || rows.length > most.bars || new Set(names).size < names.length) return null;
  const all = rows.map((row, at): RankedBarsSpec['bars'][number] => {
    const name = names[at] ?? '';
    const role = hasAreas ? roleOf(asking, name, true) : 'other';
    const label = (hasAreas ? asking.areaName(name) : undefined) ?? (name || 'ikke angivet');
    return { id: name || `nr-${at}`, label, role, value: valueOf(row[shape.value] ?? null) };
  });
  const sorted = all.sort((a, b) => (b.value.value ?? -Infinity) - (a.value.value ?? -Infinity));
  return { kind: 'ranked-bars', ...base, period, bars: sorted, rank: null };
}

/** The picture that an answer has the shape of; null: it is a table only. Several numbers side by side are never on one axis. */
export function chartOf(answer: Answer, base: SpecBase, asking: Asking): LinesSpec | RankedBarsSpec | null {
  const shape = shapeOf(answer);
  if (!shape || answer.cut) return null;
  const cells = answer.rows.map((row) => row[shape.value] ?? null);
  if (cells.every((cell) => typeof cell !== 'number')) return null;
  const unit = unitFrom(cells, asking, answer.columns[shape.value]?.name ?? '');
  const drawn = { ...base, unit };
  const isOnePeriod = new Set(answer.rows.map((row) => row[shape.period])).size === 1;
  return isOnePeriod ? bars(answer, shape, drawn, asking) : lines(answer, shape, drawn, asking);
}

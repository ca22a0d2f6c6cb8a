import type { ChartSpec } from './chart-spec';
import { tableOf } from './data-table';
import { layoutOf } from './layout/layout-of';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts = ['id', 'subject', 'description', 'own'] as const;

function hasBase(value: Record<string, unknown>): boolean {
  const { unit, sources, notes, basis, asOf } = value;
  const isUnit =
    isRecord(unit) &&
    typeof unit['name'] === 'string' &&
    ['count', 'share', 'amount', 'text'].includes(String(unit['kind'])) &&
    Number.isInteger(unit['decimals']) &&
    Number(unit['decimals']) >= 0 &&
    Number(unit['decimals']) <= 20;
  const areTexts = [sources, notes].every(
    (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
  );
  const mayBeNull = [basis, asOf].every((text) => text === null || typeof text === 'string');
  return (
    texts.every((field) => typeof value[field] === 'string') &&
    isUnit &&
    areTexts &&
    mayBeNull &&
    typeof value['example'] === 'boolean'
  );
}

/** Whether what came from elsewhere is a figure that can be drawn and set as a table. Tries it, since a shape alone does not say. */
export function isSpec(value: unknown): value is ChartSpec {
  if (!isRecord(value) || !hasBase(value) || typeof value['kind'] !== 'string') return false;
  const spec = value as unknown as ChartSpec;
  try {
    if (spec.kind === 'nothing') return typeof spec.sentence === 'string';
    layoutOf(spec, 800);
    // a kind that is not known has no table
    return tableOf(spec).rows.every(({ cells }) =>
      cells.every((cell) => typeof cell === 'string' || (isRecord(cell) && isNumberOrNull(cell['value']))),
    );
  } catch {
    return false;
  }
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

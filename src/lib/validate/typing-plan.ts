import type { ResourceSettings } from '../schema/data-package';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { amountUnits, type AmountUnits } from './amount-units';
import { asOfOf, asOfOfFile, type AsOf } from './as-of';
import { planColumns, type ColumnPlan } from './column-plan';
import { readMatrixHeadings } from './matrix-headings';
import type { CellContext } from './read-cell';
import type { Recognised } from './recognise';
import { statedFields, type FileContext } from './stated-fields';
import type { GivenYears } from './week-anchor';

/** What is known about a file besides its text. */
export interface TypingContext extends Omit<FileContext, 'area'> {
  settings?: ResourceSettings;
}

/** Everything that is decided about a recognised file before its first row is read. */
export interface TypingPlan {
  plan: ColumnPlan;
  /** fields that all rows share */
  stated: Record<string, Cell>;
  /** when the figures were counted, where a row does not say it itself */
  asOf: AsOf | null;
  years: GivenYears;
  units: AmountUnits;
  cellContext: CellContext;
  /** false: something that every row needs stands nowhere */
  usable: boolean;
  problems: Problem[];
}

/** Decides how the rows of a recognised file are read. */
export function planTyping(text: TextTable, recognised: Recognised, context: TypingContext): TypingPlan {
  const { layout, places } = recognised;
  const { settings, areas, defaultArea } = context;
  const hasArea = layout.columns.some(({ field }, at) => field === 'area' && places[at] != null);
  const known = asOfOfFile(text) ?? asOfOf(settings?.asOf ?? '');
  const given = { areas, defaultArea, area: settings?.area, asOf: known?.stated };
  const stated = statedFields(text, layout, hasArea, given);
  const asOf = known ?? asOfOf(String(stated.cells['counted'] ?? ''));
  const years = { year: settings?.year, asOfDate: asOf?.date };
  const headings = readMatrixHeadings(text, recognised, years);
  const plan = planColumns(text, recognised, headings.headings);
  const units = amountUnits(text);
  return {
    plan,
    stated: stated.cells,
    asOf,
    years,
    units,
    cellContext: { areas, unit: units.file ?? 1, columnUnits: units.columns, emptyMeans: layout.emptyMeans },
    usable: stated.usable,
    problems: [...stated.problems, ...headings.problems, ...plan.problems],
  };
}

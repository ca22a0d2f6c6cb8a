import type { Decisions } from '../schema/decisions';
import type { Comparison, Look } from '../schema/look';

/** A file on its way in. */
export interface DeskItem {
  key: number;
  name: string;
  blob: Blob;
  /** ISO day on which the file was saved where it came from */
  fileDay: string;
  /** `waiting` for the engine or for files before it; `failed`: nothing could be read */
  state: 'waiting' | 'reading' | 'ready' | 'saving' | 'failed';
  /** how far a large file is read, 0 to 1; null: not known */
  share: number | null;
  look: Look | null;
  decisions: Decisions;
  /** what was said of an earlier file of the same shape is used */
  remembered: boolean;
  /** the as-of date is the day of the file, since the file states none */
  asOfGuessed: boolean;
  /** what saving would change; null: not known yet, or nothing to save */
  comparison: Comparison | null;
  /** the archived import that it is to take the place of */
  replaces: number | null;
  /** Danish sentence */
  failure: string | null;
}

/** What stands between a file and its saving. */
export type Obstacle = 'reading' | 'refused' | 'no_table' | 'no_rows' | 'errors' | 'as_of' | null;

/** The first thing that must be settled before the file can be saved; null: it can be. */
export function obstacleOf({ state, look, decisions }: DeskItem): Obstacle {
  if (!look || state === 'waiting' || state === 'reading') return 'reading';
  if (look.refused) return 'refused';
  if (look.table === null) return 'no_table';
  if (look.asStored.total === 0) return 'no_rows';
  if (look.problems.some(({ severity }) => severity === 'error') && !decisions.leaveOutErrors)
    return 'errors';
  return lacksAsOf(look) ? 'as_of' : null;
}

/** Whether nothing stands between a file and its saving. */
export function canBeSaved(item: DeskItem): boolean {
  return item.state === 'ready' && obstacleOf(item) === null;
}

/** Whether rows of the file have no as-of date. */
export function lacksAsOf(look: Look): boolean {
  return look.problems.some(({ code }) => code === 'as_of_missing');
}

function errorsOf(look: Look): string {
  const errors = look.problems.filter(({ severity }) => severity === 'error');
  return JSON.stringify(errors.map(({ code, row, column }) => [code, row, column]));
}

/**
 * What was read, with what the person said while it was being read. Leaving out rows was agreed to for the errors that were
 * shown: where others came, it is asked again.
 * @param said the item as the person sees it now
 * @param before the item as it was when the reading began
 */
export function withWhatWasSaid(read: DeskItem, said: DeskItem, before: DeskItem): DeskItem {
  const sameErrors = !said.look || !read.look || errorsOf(said.look) === errorsOf(read.look);
  const leaveOutErrors = said.decisions.leaveOutErrors === true && sameErrors;
  const confirmed = before.asOfGuessed && !said.asOfGuessed;
  return {
    ...read,
    decisions: { ...read.decisions, leaveOutErrors },
    asOfGuessed: read.asOfGuessed && !confirmed,
  };
}

/** Whether a value that came from elsewhere has the shape that is wanted. */
export type Check = (value: unknown) => boolean;

/** A check for every field of a type: the compiler asks for those that are forgotten. */
export type Fields<T> = { [Field in keyof T]-?: Check };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText: Check = (value) => typeof value === 'string';
export const isYesOrNo: Check = (value) => typeof value === 'boolean';
export const isNumber: Check = (value) => Number.isFinite(value);

export const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

export const isOneOf =
  (...words: (string | boolean)[]): Check =>
  (value) =>
    words.includes(value as string);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** May be left out. */
export const perhaps =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isEither =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) || other(value);

/** @param length how long it must be; without it: any */
export const isListOf =
  (check: Check, length?: number): Check =>
  (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(check);

/** Its own fields only: what an object inherits was not said by anybody. */
export const has =
  <T>(fields: Fields<T>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries<Check>(fields).every(([field, check]) =>
      check(Object.hasOwn(value, field) ? value[field] : undefined),
    );

/** Why there is no number; the same words as in `schema/missing.ts`. */
export type MissingReason = 'blank' | 'withheld' | 'not_available' | 'not_a_number' | 'divided_by_zero';

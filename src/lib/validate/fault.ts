import type { Problem, Severity } from '../schema/problem';

/** What is wrong with a text, before it is known where the text stands. */
export type Fault = Pick<Problem, 'severity' | 'code' | 'message' | 'remedy'>;

/** Where in a file a problem is; what is left out concerns the whole row or file. */
export type Spot = Partial<Pick<Problem, 'row' | 'column' | 'value'>>;

/** Puts a fault in its place. The value is cut to 200 characters. */
export function problemAt(fault: Fault, spot: Spot = {}): Problem {
  return {
    severity: fault.severity,
    code: fault.code,
    row: spot.row ?? null,
    column: spot.column ?? null,
    value: spot.value?.slice(0, 200) ?? null,
    message: fault.message,
    remedy: fault.remedy,
  };
}

/** A fault in one line. */
export function fault(severity: Severity, code: string, message: string, remedy: string): Fault {
  return { severity, code, message, remedy };
}

/** A statement that the engine refused. Its message ends with the statement; `cause` is the engine's own error. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly sql: string;

  constructor(reason: string, sql: string, cause?: unknown) {
    super(`${reason}\n\nSQL: ${sql.trim()}`, { cause });
    this.sql = sql;
  }
}

/** Any thrown thing as a `QueryError` for a statement; one that is a `QueryError` already stays as it is. */
export function asQueryError(thrown: unknown, sql: string): QueryError {
  if (thrown instanceof QueryError) return thrown;
  return new QueryError(thrown instanceof Error ? thrown.message : String(thrown), sql, thrown);
}

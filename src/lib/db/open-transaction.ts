import type { Transaction } from './engine';
import { StatementRunner, type Connection } from './statement-runner';

/** Begins a transaction on a connection that is its own, and is closed with it. Throws `QueryError`. */
export async function openTransaction(
  connection: Connection & { close(): void | Promise<void> },
): Promise<Transaction> {
  const statements = new StatementRunner(connection);
  const end = async (sql: string) => {
    try {
      await statements.run(sql);
    } finally {
      await connection.close();
    }
  };
  await statements.run('BEGIN');
  return {
    query: (sql) => statements.run(sql),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
  };
}

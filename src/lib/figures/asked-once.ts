import type { Engine, Params, Row } from '../db/engine';

/** The part of the engine that figures need. */
export type Asked = Pick<Engine, 'query'>;

/**
 * An engine that is asked each question once: several figures of a page are made from the same rows.
 * Keep it for one page only, since it does not see what is loaded afterwards.
 */
export function askedOnce(engine: Asked): Asked {
  const answers = new Map<string, Promise<Row[]>>();
  return {
    query<R extends Row>(sql: string, params: Params = {}): Promise<R[]> {
      const question = JSON.stringify([sql, params]);
      const answer = answers.get(question) ?? engine.query(sql, params);
      answers.set(question, answer);
      return answer as Promise<R[]>;
    },
  };
}

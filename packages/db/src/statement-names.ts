import type { QueryConfig } from "pg";

/** Texts vary only with the number of rows of a list; beyond this many something else is wrong, and nothing is kept. */
const MOST_NAMES = 1_000;

export interface StatementNames {
  /** The statement under a name, so that Postgres parses and plans it once a connection. */
  named(config: QueryConfig): QueryConfig;
}

/** Names statements by their text. `enabled` false: none gets a name. */
export const createStatementNames = (enabled: boolean): StatementNames => {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMES) return known;
    const name = `orchestrator_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  return {
    named: (config) => {
      const name = enabled ? nameOf(config.text) : undefined;
      return name === undefined ? config : { ...config, name };
    },
  };
};

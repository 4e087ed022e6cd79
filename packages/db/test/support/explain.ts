import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PoolClient, QueryArrayConfig } from "pg";
import type postgres from "postgres";
import type { Database } from "../../src/client.ts";

/** One step of an executed plan that reads a table. */
export interface Scan {
  readonly table: string;
  /** As Postgres names it: `Seq Scan`, `Index Scan`, … */
  readonly how: string;
  readonly index: string | undefined;
  readonly condition: string | undefined;
  /** Rows looked at, those that a filter threw away included. */
  readonly rows: number;
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
}

const everyNode = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(everyNode)];

const scansOf = (plan: PlanNode): readonly Scan[] =>
  everyNode(plan).flatMap((node) => {
    const below = (node.Plans ?? []).flatMap(everyNode).filter((each) => each["Node Type"] === "Bitmap Index Scan");
    const indexes = [node, ...below].flatMap((each) => each["Index Name"] ?? []);
    const conditions = [node, ...below].flatMap((each) => each["Index Cond"] ?? []);
    return node["Relation Name"] === undefined
      ? []
      : [
          {
            table: node["Relation Name"],
            how: node["Node Type"],
            index: indexes.join(", ") || undefined,
            condition: conditions.join(" ") || undefined,
            rows: (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"],
          },
        ];
  });

/** Runs what a repository function asks for, and answers how Postgres read the tables for it. */
export const explain = async (
  client: postgres.Sql,
  ask: (db: Database) => Promise<unknown>,
): Promise<readonly Scan[]> => {
  const asked: { query: string; params: unknown[] }[] = [];
  const query = async ({ text, rowMode }: QueryArrayConfig, params: unknown[] = []) => {
    asked.push({ query: text, params });
    const result = client.unsafe(text, params as string[]);
    return { rows: await (rowMode === "array" ? result.values() : result) };
  };
  await ask(drizzle({ client: { query } as unknown as PoolClient }) as NodePgDatabase as Database);
  const scans: Scan[] = [];
  for (const { query, params } of asked) {
    const [row] = await client.unsafe<{ "QUERY PLAN": string | [{ Plan: PlanNode }] }[]>(
      `explain (analyze, format json) ${query}`,
      params as string[],
    );
    const answer = row?.["QUERY PLAN"] ?? "[]";
    const [plan] = typeof answer === "string" ? (JSON.parse(answer) as [{ Plan: PlanNode }?]) : answer;
    scans.push(...(plan === undefined ? [] : scansOf(plan.Plan)));
  }
  return scans;
};

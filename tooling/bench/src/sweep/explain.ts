import { type DatabaseOrTransaction, findSilentTenants, findTimedOutApprovals } from "@orchestrator/db";
import type postgres from "postgres";

/** How one of the sweep's questions is answered, against how it has to be. */
export interface PlanCheck {
  readonly question: string;
  readonly index: string;
  readonly usesIndex: boolean;
  /** Tables read from end to end. */
  readonly readWhole: readonly string[];
  /** Rows looked at in the table of workflows, those thrown away included. */
  readonly rows: number;
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
}

const PARAMS = { hours: 36, limit: 200 };

const QUESTIONS = [
  {
    question: "drafts that wait for a manager",
    ask: (db: DatabaseOrTransaction) => findTimedOutApprovals(db, PARAMS),
    index: "orchestration_workflows_waiting_for_manager_idx",
  },
  {
    question: "tenants who do not answer",
    ask: (db: DatabaseOrTransaction) => findSilentTenants(db, PARAMS),
    index: "orchestration_workflows_waiting_for_tenant_idx",
  },
] as const;

interface Written {
  readonly sql: string;
  readonly params: readonly (string | number)[];
}

/** What a question of the repository is in SQL: it is asked of a database that only listens. */
const writtenOut = async (ask: (db: DatabaseOrTransaction) => Promise<unknown>): Promise<Written> => {
  let written: Written = { sql: "", params: [] };
  const listener = {
    execute: async (statement: { toQuery(config: object): Written }) => {
      written = statement.toQuery({
        escapeName: (name: string) => `"${name}"`,
        escapeParam: (index: number) => `$${index + 1}`,
        escapeString: (text: string) => `'${text.replaceAll("'", "''")}'`,
      });
      return { rows: [] };
    },
  };
  await ask(listener as unknown as DatabaseOrTransaction);
  return written;
};

const everyNode = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(everyNode)];

const rowsOf = (node: PlanNode): number =>
  (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"];

/** Explains, and runs, what the sweep asks to find what is due. */
export const checkPlans = (sql: postgres.Sql): Promise<readonly PlanCheck[]> =>
  Promise.all(
    QUESTIONS.map(async ({ question, ask, index }): Promise<PlanCheck> => {
      const written = await writtenOut(ask);
      const [row] = await sql.unsafe<{ "QUERY PLAN": [{ Plan: PlanNode }] }[]>(
        `explain (analyze, format json) ${written.sql}`,
        [...written.params],
      );
      const nodes = row === undefined ? [] : everyNode(row["QUERY PLAN"][0].Plan);
      return {
        question,
        index,
        usesIndex: nodes.some((node) => node["Index Name"] === index),
        readWhole: nodes.flatMap((node) =>
          node["Node Type"] === "Seq Scan" && rowsOf(node) > 0 ? (node["Relation Name"] ?? []) : [],
        ),
        rows: nodes
          .filter((node) => node["Relation Name"] === "orchestration_workflows")
          .reduce((sum, node) => sum + rowsOf(node), 0),
      };
    }),
  );

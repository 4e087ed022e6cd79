import { STEP_STATUSES, STEP_TYPES, type StepName, type StepStatus, type StepType } from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { moment, now, oneOf, word } from "./columns.ts";
import { orchestrationWorkflows } from "./orchestration-workflows.ts";

/** What was done, once each, written at its end (the claim of a send is written at its start). Append-only. */
export const workflowSteps = pgTable(
  "workflow_steps",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    workflowId: uuid("workflow_id")
      .notNull()
      .references(() => orchestrationWorkflows.id, { onDelete: "restrict" }),
    stepName: word<StepName>("step_name").notNull(),
    stepType: word<StepType>("step_type").notNull(),
    status: word<StepStatus>("status").notNull(),
    inputData: jsonb("input_data").$type<unknown>(),
    outputData: jsonb("output_data").$type<unknown>(),
    errorDetails: text("error_details"),
    startedAt: moment("started_at").notNull().default(now),
    completedAt: moment("completed_at"),
    durationMs: integer("duration_ms"),

    /** The order in which steps were written. */
    position: bigint("position", { mode: "number" }).generatedAlwaysAsIdentity(),
    attempt: integer("attempt").notNull().default(1),
    inputsHash: varchar("inputs_hash", { length: 64 }),
    correlationId: varchar("correlation_id", { length: 100 }).notNull(),
  },
  (table) => [
    check("workflow_steps_type_check", oneOf(table.stepType, STEP_TYPES)),
    check("workflow_steps_status_check", oneOf(table.status, STEP_STATUSES)),
    uniqueIndex("workflow_steps_completed_once_key")
      .on(table.workflowId, table.stepName, table.inputsHash)
      .where(sql`${table.status} = 'completed' and ${table.inputsHash} is not null`),
    index("workflow_steps_workflow_id_idx").on(table.workflowId, table.position),
  ],
);

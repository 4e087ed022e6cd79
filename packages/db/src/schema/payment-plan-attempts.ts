import { PLAN_SOURCES, PLAN_STATUSES, type PlanIssue, type PlanSource, type PlanStatus } from "@orchestrator/core";
import { check, date, index, integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { cents, moment, now, oneOf, word } from "./columns.ts";
import { orchestrationWorkflows } from "./orchestration-workflows.ts";

/** The verdict on a plan as stored: the rules' answer, and the span of text the plan was read from. */
export interface StoredValidation {
  readonly issues: readonly PlanIssue[];
  readonly auto_approvable: boolean;
  readonly unrealistic: boolean;
  readonly evidence: string | null;
  readonly rules_version: string;
}

export const paymentPlanAttempts = pgTable(
  "payment_plan_attempts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    workflowId: uuid("workflow_id")
      .notNull()
      .references(() => orchestrationWorkflows.id, { onDelete: "restrict" }),
    extractedFrom: word<PlanSource>("extracted_from").notNull(),
    weeklyAmount: cents("weekly_amount").notNull(),
    durationWeeks: integer("duration_weeks"),
    startDate: date("start_date", { mode: "string" }),
    validationResult: jsonb("validation_result").$type<StoredValidation>().notNull(),
    status: word<PlanStatus>("status").notNull().default("detected"),
    createdAt: moment("created_at").notNull().default(now),
  },
  (table) => [
    check("payment_plan_attempts_source_check", oneOf(table.extractedFrom, PLAN_SOURCES)),
    check("payment_plan_attempts_status_check", oneOf(table.status, PLAN_STATUSES)),
    index("payment_plan_attempts_workflow_id_idx").on(table.workflowId),
    index("payment_plan_attempts_created_at_idx").on(table.createdAt),
  ],
);

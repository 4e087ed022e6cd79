import {
  APPROVAL_ACTIONS,
  AUDIT_ACTIONS,
  change,
  CHANGE_KINDS,
  CHANGE_TOPICS,
  COMPLETION_REASONS,
  DRAFT_VIOLATIONS,
  ERROR_CODES,
  ESCALATION_TYPES,
  GATE_CODES,
  LANGUAGES,
  OUTBOX_KINDS,
  OUTBOX_STATES,
  PLAN_ISSUES,
  PLAN_SOURCES,
  PLAN_STATUSES,
  problem,
  QUEUE_STATUSES,
  ROUTES,
  SETTLE_ACTIONS,
  SEVERITIES,
  STEP_NAMES,
  STEP_STATUSES,
  STEP_TYPES,
  TRIGGER_KINDS,
  VOUCHERS,
  WORKFLOW_STATUSES,
  WORKFLOW_TYPES,
} from "@orchestrator/core";
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { z } from "zod";
import { type JsonSchema, type Names, printDoc, printFields, printUnion } from "./print-types.ts";

const HEADER = `/**
 * What crosses the wire, field for field: parameters as the service accepts them, results as it answers them.
 * Made from the service's router by \`pnpm --filter @orchestrator/sdk generate\`; not to be edited.
 */
`;

const TABLE_HEADER = `/**
 * What a call of each procedure looks like.
 * Made from the service's router by \`pnpm --filter @orchestrator/sdk generate\`; not to be edited.
 */
import type { ProcedureTable } from "./procedures.ts";

`;

/** The closed sets of words that callers have a name for. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  ApprovalAction: APPROVAL_ACTIONS,
  AuditAction: AUDIT_ACTIONS,
  ChangeKind: CHANGE_KINDS,
  ChangeTopic: CHANGE_TOPICS,
  CompletionReason: COMPLETION_REASONS,
  DraftViolation: DRAFT_VIOLATIONS,
  ErrorCode: Object.values(ERROR_CODES),
  EscalationType: ESCALATION_TYPES,
  GateCode: GATE_CODES,
  Language: LANGUAGES,
  OutboxKind: OUTBOX_KINDS,
  OutboxState: OUTBOX_STATES,
  PlanIssue: PLAN_ISSUES,
  PlanSource: PLAN_SOURCES,
  PlanStatus: PLAN_STATUSES,
  QueueStatus: QUEUE_STATUSES,
  Route: ROUTES,
  SettleAction: SETTLE_ACTIONS,
  Severity: SEVERITIES,
  StepName: STEP_NAMES,
  StepStatus: STEP_STATUSES,
  StepType: STEP_TYPES,
  TriggerKind: TRIGGER_KINDS,
  Voucher: VOUCHERS,
  WorkflowStatus: WORKFLOW_STATUSES,
  WorkflowType: WORKFLOW_TYPES,
};

/** Where the document's name is another thing's in code, or says less than the noun of the method. */
const RENAMED: Readonly<Record<string, string>> = {
  ApprovalQueue: "QueueList",
  ApprovalQueueItem: "QueueItem",
  ApprovalQueueItemDetail: "QueueItemDetail",
  Health: "HealthStatus",
  SMSReceipt: "MessageReceipt",
  Text: "OutgoingText",
  WorkflowStatus: "WorkflowStatusResult",
};

const NAMES: Names = {
  ofDefinition: (id) => RENAMED[id] ?? id,
  ofWords: (words) =>
    Object.keys(VOCABULARY).find((name) => JSON.stringify(VOCABULARY[name]) === JSON.stringify(words)),
};

const toJson = (schema: z.ZodType, io: "input" | "output"): JsonSchema => z.toJSONSchema(schema, { io }) as JsonSchema;

interface Procedure {
  /** For instance `messages.receive`. */
  readonly name: string;
  /** For instance `ReceiveMessage`. */
  readonly operation: string;
  readonly type: "query" | "mutation";
  readonly input: JsonSchema | undefined;
  readonly output: JsonSchema;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Streams are not called, they are watched: `/live` has their types. */
const isCalled = (type: string): type is Procedure["type"] => type === "query" || type === "mutation";

const readProcedure = (name: string, { _def }: AnyTRPCProcedure): Procedure[] => {
  const { type, meta, inputs } = _def as {
    type: string;
    meta?: { openapi?: { operationId?: string } };
    inputs: unknown;
  };
  if (!isCalled(type)) return [];
  const [input] = inputs as readonly unknown[];
  const output: unknown = "output" in _def ? _def.output : undefined;
  if (!(output instanceof z.ZodType)) throw new TypeError(`${name} says nothing of its output`);
  return [
    {
      name,
      operation: capitalised(
        meta?.openapi?.operationId ?? name.replaceAll(/\W(\w)/g, (_, letter: string) => capitalised(letter)),
      ),
      type,
      input: input instanceof z.ZodType ? toJson(input, "input") : undefined,
      output: toJson(output, "output"),
    },
  ];
};

const readProcedures = (router: AnyTRPCRouter): Procedure[] => {
  const all: Readonly<Record<string, AnyTRPCProcedure>> = router._def.procedures;
  return Object.entries(all).flatMap(([name, procedure]) => readProcedure(name, procedure));
};

const printWords = ([name, words]: readonly [string, readonly string[]]): string => {
  const before = `export type ${name} = `;
  const union = printUnion(
    words.map((word) => JSON.stringify(word)),
    before,
    "",
  );
  return `${union.startsWith("\n") ? before.trimEnd() : before}${union};\n`;
};

const printInterface = (name: string, schema: JsonSchema): string =>
  `${printDoc(schema.description === undefined ? [] : [`${schema.description}.`], "")}export interface ${name} ${printFields(schema, NAMES)}\n`;

const resolve = (schema: JsonSchema): JsonSchema =>
  schema.$ref === undefined ? schema : (schema.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? schema);

const definitionsOf = (schema: JsonSchema): [string, JsonSchema][] =>
  Object.entries(schema.$defs ?? {}).map(([id, definition]) => [NAMES.ofDefinition(id), definition]);

const nameOfOutput = ({ output, operation }: Procedure): string =>
  output.$ref === undefined ? `${operation}Result` : NAMES.ofDefinition(output.$ref.replace("#/$defs/", ""));

const nameOfInput = ({ operation }: Procedure): string => `${operation}Params`;

/** Every named type, in the order in which the procedures meet it. */
const interfaces = (procedures: readonly Procedure[]): Map<string, JsonSchema> => {
  const found = new Map<string, JsonSchema>();
  for (const procedure of procedures) {
    const { input, output } = procedure;
    if (input !== undefined) found.set(nameOfInput(procedure), resolve(input));
    for (const [name, definition] of definitionsOf(output)) found.set(name, definition);
    if (output.$ref === undefined) found.set(nameOfOutput(procedure), output);
  }
  found.set("Change", resolve(toJson(change, "output")));
  return found.set("Problem", resolve(toJson(problem, "output")));
};

const isList = ({ type, output }: Procedure): boolean => {
  const { items, next_cursor } = resolve(output).properties ?? {};
  return type === "query" && items?.type === "array" && next_cursor !== undefined;
};

const typeOf = (procedure: Procedure): string => (isList(procedure) ? "list" : procedure.type);

const printProcedures = (procedures: readonly Procedure[]): string => {
  const types = procedures.map((procedure) => {
    const input = procedure.input === undefined ? "undefined" : nameOfInput(procedure);
    const fields = [`type: "${typeOf(procedure)}"`, `input: ${input}`, `output: ${nameOfOutput(procedure)}`];
    return `  "${procedure.name}": {\n${fields.map((field) => `    ${field};\n`).join("")}  };\n`;
  });
  return `/** The service's procedures by name. A \`list\` is a query whose answer is a page of items. */
export interface Procedures {
${types.join("")}}
`;
};

/** The text of `src/wire.ts` for a router. */
export const renderWire = (router: AnyTRPCRouter): string => {
  const procedures = readProcedures(router);
  const types = [...interfaces(procedures)].map(([name, schema]) => printInterface(name, schema)).join("\n");
  const words = Object.entries(VOCABULARY).filter(([name]) => new RegExp(`\\b${name}\\b`).test(types));
  return [HEADER, ...words.map(printWords), types, printProcedures(procedures)].join("\n");
};

/** The text of `src/internal/procedure-table.ts` for a router. */
export const renderTable = (router: AnyTRPCRouter): string => {
  const rows = readProcedures(router).map(
    (procedure) =>
      `  "${procedure.name}": { type: "${typeOf(procedure)}", takesParams: ${procedure.input !== undefined} },\n`,
  );
  return `${TABLE_HEADER}export const PROCEDURE_TABLE: ProcedureTable = {\n${rows.join("")}};\n`;
};

import { APPROVAL_ACTIONS, ESCALATION_TYPES, SEVERITIES, WORKFLOW_STATUSES } from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import { appRouter } from "../trpc/router.ts";
import { createOpenApiDocument } from "./openapi-document.ts";
import { listOperations } from "./operations.ts";

interface Schema {
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly format?: string;
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
  readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[];
  readonly security: readonly unknown[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly content: object }>>;
  };
}

const operations = listOperations(appRouter);
const document: Document = JSON.parse(JSON.stringify(createOpenApiDocument(operations)));
const { schemas, responses } = document.components;

/** The owner's paths, and what each can answer. */
const PATHS = [
  ["post", "/orchestrate/sms-received", [200, 400, 401, 403, 409, 413, 415, 429, 500, 503]],
  ["post", "/orchestrate/approve-response", [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500, 503]],
  ["post", "/orchestrate/payment-plan-detected", [200, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503]],
  ["post", "/orchestrate/escalate", [200, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503]],
  ["get", "/orchestrate/workflow/{conversation_id}/status", [200, 400, 401, 403, 404, 429, 500, 503]],
  ["post", "/orchestrate/retry/{workflow_id}", [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503]],
  ["get", "/orchestrate/metrics", [200, 401, 403, 429, 500, 503]],
  ["get", "/health", [200, 429, 500]],
  ["get", "/health/ready", [200, 429, 500, 503]],
  ["get", "/health/dependencies", [200, 429, 500]],
] as const;

describe("the OpenAPI document", () => {
  it("is 3.1, with every operation", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual(operations.map(({ path }) => path));
  });

  it.each(PATHS)("has the statuses of %s %s", (method, path, statuses) => {
    expect(Object.keys(document.paths[path]?.[method]?.responses ?? {}).map(Number)).toEqual(statuses);
  });

  it.each([
    ["IncomingSMS", ["tenant_id", "phone_number", "content", "conversation_id"]],
    ["ResponseApproval", ["response_queue_id", "action", "manager_id"]],
    ["PaymentPlanDetected", ["conversation_id", "tenant_id", "message_content"]],
    ["EscalationRequest", ["conversation_id", "escalation_type", "severity"]],
    ["WorkflowStatus", ["conversation_id", "workflow_id", "status", "started_at", "last_updated"]],
    ["MetricsData", ["last_hour", "today"]],
    ["Problem", ["type", "title", "status", "detail", "code", "correlation_id", "errors"]],
  ])("has the required fields of %s", (name, required) => {
    expect(schemas[name]?.required).toEqual(required);
  });

  it.each([
    ["ResponseApproval", "action", APPROVAL_ACTIONS],
    ["EscalationRequest", "escalation_type", ESCALATION_TYPES.filter((type) => type !== "taken_over")],
    ["EscalationRequest", "severity", SEVERITIES],
    ["WorkflowStatus", "status", WORKFLOW_STATUSES],
  ])("has the words of %s.%s", (name, field, words) => {
    expect(schemas[name]?.properties?.[field]?.enum).toEqual(words);
  });

  it("says which bodies take no other field", () => {
    const strict = ["IncomingSMS", "ResponseApproval", "SendSettlement", "EscalationResolution", "RetryRequest"];
    expect(strict.map((name) => [name, schemas[name]?.additionalProperties])).toEqual([
      ["IncomingSMS", undefined],
      ["ResponseApproval", false],
      ["SendSettlement", false],
      ["EscalationResolution", false],
      ["RetryRequest", false],
    ]);
  });

  it("keeps the format of ids and times", () => {
    expect(schemas.WorkflowStatus?.properties?.workflow_id?.format).toBe("uuid");
    expect(schemas.WorkflowStatus?.properties?.started_at?.format).toBe("date-time");
  });

  it("answers every error with the one problem", () => {
    const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
    for (const { content } of Object.values(responses)) expect(content).toMatchObject(problem);
    const named = Object.values(document.paths).flatMap((path) => Object.values(path));
    for (const { responses: answers } of named) {
      const { 200: _, ...errors } = answers;
      for (const { $ref = "" } of Object.values(errors)) {
        expect(Object.keys(responses)).toContain($ref.replace("#/components/responses/", ""));
      }
    }
  });

  it("asks for a token everywhere but for health", () => {
    const open = operations.filter(({ path, method }) => {
      const operation = document.paths[path]?.[method.toLowerCase()];
      return operation?.security.length === 0;
    });
    expect(open.map(({ procedure }) => procedure)).toEqual(["health.check", "health.ready", "health.dependencies"]);
  });

  it.each([
    ["post", "/orchestrate/sms-received", ["Idempotency-Key", "#/components/parameters/CorrelationId"]],
    [
      "post",
      "/orchestrate/escalate",
      ["#/components/parameters/IdempotencyKey", "#/components/parameters/CorrelationId"],
    ],
    [
      "post",
      "/orchestrate/approve-response",
      ["If-Match", "#/components/parameters/IdempotencyKey", "#/components/parameters/CorrelationId"],
    ],
    ["post", "/orchestrate/drafts/preview", ["#/components/parameters/CorrelationId"]],
    ["get", "/health", ["#/components/parameters/CorrelationId"]],
  ])("knows the headers of %s %s", (method, path, headers) => {
    const parameters = document.paths[path]?.[method]?.parameters ?? [];
    expect(parameters.map(({ name, $ref }) => name ?? $ref)).toEqual(headers);
  });

  it("has no reference to nowhere", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    const components: Readonly<Record<string, object>> = { ...document.components };
    for (const [, kind = "", name = ""] of references) expect(Object.keys(components[kind] ?? {})).toContain(name);
    expect(references.length).toBeGreaterThan(100);
  });
});

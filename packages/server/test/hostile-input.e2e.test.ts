import { describe, expect, it } from "vitest";
import { IDS } from "../src/http/examples/ids.ts";
import { caseOf } from "../src/http/testing/procedure-cases.ts";
import type { JsonSchema } from "./fuzz/arbitrary-of.ts";
import { fuzzedOperations } from "./fuzz/fuzzed-operations.ts";
import { HOSTILE_STRINGS } from "./fuzz/hostile-strings.ts";
import { type FuzzedOperation, restRequest, rpcRequest, type WireRequest } from "./fuzz/requests.ts";
import { startTarget } from "./fuzz/target.ts";

const target = startTarget();

type Input = Readonly<Record<string, unknown>>;

/** A good call about things that exist. */
const goodInput = (procedure: string): Input => {
  const known = target.ids();
  const text = JSON.stringify(caseOf(procedure).input ?? {})
    .replaceAll(IDS.conversation, known.conversation)
    .replaceAll(IDS.workflow, known.workflow)
    .replaceAll(IDS.responseQueue, known.responseQueue)
    .replaceAll(IDS.escalation, known.escalation);
  return JSON.parse(text) as Input;
};

const canHoldText = (field: JsonSchema): boolean => JSON.stringify(field).includes('"string"') || "enum" in field;

/** The same value in each place where a field can have a text. */
const placesIn = (field: JsonSchema, text: string): readonly unknown[] => {
  if (field.type !== "array") return [text];
  const { properties } = field.items ?? {};
  return properties === undefined
    ? [[text]]
    : Object.keys(properties).map((name) => [{ direction: "inbound", content: "x", [name]: text }]);
};

/** Fields that a pattern or a set of words guards are refused before anything is done: a few texts will do. */
const isGuarded = (field: JsonSchema): boolean => /"(?:format|pattern|enum)":/.test(JSON.stringify(field));
const A_FEW = 8;

const textsFor = (field: JsonSchema): readonly string[] =>
  HOSTILE_STRINGS.filter((_, index) => !isGuarded(field) || index % A_FEW === 0);

const hostileRequests = (operation: FuzzedOperation, name: string, field: JsonSchema): WireRequest[] =>
  textsFor(field).flatMap((text, index) =>
    placesIn(field, text).map((value) => {
      const input = { ...goodInput(operation.procedure), [name]: value };
      const request = index % 2 === 0 ? restRequest(operation, input) : rpcRequest(operation, input);
      return { ...request, headers: { "content-type": "application/json" } };
    }),
  );

const fields = fuzzedOperations.flatMap((operation) =>
  Object.entries(operation.input.properties ?? {})
    .filter(([, field]) => canHoldText(field))
    .map(([name, field]) => ({ operation, procedure: operation.procedure, name, field })),
);

describe("hostile texts", () => {
  it("are tried in every field that can hold one", () => {
    expect(fields.length).toBeGreaterThan(60);
  });

  it.each(fields)("do no harm in $procedure, $name", async ({ operation, name, field }) => {
    expect(await target.objectionsTo(hostileRequests(operation, name, field))).toEqual([]);
  });

  it("left nobody's data in the log, and broke no line of it", () => {
    expect(target.loudLines()).toEqual([]);
  });
});

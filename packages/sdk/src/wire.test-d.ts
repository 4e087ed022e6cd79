import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { expectTypeOf } from "vitest";
import type { AppRouter } from "@orchestrator/server/router";
import { createOrchestratorClient, type OrchestratorClient } from "./index.ts";
import type { Mutations, Queries } from "./wire.ts";

/** `{ noun: { verb: T } }` as `{ "noun.verb": T }`. */
type Flat<Nouns> = {
  [Name in NamesOf<Nouns>]: Name extends `${infer Noun extends keyof Nouns & string}.${infer Verb}`
    ? Nouns[Noun][Verb & keyof Nouns[Noun]]
    : never;
};
type NamesOf<Nouns> = {
  [Noun in keyof Nouns & string]: `${Noun}.${keyof Nouns[Noun] & string}`;
}[keyof Nouns & string];

/** Of `Queries` or `Mutations`, one side. */
type Side<Procedures, Part extends "input" | "output"> = {
  [Name in keyof Procedures]: Procedures[Name] extends Record<Part, infer Value> ? Value : never;
};

type Served = Flat<AppRouter["_def"]["record"]>;
type NamesOfType<Type extends "query" | "mutation"> = {
  [Name in keyof Served]: Served[Name] extends { _def: { type: Type } } ? Name : never;
}[keyof Served];
type Called = Queries & Mutations;

// The client's types are the router's, both ways: a procedure or a field more or less on either side does not compile.
expectTypeOf<keyof Queries>().toEqualTypeOf<NamesOfType<"query">>();
expectTypeOf<keyof Mutations>().toEqualTypeOf<NamesOfType<"mutation">>();
expectTypeOf<Side<Called, "input">>().toEqualTypeOf<Flat<inferRouterInputs<AppRouter>>>();
expectTypeOf<Side<Called, "output">>().toEqualTypeOf<Flat<inferRouterOutputs<AppRouter>>>();

// Every procedure is a method; `responses.decide` is three.
type Decisions = "responses.approve" | "responses.modify" | "responses.escalate";
expectTypeOf<NamesOf<OrchestratorClient>>().toEqualTypeOf<Exclude<keyof Called, "responses.decide"> | Decisions>();

const client = createOrchestratorClient({ baseUrl: "http://localhost:8000" });
const conversation_id = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";

// @ts-expect-error content is missing
void client.messages.receive({ conversation_id, tenant_id: "12345", phone_number: "+1234567890" });
// @ts-expect-error there is no such severity
void client.escalations.create({ conversation_id, escalation_type: "manual", severity: "urgent" });
// @ts-expect-error a modification needs its text
void client.responses.modify({ response_queue_id: conversation_id, manager_id: "manager-001" });
// @ts-expect-error only mutations have an idempotency key
void client.workflows.status({ conversation_id }, { idempotencyKey: "once" });

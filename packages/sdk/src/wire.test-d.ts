import type { Change as ServedChange, ChangesReset as ServedReset } from "@orchestrator/core";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { expectTypeOf } from "vitest";
import type { AppRouter } from "@orchestrator/server/router";
import { createOrchestratorClient, type OrchestratorClient } from "./index.ts";
import type { Input, Output, ProcedureName } from "./internal/procedures.ts";
import type { LiveChange } from "./live.ts";
import type { Procedures } from "./wire.ts";

/** `{ noun: { verb: T } }` as `{ "noun.verb": T }`. */
type Flat<Nouns> = {
  [Name in NamesOf<Nouns>]: Name extends `${infer Noun extends keyof Nouns & string}.${infer Verb}`
    ? Nouns[Noun][Verb & keyof Nouns[Noun]]
    : never;
};
type NamesOf<Nouns> = {
  [Noun in keyof Nouns & string]: `${Noun}.${keyof Nouns[Noun] & string}`;
}[keyof Nouns & string];

type Served = Flat<AppRouter["_def"]["record"]>;
type NamesServed<Type extends "query" | "mutation"> = {
  [Name in keyof Served]: Served[Name] extends { _def: { type: Type } } ? Name : never;
}[keyof Served];
type NamesCalled<Type extends string> = {
  [Name in ProcedureName]: Procedures[Name]["type"] extends Type ? Name : never;
}[ProcedureName];
type ServedInputs = Flat<inferRouterInputs<AppRouter>>;
type ServedOutputs = Flat<inferRouterOutputs<AppRouter>>;
type WithoutVoid<Type> = Type extends void ? undefined : Type;

// The client's types are the router's, both ways. Where this does not compile, a procedure or a field has changed:
// `pnpm --filter @orchestrator/sdk generate`, and a line for a new method in `resources/`.
expectTypeOf<NamesCalled<"query" | "list">>().toEqualTypeOf<NamesServed<"query">>();
expectTypeOf<NamesCalled<"mutation">>().toEqualTypeOf<NamesServed<"mutation">>();
expectTypeOf<{ [Name in ProcedureName]: Input<Name> }>().toEqualTypeOf<{
  [Name in ProcedureName]: WithoutVoid<ServedInputs[Name]>;
}>();
expectTypeOf<{ [Name in ProcedureName]: Output<Name> }>().toEqualTypeOf<{
  [Name in ProcedureName]: ServedOutputs[Name];
}>();

// So is what the feed gives.
expectTypeOf<LiveChange>().toEqualTypeOf<ServedChange | ServedReset>();

// Every procedure is a method; `responses.decide` is three.
type Decisions = "responses.approve" | "responses.modify" | "responses.escalate";
expectTypeOf<NamesOf<OrchestratorClient>>().toEqualTypeOf<Exclude<ProcedureName, "responses.decide"> | Decisions>();

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
// @ts-expect-error a status needs its conversation
void client.workflows.status();

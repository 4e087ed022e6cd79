import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { appRouter } from "../trpc/router.ts";
import { createOpenApiDocument } from "./openapi-document.ts";
import { listOperations } from "./operations.ts";
import { bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, type Input, SUBJECT } from "./testing/procedure-cases.ts";

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door[Symbol.asyncDispose]());

const operations = listOperations(appRouter);
const document = createOpenApiDocument(operations);

/** The ids that a procedure's path takes. */
const pathFields = (procedure: string): Input => {
  const parameters = operations.find((operation) => operation.procedure === procedure)?.pathParameters ?? [];
  return Object.fromEntries(parameters.map((name) => [name, caseOf(procedure).input?.[name]]));
};

/** Every example of every request body, completed by the ids of its path. */
const examples = operations.flatMap(({ procedure, input }) => {
  const schema = document.components?.schemas?.[input?.meta()?.id ?? ""];
  const given: readonly Input[] = schema !== undefined && "examples" in schema ? (schema.examples ?? []) : [];
  return given.map((example) => ({ procedure, example, input: { ...pathFields(procedure), ...example } }));
});

describe("/openapi.json", () => {
  it("is the document, to everybody", async () => {
    const { status, body } = await door.request("/openapi.json");
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it("has an example for every body", () => {
    const withBody = operations.filter(({ input, method, pathParameters }) => {
      const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
      return method === "POST" && fields.some((field) => !pathParameters.includes(field));
    });
    expect(new Set(examples.map(({ procedure }) => procedure))).toEqual(
      new Set(withBody.map(({ procedure }) => procedure)),
    );
  });

  it.each(examples)("is true of its examples: $procedure $example", async ({ procedure, input }) => {
    const roles = await bearer({ roles: ["service", "manager", "operator"], subject: SUBJECT });
    expect((await door.rest(procedure, input, roles)).status).toBe(200);
  });
});

describe("/docs", () => {
  it("shows the document without a network", async () => {
    const page = await door.request("/docs");
    expect(page.status).toBe(200);
    const assets = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset = ""]) => asset);
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) expect(asset).toMatch(/^\/docs\//);
    for (const asset of assets) expect([asset, (await door.request(asset)).status]).toEqual([asset, 200]);
    expect((await door.request("/docs/json")).body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it("may load its own scripts", async () => {
    const policy = (await door.request("/docs")).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("upgrade-insecure-requests");
  });
});

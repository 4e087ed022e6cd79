import swagger, { type StaticDocumentSpec } from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { refuseOtherMethods } from "./method-not-allowed.ts";
import { createOpenApiDocument } from "./openapi-document.ts";
import type { Operation } from "./operations.ts";

export interface DocumentationOptions {
  readonly operations: readonly Operation[];
  /** Whether `/docs` is served: a page for people, complete without a network. */
  readonly withPage: boolean;
}

/** The OpenAPI document at `/openapi.json`, and a page that shows it at `/docs`. */
export const registerDocumentation = async (
  app: FastifyInstance,
  { operations, withPage }: DocumentationOptions,
): Promise<void> => {
  const document = createOpenApiDocument(operations);
  app.get("/openapi.json", { config: { access: "open" } }, async () => document);
  refuseOtherMethods(app, "/openapi.json", "GET");
  if (!withPage) return;
  // Two libraries describe the same JSON by types that don't fit each other.
  const sameDocument: StaticDocumentSpec["document"] = JSON.parse(JSON.stringify(document));
  await app.register(swagger, { mode: "static", specification: { document: sameDocument } });
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    uiConfig: { validatorUrl: null },
    staticCSP: true,
    // The page is for development, over plain http, also from another machine.
    transformStaticCSP: (policy) => policy.replace("upgrade-insecure-requests;", ""),
  });
};

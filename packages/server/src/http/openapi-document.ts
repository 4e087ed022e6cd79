import { problem } from "@orchestrator/core";
import { generateOpenApiDocument, type OpenAPIObject } from "trpc-openapi";
import { SERVICE_VERSION } from "../observability/service.ts";
import { appRouter } from "../trpc/router.ts";
import { completeDocument } from "./complete-document.ts";
import type { Operation } from "./operations.ts";

const BEARER = {
  type: "http",
  scheme: "bearer",
  bearerFormat: "JWT",
  description: "Claims: iss, aud, exp, sub (who calls), and role or roles: service, manager, operator.",
} as const;

const TAGS: Readonly<Record<string, string>> = {
  messages: "What tenants write",
  responses: "Drafts that wait for a manager, and what was decided about them",
  conversations: "Conversations that a manager answers, and whose they are",
  sends: "Texts whose fate is unknown",
  "payment plans": "Plans that a tenant proposed",
  escalations: "Matters that a person has to look at",
  workflows: "What became of a message",
  changes: "What changed in the queue and among the escalations, for screens that follow it",
  operations: "Running the service",
  health: "For whatever watches the service",
};

/** The OpenAPI 3.1 document of the service. */
export const createOpenApiDocument = (operations: readonly Operation[]): OpenAPIObject =>
  completeDocument(
    generateOpenApiDocument(appRouter, {
      title: "System Orchestrator",
      description:
        "Receives tenants' texts and sees each to an outcome: answered, put before a manager, or escalated. Every operation is also a typed tRPC procedure under /trpc.",
      version: SERVICE_VERSION,
      baseUrl: "/",
      securitySchemes: { bearer: BEARER },
      defs: { Problem: problem },
    }),
    operations,
    TAGS,
  );

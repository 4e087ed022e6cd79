import { readFile } from "node:fs/promises";

/** What the README's examples take for given. */
export const README_GLOBALS = `
import type { OrchestratorClient } from "@orchestrator/sdk";

declare global {
  const orchestrator: OrchestratorClient;
  const conversation_id: string;
  const response_queue_id: string;
  const job: { readonly id: string };
  const closing: AbortController;
  const requestContext: { getStore(): { readonly id: string } | undefined };
  const tracer: { currentTraceparent(): string | undefined };
  const readToken: () => Promise<string>;
  const savePlace: (place: string) => Promise<void>;
  const log: (...values: readonly unknown[]) => void;
  const assert: { equal(actual: unknown, expected: unknown): void };
}
`;

/** The README's examples, each a module. */
export const readmePrograms = async (): Promise<string[]> => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => `${code}\nexport {};\n`);
};

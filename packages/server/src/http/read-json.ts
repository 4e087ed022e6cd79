import { OrchestratorError } from "@orchestrator/core";
import { NOT_JSON } from "../errors.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

const notJson = (cause: unknown): OrchestratorError => new OrchestratorError("validation", NOT_JSON, { cause });

/** @throws OrchestratorError (validation) for bytes that are not UTF-8: decoding them anyway would change a tenant's words */
export const readText = (body: Uint8Array): string => {
  try {
    return utf8.decode(body);
  } catch (error) {
    throw notJson(error);
  }
};

/**
 * A JSON body as it is: nothing coerced, nothing repaired. Undefined where there is none.
 *
 * @throws OrchestratorError (validation) for a text that is not JSON
 */
export const readJson = (body: string | undefined): unknown => {
  if (body === undefined || body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch (error) {
    throw notJson(error);
  }
};

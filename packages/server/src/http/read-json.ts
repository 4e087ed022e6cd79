import { OrchestratorError } from "@orchestrator/core";
import { NOT_JSON } from "../errors.ts";
import { isShallow } from "./json-depth.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

const notJson = (cause: unknown): OrchestratorError => new OrchestratorError("validation", NOT_JSON, { cause });

const decode = (body: Uint8Array): string => {
  try {
    return utf8.decode(body);
  } catch (error) {
    throw notJson(error);
  }
};

/**
 * @throws OrchestratorError (validation) for bytes that are not UTF-8, because decoding them anyway would change a tenant's
 *   words, and for JSON that nests deeper than any contract
 */
export const readText = (body: Uint8Array): string => {
  const text = decode(body);
  if (isShallow(text)) return text;
  throw new OrchestratorError("validation", "The body nests too deep");
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

import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The correlation id of the tRPC request being answered. Only the error formatter reads it: tRPC refuses some calls (too
 * large a batch, a body that isn't JSON) before there is a context to take it from.
 */
export const correlation = new AsyncLocalStorage<string>();

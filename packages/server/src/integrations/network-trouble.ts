const CODE = /^[A-Z][A-Z0-9_]+$/;
const DEEPEST = 5;

const innerErrors = (error: Error): unknown[] =>
  error instanceof AggregateError ? [error.cause, ...error.errors] : [error.cause];

const codeOf = (error: unknown, depth: number): string | null => {
  if (!(error instanceof Error) || depth > DEEPEST) return null;
  if ("code" in error && typeof error.code === "string" && CODE.test(error.code)) return error.code;
  for (const inner of innerErrors(error)) {
    const code = codeOf(inner, depth + 1);
    if (code !== null) return code;
  }
  return null;
};

/**
 * What went wrong on the wire as `ECONNREFUSED` or the like, from wherever in the chain of causes it is; null where no
 * cause has a code. The messages of these errors hold addresses, and those of fetch the whole URL: only the code may
 * go into a log.
 */
export const networkCode = (error: unknown): string | null => codeOf(error, 0);

/** `what` with the code behind it, where there is one. */
export const withCode = (what: string, error: unknown): string => {
  const code = networkCode(error);
  return code === null ? what : `${what} (${code})`;
};

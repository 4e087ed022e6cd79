/** The numbers that bound a call: `CallLimits` with nothing left out. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
}

/** Timers can't be set further ahead: almost 25 days. */
const LONGEST_MS = 2 ** 31 - 1;

export const checkDuration = (name: string, ms: number): number => {
  if (ms > 0 && ms <= LONGEST_MS) return ms;
  throw new TypeError(`${name}: expected milliseconds, more than 0 and at most ${LONGEST_MS}`);
};

/** @throws TypeError naming the limit that makes no sense */
export const checkLimits = (
  given: Partial<{ [Name in keyof Limits]: number | undefined }>,
  fallback: Limits,
): Limits => {
  const maxRetries = given.maxRetries ?? fallback.maxRetries;
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new TypeError("maxRetries: expected a whole number from 0");
  }
  return {
    timeoutMs: checkDuration("timeoutMs", given.timeoutMs ?? fallback.timeoutMs),
    deadlineMs: checkDuration("deadlineMs", given.deadlineMs ?? fallback.deadlineMs),
    maxRetries,
  };
};

/** Whether the service takes it as it is: any other it replaces by one of its own. */
export const isCorrelationId = (id: unknown): id is string =>
  typeof id === "string" && /^[A-Za-z0-9._-]{1,100}$/.test(id);

/** @throws TypeError for an id that the service would replace */
export const checkCorrelationId = (id: string): string => {
  if (isCorrelationId(id)) return id;
  throw new TypeError("correlationId: expected 1 to 100 letters, digits, dots, underscores and hyphens");
};

/** @throws TypeError for a key that the service would refuse */
export const checkIdempotencyKey = (key: string): string => {
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new TypeError("idempotencyKey: expected 1 to 200 visible ASCII characters");
};

/** As W3C Trace Context has it: version, trace, span and flags. */
export const isTraceparent = (value: unknown): value is string =>
  typeof value === "string" && /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(value);

/**
 * The tRPC endpoint of a service.
 *
 * @throws TypeError for anything but an absolute http(s) URL without credentials, query and fragment
 */
export const endpointUrl = (baseUrl: string | URL): string => {
  const url = URL.canParse(String(baseUrl)) ? new URL(baseUrl) : undefined;
  const isPlain = url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (!isPlain || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("baseUrl: expected an absolute http(s) URL, for example https://orchestrator.example.com");
  }
  return `${url.href.replace(/\/+$/, "")}/trpc`;
};

import { beforeAll } from "vitest";
import { ROLES } from "../../src/auth/roles.ts";
import { signToken } from "../../src/auth/sign-token.ts";
import { Secret } from "../../src/env.ts";
import { actsOf } from "../acts.ts";
import { startRig } from "../rig.ts";
import { TEST_SECRET } from "../tokens.ts";
import { PRIVATE } from "./hostile-strings.ts";
import { objectionsTo, type WireAnswer } from "./inspect-answer.ts";
import type { WireRequest } from "./requests.ts";

/** At once: races are part of what is looked for. */
const AT_ONCE = 8;
const LONGEST_ANSWER_MS = 15_000;
/** Of a request or an answer, in a test's failure. */
const LONGEST_SHOWN = 600;
/** Who asks; decisions name it. */
export const SUBJECT = "manager-001";

/** So many that the limits are never met, and always told. */
const GENEROUS = Object.fromEntries(
  ["SERVICE", "MANAGER", "OPERATOR", "ANONYMOUS", "FAILED_LOGINS"].map((of) => [`RATE_LIMIT_${of}`, "1000000"]),
);

/** Ids of things that exist. */
export interface KnownIds {
  readonly conversation: string;
  readonly workflow: string;
  readonly responseQueue: string;
  readonly escalation: string;
}

/** A whole running service, and a caller who may do everything. */
export interface Target {
  ids(): KnownIds;
  /** Sends all, several at once, until something is objectionable in an answer; empty where nothing is. */
  objectionsTo(requests: readonly WireRequest[]): Promise<readonly object[]>;
  /** Log lines that somebody has to look at, or that have somebody's data in them. @throws SyntaxError for a broken one */
  loudLines(): readonly object[];
}

const LINES_SHOWN = 5;

type LogLine = Readonly<Record<string, unknown>>;

/** A tenant's id is an id, whatever it looks like. */
const isLoud = (line: LogLine): boolean => {
  const text = JSON.stringify({ ...line, tenant_id: undefined });
  return (
    ["error", "fatal"].includes(String(line.level)) || Object.values(PRIVATE).some((secret) => text.includes(secret))
  );
};

/** Starts one for the tests of a file. */
export const startTarget = (): Target => {
  const log: string[] = [];
  const { rig } = startRig({ SYNC_WAIT_MS: "0", DATABASE_POOL_SIZE: "12", ...GENEROUS }, { log });
  const act = actsOf(rig);
  let authorization = "";
  let known: KnownIds | undefined;

  beforeAll(async () => {
    const now = Math.floor(Date.now() / 1000);
    const token = await signToken(new Secret(TEST_SECRET), {
      issuer: "rent-collections",
      audience: "system-orchestrator",
      subject: SUBJECT,
      roles: ROLES,
      issuedAt: now,
      expiresAt: now + 86_400,
    });
    authorization = `Bearer ${token}`;
    const { tenant, workflowId, itemId } = await act.drafted();
    const disputed = await act.disputed();
    const [escalation] = await rig.sql`select id from escalation_events where workflow_id = ${disputed.workflowId}`;
    known = {
      conversation: tenant.conversationId,
      workflow: workflowId,
      responseQueue: itemId,
      escalation: String(escalation?.id),
    };
  });

  const send = async ({ method, path, headers, body }: WireRequest): Promise<WireAnswer> => {
    const hasBody = body !== undefined && method !== "GET" && method !== "HEAD";
    const response = await fetch(`${rig.service.url}${path}`, {
      method,
      headers: { ...headers, authorization },
      ...(hasBody && { body }),
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    // A feed has no end: that it began is all there is to see.
    const isFeed = response.headers.get("content-type")?.startsWith("text/event-stream") === true;
    if (isFeed) await response.body?.cancel();
    return { status: response.status, headers: response.headers, text: isFeed ? "" : await response.text() };
  };

  const inspect = async (request: WireRequest): Promise<readonly object[]> => {
    const answer = await send(request);
    const { status, text } = answer;
    return objectionsTo(request, answer).map((objection) => ({
      objection,
      request: JSON.stringify(request).slice(0, LONGEST_SHOWN),
      status,
      text: text.slice(0, LONGEST_SHOWN),
    }));
  };

  return {
    ids: () => {
      if (known === undefined) throw new Error("the target runs from the first test of the file to its last");
      return known;
    },
    objectionsTo: async (requests) => {
      for (let start = 0; start < requests.length; start += AT_ONCE) {
        const objections = await Promise.all(requests.slice(start, start + AT_ONCE).map(inspect));
        if (objections.some((found) => found.length > 0)) return objections.flat();
      }
      return [];
    },
    loudLines: () => {
      if (log.length === 0) throw new Error("nothing was logged at all");
      return log
        .map((line) => JSON.parse(line) as LogLine)
        .filter(isLoud)
        .slice(0, LINES_SHOWN);
    },
  };
};

import { randomUUID } from "node:crypto";
import type { Cluster } from "../stage/cluster.ts";
import { pause } from "../stage/pause.ts";
import type { Replica } from "../stage/replica.ts";
import type { Answer, HandedOver } from "./journal.ts";
import { type Kind, type Tenant, TEXTS } from "./texts.ts";

const PATIENCE_MS = 30_000;
const REPEAT_FOR_MS = 60_000;
const REPEAT_AFTER_MS = 300;

/** One request; no answer is an answer too. */
export const ask = async (
  url: string,
  token: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number | null; body: Record<string, unknown> }> => {
  try {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    return { status: null, body: {} };
  }
};

/** The SMS Agent tells one replica of a text, once. */
export const tell = async (cluster: Cluster, replica: Replica, tenant: Tenant, text: HandedOver): Promise<Answer> => {
  const { status, body } = await ask(
    replica.url,
    cluster.tokens.agent,
    "/orchestrate/sms-received",
    {
      tenant_id: tenant.tenantId,
      phone_number: tenant.phoneNumber,
      conversation_id: tenant.conversationId,
      content: text.content,
      message_id: text.key,
    },
    // The trail of a conversation is found by its id.
    { "x-correlation-id": tenant.conversationId },
  );
  const answer = { status, workflowId: typeof body.workflow_id === "string" ? body.workflow_id : null };
  text.answers.push(answer);
  return answer;
};

const isAccepted = ({ status }: Answer): boolean => status !== null && status < 300;
/** What a sender repeats: no answer, or one that says "not now". */
const isPassing = ({ status }: Answer): boolean => status === null || status >= 500 || status === 429;

/** Notes down a text that the tenant has just written. */
export const write = (cluster: Cluster, tenant: Tenant, kind: Kind, index = 0): HandedOver => {
  const { conversationId, phoneNumber } = tenant;
  const text = { key: `SM${randomUUID()}`, conversationId, content: TEXTS[kind](index), answers: [] };
  cluster.simulators.smsAgent.addInbound(phoneNumber, text.content);
  cluster.journal.texts.push(text);
  return text;
};

/** Hands a text over as a patient SMS Agent does: to the first replica, then, as long as it must, to healthy ones. */
export const handOver = async (cluster: Cluster, first: Replica, tenant: Tenant, text: HandedOver): Promise<Answer> => {
  const deadline = performance.now() + REPEAT_FOR_MS;
  let answer = await tell(cluster, first, tenant, text);
  while (!isAccepted(answer) && isPassing(answer) && performance.now() < deadline) {
    await pause(REPEAT_AFTER_MS);
    const [replica] = cluster.healthy().toSorted(() => Math.random() - 0.5);
    if (replica !== undefined) answer = await tell(cluster, replica, tenant, text);
  }
  return answer;
};

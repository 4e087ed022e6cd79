import type { Role } from "../src/auth/roles.ts";
import type { Answer, Rig } from "./rig.ts";
import { testToken } from "./tokens.ts";

/** What managers and operators do at their screens; each is a call at the public door. */
export interface ManagerActs {
  queue(query?: string): Promise<Answer>;
  item(itemId: string): Promise<Answer>;
  claim(itemId: string, manager?: string, forSeconds?: number): Promise<Answer>;
  release(itemId: string, manager?: string): Promise<Answer>;
  bulkApprove(itemIds: readonly string[], manager?: string): Promise<Answer>;
  takeOver(conversationId: string, manager?: string): Promise<Answer>;
  handBack(conversationId: string, by?: { role?: Role; subject?: string }): Promise<Answer>;
  write(conversationId: string, content: string, manager?: string): Promise<Answer>;
  assign(escalationId: unknown, to?: string, by?: { role?: Role; subject?: string }): Promise<Answer>;
  turnAutoSend(enabled: boolean): Promise<Answer>;
  /** The same door over tRPC: the result's data, or the problem. */
  rpc(role: Role, type: "query" | "mutation", procedure: string, input: unknown, subject?: string): Promise<Answer>;
}

const FIRST = "manager-001";

const inside = (body: Record<string, unknown>): Record<string, unknown> => {
  const { result, error } = body as { result?: { data: unknown }; error?: { data: { problem: unknown } } };
  return (result?.data ?? error?.data.problem) as Record<string, unknown>;
};

export const managerActsOf = (rig: Rig): ManagerActs => {
  const post = (path: string, body: unknown, subject: string, role: Role = "manager") =>
    rig.call(role, "POST", `/orchestrate${path}`, body, subject);
  return {
    queue: (query = "") => rig.call("manager", "GET", `/orchestrate/responses${query}`),
    item: (itemId) => rig.call("manager", "GET", `/orchestrate/responses/${itemId}`),
    claim: (itemId, manager = FIRST, forSeconds = 300) =>
      post(`/responses/${itemId}/claim`, { for_seconds: forSeconds }, manager),
    release: (itemId, manager = FIRST) => post(`/responses/${itemId}/release`, {}, manager),
    bulkApprove: (itemIds, manager = FIRST) => post("/bulk-approve", { response_queue_ids: itemIds }, manager),
    takeOver: (id, manager = FIRST) => post(`/conversations/${id}/take-over`, {}, manager),
    handBack: (id, { role = "manager", subject = FIRST } = {}) =>
      post(`/conversations/${id}/hand-back`, {}, subject, role),
    write: (id, content, manager = FIRST) => post(`/conversations/${id}/send`, { content }, manager),
    assign: (escalationId, to, { role = "manager", subject = FIRST } = {}) =>
      post(`/escalations/${String(escalationId)}/assign`, to === undefined ? {} : { assigned_to: to }, subject, role),
    turnAutoSend: (enabled) =>
      post("/switches/auto_send/set", { enabled, reason: "a test of the switch" }, "operator-001", "operator"),
    rpc: async (role, type, procedure, input, subject = FIRST) => {
      const query = type === "query" ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
      const response = await fetch(`${rig.service.url}/trpc/${procedure}${query}`, {
        method: type === "query" ? "GET" : "POST",
        headers: {
          authorization: `Bearer ${await testToken(role, subject)}`,
          "content-type": "application/json",
        },
        ...(type === "query" ? {} : { body: JSON.stringify(input) }),
      });
      return { status: response.status, body: inside((await response.json()) as Record<string, unknown>) };
    },
  };
};

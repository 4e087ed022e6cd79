import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import type { Role } from "../src/auth/roles.ts";
import type { AppRouter } from "../src/trpc/router.ts";
import { actsOf } from "./acts.ts";
import { startRig } from "./rig.ts";
import { testToken } from "./tokens.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);

/** Managers' tooling that uses tRPC's own client, and nothing of ours but the router's type. */
const connect = (role: Role, subject: string) =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${rig.service.url}/trpc`,
        headers: async () => ({ authorization: `Bearer ${await testToken(role, subject)}` }),
      }),
    ],
  });

describe("tRPC's own client", () => {
  it("lists, decides and asks, several in one request", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const manager = connect("manager", "manager-001");
    const { conversationId: conversation_id } = tenant;
    const [queue, status] = await Promise.all([
      manager.responses.list.query({ conversation_id }),
      manager.workflows.status.query({ conversation_id }),
    ]);
    expect(queue.items).toMatchObject([{ response_queue_id: itemId, status: "pending" }]);
    expect(status).toMatchObject({ workflow_id: workflowId, status: "awaiting_approval" });

    const decided = await manager.responses.decide.mutate({
      response_queue_id: itemId,
      action: "approve",
      manager_id: "manager-001",
    });
    expect(decided).toMatchObject({ status: "approved", workflow_id: workflowId });
    await rig.untilStatus(workflowId, "sent");
  });

  it("is told of a refusal by the same problem as REST", async () => {
    const { itemId } = await act.drafted();
    const decide = connect("manager", "manager-002").responses.decide.mutate({
      response_queue_id: itemId,
      action: "approve",
      manager_id: "manager-001",
    });
    const error = await decide.catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(TRPCClientError);
    expect((error as TRPCClientError<AppRouter>).data).toMatchObject({
      problem: { status: 403, errors: [{ field: "manager_id" }], correlation_id: expect.any(String) },
    });
  });
});

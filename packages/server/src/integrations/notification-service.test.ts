import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { createNotificationService } from "./notification-service.ts";
import { createPolicy } from "./policy.ts";
import { RESILIENCE } from "./resilience.ts";
import { createServiceClient } from "./service-client.ts";
import { mockNetwork } from "./testing/mock-network.ts";

const BASE = "http://notifications.test";
const network = mockNetwork();

const notification = {
  idempotencyKey: "n-1",
  subject: "A draft waits",
  body: "Please look at it.",
  priority: "high",
  metadata: { workflow_id: "w-1" },
} as const;

const notify = async () => {
  const neighbour = "notification_service";
  const policy = createPolicy({ neighbour, numbers: { ...RESILIENCE[neighbour], retryWaitsMs: [1, 1, 1] } });
  const client = createServiceClient({ neighbour, baseUrl: BASE }, policy);
  return await createNotificationService(client, "manager@example.com").notifyManager(notification, {
    correlationId: "c",
  });
};

const answering = (respond: () => Response) => {
  const requests: Request[] = [];
  network.use(
    http.post(`${BASE}/notifications/send`, ({ request }) => {
      requests.push(request.clone());
      return respond();
    }),
  );
  return requests;
};

describe("notifyManager", () => {
  it("sends one email to the recipient and keeps the tracking id", async () => {
    const requests = answering(() => HttpResponse.json({ tracking_id: "t-1" }));

    expect(await notify()).toEqual({ trackingId: "t-1" });
    expect(await requests[0]?.json()).toEqual({
      channel: "email",
      recipient: "manager@example.com",
      content: { subject: "A draft waits", body: "Please look at it." },
      priority: "high",
      metadata: { workflow_id: "w-1" },
    });
    expect(requests[0]?.headers.get("idempotency-key")).toBe("n-1");
  });

  it.each([{ tracking_id: null }, { tracking_ids: ["t-1"] }, "ok"])(
    "takes a 200 with %j for accepted, without a tracking id",
    async (body) => {
      const requests = answering(() => HttpResponse.json(body));

      expect(await notify()).toEqual({ trackingId: null });
      expect(requests).toHaveLength(1);
    },
  );

  it("does not repeat what the service will never accept", async () => {
    const requests = answering(() => HttpResponse.json({ detail: [] }, { status: 422 }));

    await expect(notify()).rejects.toMatchObject({ transient: false, message: "answered 422" });
    expect(requests).toHaveLength(1);
  });

  it("repeats what it may accept later", async () => {
    const requests = answering(() =>
      requests.length < 3 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json({ tracking_id: "t-1" }),
    );

    expect(await notify()).toEqual({ trackingId: "t-1" });
    expect(requests).toHaveLength(3);
  });
});

import { afterEach, beforeEach, expect, it } from "vitest";
import { startNotificationService } from "./notification-service.ts";
import type { NotificationServiceSimulator } from "./notification-service.ts";

let service: NotificationServiceSimulator;

beforeEach(async () => {
  service = await startNotificationService();
});
afterEach(async () => {
  await service.close();
});

interface Receipt {
  tracking_id?: string;
  tracking_ids?: string[];
}

const notify = async (body: object) => {
  const response = await fetch(`${service.url}/notifications/send`, {
    method: "POST",
    headers: { "content-type": "application/json", "X-Correlation-ID": "c-1" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Receipt };
};

it("records one recipient under the tracking id it answers", async () => {
  const content = { subject: "Approval needed", body: "A draft waits" };
  const answer = await notify({ channel: "email", recipient: "manager@company.com", content, metadata: { a: 1 } });

  expect(answer).toEqual({ status: 200, body: { tracking_id: expect.any(String) } });
  expect(service.notifications()).toEqual([
    {
      tracking_id: answer.body.tracking_id,
      channel: "email",
      recipient: "manager@company.com",
      template_id: null,
      content,
      variables: {},
      priority: "normal",
      metadata: { a: 1 },
      idempotency_key: null,
      correlation_id: "c-1",
      at: expect.any(String),
    },
  ]);
});

it("records several recipients and answers a tracking id for each", async () => {
  const answer = await notify({ channel: "sms", recipients: ["a", "b"], template_id: "t", priority: "critical" });

  expect(answer).toEqual({ status: 200, body: { tracking_ids: [expect.any(String), expect.any(String)], count: 2 } });
  expect(service.notifications("b")).toMatchObject([
    { tracking_id: answer.body.tracking_ids?.[1], template_id: "t", priority: "critical" },
  ]);
});

it.each([
  ["no recipient", { channel: "email" }],
  ["both forms of recipient", { channel: "email", recipient: "a", recipients: ["b"] }],
  ["no recipients in the list", { channel: "email", recipients: [] }],
  ["an unknown channel", { channel: "pigeon", recipient: "a" }],
  ["an unknown priority", { channel: "email", recipient: "a", priority: "urgent" }],
  ["half a content", { channel: "email", recipient: "a", content: { subject: "x" } }],
])("refuses %s with 422 and records nothing", async (_what, body) => {
  expect(await notify(body)).toEqual({ status: 422, body: { detail: expect.any(Array) } });
  expect(service.notifications()).toEqual([]);
});

it("has no health endpoint", async () => {
  expect((await fetch(`${service.url}/health`)).status).toBe(404);
});

it("forgets on reset", async () => {
  await notify({ channel: "email", recipient: "a" });
  service.reset();
  expect(service.notifications()).toEqual([]);
});

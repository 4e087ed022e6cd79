import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Answer } from "../engine/answer.ts";
import { operation } from "../engine/control-plane.ts";
import { bodyOf } from "../engine/neighbour-request.ts";
import type { NeighbourRequest } from "../engine/neighbour-request.ts";
import type { Peers } from "../engine/power.ts";
import { startSimulator } from "../engine/simulator.ts";
import type { Simulator } from "../engine/simulator.ts";

const fields = {
  channel: z.enum(["email", "sms", "webhook", "push"]),
  template_id: z.string().optional(),
  content: z.object({ subject: z.string(), body: z.string() }).optional(),
  variables: z.record(z.string(), z.unknown()).default({}),
  priority: z.enum(["low", "normal", "high", "critical"]).default("normal"),
  metadata: z.record(z.string(), z.unknown()).default({}),
};

const sendSchema = z.union([
  z.object({ ...fields, recipient: z.string().min(1), recipients: z.undefined().optional() }),
  z.object({
    ...fields,
    recipients: z.array(z.string().min(1)).min(1),
    recipient: z.undefined().optional(),
  }),
]);

/** One accepted notification; several recipients are several of them. */
export interface RecordedNotification {
  tracking_id: string;
  channel: "email" | "sms" | "webhook" | "push";
  recipient: string;
  template_id: string | null;
  content: { subject: string; body: string } | null;
  variables: Record<string, unknown>;
  priority: "low" | "normal" | "high" | "critical";
  metadata: Record<string, unknown>;
  idempotency_key: string | null;
  correlation_id: string | null;
  at: string;
}

export interface NotificationServiceScript {
  /** Everything that was accepted, in order, for one recipient or for all. */
  notifications(recipient?: string): RecordedNotification[];
}

export type NotificationServiceSimulator = Simulator & NotificationServiceScript;

export interface NotificationServiceOptions {
  /** Default 0: any free one. */
  port?: number;
  peers?: Peers;
}

/** The Notification Service: accepts, records, and has no `/health`. */
export const startNotificationService = async ({
  port = 0,
  peers = new Map(),
}: NotificationServiceOptions = {}): Promise<NotificationServiceSimulator> => {
  let accepted: RecordedNotification[] = [];

  const send = (request: NeighbourRequest): Answer => {
    const notification = bodyOf(request, sendSchema);
    const record = (recipient: string): string => {
      const tracking_id = randomUUID();
      accepted.push({
        tracking_id,
        channel: notification.channel,
        recipient,
        template_id: notification.template_id ?? null,
        content: notification.content ?? null,
        variables: notification.variables,
        priority: notification.priority,
        metadata: notification.metadata,
        idempotency_key: request.headers["idempotency-key"] ?? null,
        correlation_id: request.headers["x-correlation-id"] ?? null,
        at: new Date().toISOString(),
      });
      return tracking_id;
    };
    if (notification.recipients === undefined) {
      return { status: 200, body: { tracking_id: record(notification.recipient) } };
    }
    const tracking_ids = notification.recipients.map(record);
    return { status: 200, body: { tracking_ids, count: tracking_ids.length } };
  };

  const script: NotificationServiceScript = {
    notifications: (recipient) =>
      structuredClone(accepted).filter((each) => recipient === undefined || each.recipient === recipient),
  };

  const simulator = await startSimulator({
    name: "notification-service",
    port,
    peers,
    routes: [{ method: "POST", url: "/notifications/send", handler: send }],
    operations: [
      operation("GET /notifications", z.strictObject({ recipient: z.string().optional() }), ({ recipient }) =>
        script.notifications(recipient),
      ),
    ],
    errorBody: (status) => ({ detail: `Simulated ${status}` }),
    forget: () => {
      accepted = [];
    },
  });

  return { ...simulator, ...script };
};

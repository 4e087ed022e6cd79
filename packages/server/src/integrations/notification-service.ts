import { z } from "zod";
import type { NotificationService } from "./ports.ts";
import type { ServiceClient } from "./service-client.ts";
import { wireId } from "./wire-values.ts";

/** Accepted is accepted: an answer without a readable id is no reason to notify twice. */
const accepted = z
  .object({ tracking_id: wireId })
  .transform(({ tracking_id }): string | null => tracking_id ?? null)
  .catch(null);

/** The Notification Service over HTTP; every notification goes to the one recipient by email. */
export const createNotificationService = (client: ServiceClient, recipient: string): NotificationService => ({
  notifyManager: async ({ idempotencyKey, subject, body, priority, metadata }, context) => {
    const tracking = await client.request(
      {
        method: "POST",
        path: "/notifications/send",
        headers: { "idempotency-key": idempotencyKey },
        body: { channel: "email", recipient, content: { subject, body }, priority, metadata },
        answer: accepted,
      },
      context,
    );
    return { trackingId: tracking };
  },
});

import { randomUUID } from "node:crypto";

/** What a status of `/sms/send` means to the agent: a permanent error is never to be repeated. */
const categoryOf = (status: number): string => {
  if (status === 429) return "rate_limit";
  if (status === 502 || status === 503) return "transient";
  return status < 500 ? "permanent" : "internal";
};

/** The agent's errors come in two forms: its own, and FastAPI's. */
export const agentError = (status: number, message: string, form: "agent" | "fastapi"): unknown =>
  form === "fastapi"
    ? { detail: message }
    : {
        error: {
          code: status === 400 ? "VALIDATION_ERROR" : `SMS_${status}`,
          message,
          details: {
            category: categoryOf(status),
            status_code: status,
            correlation_id: randomUUID(),
          },
          request_id: randomUUID(),
        },
      };

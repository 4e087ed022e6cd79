import { z } from "zod";
import { looseJson } from "../engine/neighbour-request.ts";

/** A tenant's text arriving from Twilio, and how the agent tells the orchestrator. */
export const receivedTextSchema = z.strictObject({
  phone_number: z.string(),
  content: z.string(),
  tenant_id: z.string().default("12345"),
  /** Default: the agent's own id for this number, the same each time. */
  conversation_id: z.string().optional(),
  /** The deployed agent sends none. */
  message_id: z.string().optional(),
  /** Sent as `Idempotency-Key`. The deployed agent sends none. */
  idempotency_key: z.string().optional(),
  /** Sent as `X-Correlation-ID`. */
  correlation_id: z.string().optional(),
  /** The agent calls a second time about a message that it has already stored. Default false. */
  redelivered: z.boolean().default(false),
});
export type ReceivedText = z.input<typeof receivedTextSchema>;

/** The orchestrator's answer; `body` is parsed where it is JSON. */
export interface OrchestratorAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const PATIENCE_MS = 30_000;

const optionalHeader = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined || value === "" ? {} : { [name]: value };

/** `POST {orchestratorUrl}/orchestrate/sms-received`, as the real agent does it; throws where no answer comes within 30 s. */
export const tellOrchestrator = async (
  { orchestratorUrl, token }: { orchestratorUrl: string; token: string },
  text: z.output<typeof receivedTextSchema> & { conversation_id: string },
): Promise<OrchestratorAnswer> => {
  const { tenant_id, phone_number, content, conversation_id, message_id } = text;
  const response = await fetch(`${orchestratorUrl}/orchestrate/sms-received`, {
    method: "POST",
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      "content-type": "application/json",
      ...optionalHeader("authorization", token && `Bearer ${token}`),
      ...optionalHeader("idempotency-key", text.idempotency_key),
      ...optionalHeader("x-correlation-id", text.correlation_id),
    },
    body: JSON.stringify({ tenant_id, phone_number, content, conversation_id, message_id }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: looseJson(await response.text()),
  };
};

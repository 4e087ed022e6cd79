import { inCallSpan } from "../observability/call-spans.ts";
import { fetchConversationHistory } from "./conversation-history.ts";
import { isTransientStatus } from "./http-answer.ts";
import { isNeighbourError } from "./neighbour-error.ts";
import type { Policy } from "./policy.ts";
import type { CallContext, SendResult, SmsAgent, TextToSend } from "./ports.ts";
import { type Posted, postOnce } from "./post-once.ts";
import { SEND_CONNECT_MS } from "./resilience.ts";
import { sendResultOf } from "./send-result.ts";
import { type Service, type ServiceClient, serviceHeaders, urlOf } from "./service-client.ts";

export interface SmsAgentOptions {
  readonly service: Service;
  /** For the history. */
  readonly client: ServiceClient;
  /** Shared with the client: a history that fails is a reason not to send either. */
  readonly policy: Policy;
  /** Whether a text names its conversation: the deployed build refuses our ids with a 422. */
  readonly sendsConversationId: boolean;
}

interface Sent {
  readonly posted: Posted;
  readonly result: SendResult;
}

/** A refusal of this one text is no sign of trouble at the agent, not even where it comes as a 502. */
const isTrouble = ({ posted, result }: Sent): boolean =>
  posted.kind !== "answered" || (isTransientStatus(posted.status) && result.kind !== "rejected");

const reasonOf = (error: unknown): string =>
  isNeighbourError(error) ? error.message : "the request could not be made";

/** The SMS Agent over HTTP: histories are read under its policy, a text is sent once and its outcome told. */
export const createSmsAgent = ({ service, client, policy, sendsConversationId }: SmsAgentOptions): SmsAgent => {
  const url = urlOf(service.baseUrl, "/sms/send");

  const bodyOf = ({ to, body, conversationId }: TextToSend): string =>
    JSON.stringify({ to, body, ...(sendsConversationId ? { conversation_id: conversationId } : {}) });

  const post = async (text: TextToSend, context: CallContext, signal: AbortSignal): Promise<Sent> => {
    const headers = { ...(await serviceHeaders(service, context)), "idempotency-key": text.idempotencyKey };
    const connectWithinMs = Math.min(SEND_CONNECT_MS, text.writeBy - performance.now());
    const posted = await postOnce({ url, headers, body: bodyOf(text), signal, connectWithinMs });
    return { posted, result: sendResultOf(posted) };
  };

  const traced = (text: TextToSend, context: CallContext, signal: AbortSignal): Promise<Sent> =>
    inCallSpan(
      { neighbour: "sms_agent", method: "POST", url },
      () => post(text, context, signal),
      ({ posted }) => posted,
    );

  return {
    getConversationHistory: async (phoneNumber, context) =>
      await fetchConversationHistory(client, phoneNumber, context),
    sendSms: async (text, context) => {
      try {
        const { result } = await policy.once(async (signal) => await traced(text, context, signal), {
          signal: context.signal,
          isFailure: isTrouble,
        });
        return result;
      } catch (error) {
        // `postOnce` never throws, so this came before it: an open circuit, or no token.
        return { kind: "not_written", error: reasonOf(error) };
      }
    },
    isAvailable: () => policy.admits(),
  };
};

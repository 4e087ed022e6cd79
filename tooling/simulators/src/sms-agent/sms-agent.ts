import { z } from "zod";
import { operation } from "../engine/control-plane.ts";
import { queryOf } from "../engine/neighbour-request.ts";
import type { Peers } from "../engine/power.ts";
import { createSettings, settingsOperations } from "../engine/settings.ts";
import { startSimulator } from "../engine/simulator.ts";
import type { Simulator } from "../engine/simulator.ts";
import { agentError } from "./agent-error.ts";
import { createConversations, newMessageSchema } from "./conversations.ts";
import type { Message, NewMessage } from "./conversations.ts";
import { historyAnswer, historyQuerySchema } from "./history.ts";
import { canonicalNumber } from "./phone-number.ts";
import { receivedTextSchema, tellOrchestrator } from "./receive-text.ts";
import type { OrchestratorAnswer, ReceivedText } from "./receive-text.ts";
import { createProvider } from "./send-sms.ts";
import type { SentText } from "./send-sms.ts";

const settingsSchema = z.strictObject({
  /** Whether the same `Idempotency-Key` twice is one text. The deployed build sends two: default false. */
  honoursIdempotencyKeys: z.boolean().default(false),
  /** Whether a `conversation_id` that is no integer is answered with 422, as by the deployed build. Default true. */
  rejectsUuidConversationId: z.boolean().default(true),
  /** The form of its own 400s and of faults that give a status only. Default `agent`. */
  errorForm: z.enum(["agent", "fastapi"]).default("agent"),
  /** Which build answers about a conversation. Default `current`. */
  historyShape: z.enum(["current", "older"]).default("current"),
  /** Where `receiveText` tells of a text. */
  orchestratorUrl: z.string().default("http://localhost:8000"),
  /** The bearer token it shows there; empty: none. */
  token: z.string().default(""),
});
export type SmsAgentSettings = z.output<typeof settingsSchema>;

export interface SmsAgentScript {
  /** Puts a message into a history; nobody is told. */
  addMessage(message: NewMessage): Message;
  /** A tenant's text in the history; nobody is told. */
  addInbound(phoneNumber: string, text: string): Message;
  /** A tenant's text as it really arrives: stored, and the orchestrator is called; its answer is given back. */
  receiveText(text: ReceivedText): Promise<OrchestratorAnswer>;
  /** What the carrier reported later about a message of the history, for example `failed`. */
  setDeliveryStatus(messageId: number, status: string | null): void;
  /** The history of a number, oldest first. */
  messages(phoneNumber: string): Message[];
  /** Every send at the provider in order, of one number or of all. */
  sentTexts(phoneNumber?: string): SentText[];
  settings(): SmsAgentSettings;
  set(changes: Partial<SmsAgentSettings>): SmsAgentSettings;
}

export type SmsAgentSimulator = Simulator & SmsAgentScript;

export interface SmsAgentOptions extends Partial<SmsAgentSettings> {
  /** Default 0: any free one. */
  port?: number;
  peers?: Peers;
}

/** A number that can't be normalised stays as it is: it has a history of its own that no request finds. */
const keyOf = (phoneNumber: string): string => canonicalNumber(phoneNumber) ?? phoneNumber;

/** The SMS Agent: sends texts, keeps the histories, and tells the orchestrator of what tenants write. */
export const startSmsAgent = async ({
  port = 0,
  peers = new Map(),
  ...initial
}: SmsAgentOptions = {}): Promise<SmsAgentSimulator> => {
  const settings = createSettings(settingsSchema, initial);
  const conversations = createConversations();
  const provider = createProvider(conversations);

  const addMessage = (message: NewMessage): Message =>
    conversations.add({ ...message, phone_number: keyOf(message.phone_number) });

  const script: SmsAgentScript = {
    addMessage,
    addInbound: (phoneNumber, text) => addMessage({ phone_number: phoneNumber, direction: "inbound", content: text }),
    receiveText: async (received) => {
      const text = receivedTextSchema.parse(received);
      const { phone_number, content, redelivered } = text;
      if (!redelivered) addMessage({ phone_number, direction: "inbound", content });
      const conversation_id = text.conversation_id ?? conversations.of(keyOf(phone_number)).conversation_id;
      return await tellOrchestrator(settings.current(), { ...text, conversation_id });
    },
    setDeliveryStatus: (messageId, status) => conversations.setDeliveryStatus(messageId, status),
    messages: (phoneNumber) => structuredClone(conversations.find(keyOf(phoneNumber))?.messages ?? []),
    sentTexts: (phoneNumber) =>
      provider.sent().filter(({ to }) => phoneNumber === undefined || to === keyOf(phoneNumber)),
    settings: () => settings.current(),
    set: (changes) => settings.set(changes),
  };

  const simulator = await startSimulator({
    name: "sms-agent",
    port,
    peers,
    routes: [
      {
        method: "POST",
        url: "/sms/send",
        handler: (request) => provider.handle(request, settings.current()),
      },
      {
        method: "GET",
        url: "/conversations/:phone_number",
        handler: (request) => {
          const asked = request.params["phone_number"] ?? "";
          const query = queryOf(request, historyQuerySchema);
          const canonical = canonicalNumber(asked);
          const conversation = canonical === null ? undefined : conversations.find(canonical);
          return historyAnswer(conversation, asked, query, settings.current().historyShape);
        },
      },
      {
        method: "GET",
        url: "/health",
        handler: () => ({
          status: 200,
          body: { ok: true, version: "1.0.0", checks: { database: "ok" } },
        }),
      },
    ],
    operations: [
      operation("GET /messages", z.strictObject({ phone_number: z.string() }), ({ phone_number }) =>
        script.messages(phone_number),
      ),
      operation("POST /messages", newMessageSchema, addMessage),
      operation("POST /receive-text", receivedTextSchema, async (text) => await script.receiveText(text)),
      operation(
        "POST /delivery-status",
        z.strictObject({ message_id: z.int(), status: z.string().nullable() }),
        ({ message_id, status }) => script.setDeliveryStatus(message_id, status),
      ),
      operation("GET /sent-texts", z.strictObject({ phone_number: z.string().optional() }), ({ phone_number }) =>
        script.sentTexts(phone_number),
      ),
      ...settingsOperations(settings),
    ],
    errorBody: (status) => agentError(status, `Simulated ${status}`, settings.current().errorForm),
    forget: () => {
      conversations.clear();
      provider.clear();
      settings.reset();
    },
  });

  return { ...simulator, ...script };
};

import type { CollectionsMonitorScript } from "./collections-monitor/collections-monitor.ts";
import type { Operation } from "./engine/control-plane.ts";
import type { SimulatorName } from "./engine/power.ts";
import type { SimulatorScript } from "./engine/simulator.ts";
import type { NotificationServiceScript } from "./notification-service/notification-service.ts";
import type { OpenaiScript } from "./openai/openai.ts";
import type { SmsAgentScript } from "./sms-agent/sms-agent.ts";

/** The in-process methods, each answering with a promise. */
type Remote<Script> = {
  [Method in keyof Script]: Script[Method] extends (...input: infer Input) => infer Output
    ? (...input: Input) => Promise<Awaited<Output>>
    : never;
};

/** A running simulator of another process. */
export interface SimulatorControl extends Remote<SimulatorScript> {
  /** Refuses connections: this one, or another of the same set. The last one up needs a time. */
  down(options?: { simulator?: SimulatorName; for_ms?: number }): Promise<void>;
  /** Brings another of the same set up again: one that is down can't be asked itself. */
  up(options: { simulator: SimulatorName }): Promise<void>;
}

type Call = <Output>(key: Operation["key"], input?: object) => Promise<Output>;

const queryOf = (input: object): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? "" : `?${query.toString()}`;
};

const createCall =
  (url: string): Call =>
  async <Output>(key: Operation["key"], input: object = {}) => {
    const [method = "GET", path = ""] = key.split(" ", 2);
    const inQuery = method === "GET";
    const response = await fetch(`${url}/_sim${path}${inQuery ? queryOf(input) : ""}`, {
      method,
      ...(inQuery ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(input) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${key} at ${url}: ${response.status} ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as Output;
  };

const shared = (call: Call): SimulatorControl => ({
  addFaults: async (...rules) => await call("POST /faults", rules),
  faults: async () => await call("GET /faults"),
  clearFaults: async () => await call("DELETE /faults"),
  requests: async (filter) => await call("GET /requests", filter),
  counters: async () => await call("GET /counters"),
  waitForRequest: async (filter, options) => await call("GET /requests/wait", { ...filter, ...options }),
  reset: async () => await call("POST /reset"),
  down: async (options) => await call("POST /down", options),
  up: async (options) => await call("POST /up", options),
});

/** What every simulator can be asked, by the url it runs at. */
export const createSimulatorControl = (url: string): SimulatorControl => shared(createCall(url));

export const createCollectionsMonitorControl = (url: string): SimulatorControl & Remote<CollectionsMonitorScript> => {
  const call = createCall(url);
  return {
    ...shared(call),
    setTenant: async (wanted = {}) => {
      const [tenant] = await call<[Awaited<ReturnType<CollectionsMonitorScript["setTenant"]>>]>(
        "POST /tenants",
        wanted,
      );
      return tenant;
    },
    removeTenant: async (tenantId) => await call("POST /tenants/remove", { tenant_id: tenantId }),
    tenants: async () => await call("GET /tenants"),
    settings: async () => await call("GET /settings"),
    set: async (changes) => await call("POST /settings", changes),
  };
};

export const createSmsAgentControl = (url: string): SimulatorControl & Remote<SmsAgentScript> => {
  const call = createCall(url);
  return {
    ...shared(call),
    addMessage: async (message) => await call("POST /messages", message),
    addInbound: async (phoneNumber, text) =>
      await call("POST /messages", {
        phone_number: phoneNumber,
        direction: "inbound",
        content: text,
      }),
    receiveText: async (text) => await call("POST /receive-text", text),
    setDeliveryStatus: async (messageId, status) =>
      await call("POST /delivery-status", { message_id: messageId, status }),
    messages: async (phoneNumber) => await call("GET /messages", { phone_number: phoneNumber }),
    sentTexts: async (phoneNumber) => await call("GET /sent-texts", { phone_number: phoneNumber }),
    settings: async () => await call("GET /settings"),
    set: async (changes) => await call("POST /settings", changes),
  };
};

export const createNotificationServiceControl = (url: string): SimulatorControl & Remote<NotificationServiceScript> => {
  const call = createCall(url);
  return {
    ...shared(call),
    notifications: async (recipient) => await call("GET /notifications", { recipient }),
  };
};

export const createOpenaiControl = (url: string): SimulatorControl & Remote<OpenaiScript> => {
  const call = createCall(url);
  return {
    ...shared(call),
    answerWith: async (answers) => await call("POST /answers", answers),
    answers: async () => await call("GET /answers"),
    clearAnswers: async () => await call("DELETE /answers"),
    settings: async () => await call("GET /settings"),
    set: async (changes) => await call("POST /settings", changes),
  };
};

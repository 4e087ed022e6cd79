import { describe, expect, it } from "vitest";
import { NEIGHBOURS } from "./ports.ts";
import { startIntegrationRig } from "./testing/integration-rig.ts";

const rig = startIntegrationRig();

const context = { correlationId: "c-1" };
const quick = { retryWaitsMs: [1, 1, 1] };
const request = {
  messages: [{ role: "user", content: "Thank you!" }],
  responseSchema: { name: "tenant_reply", schema: { type: "object" } },
} as const;
const notification = { idempotencyKey: "n-1", subject: "s", body: "b", priority: "normal", metadata: {} } as const;

describe("the Collections Monitor", () => {
  it.each(["current", "older"] as const)("is read in the shape of the %s build", async (shape) => {
    const { collectionsMonitor } = rig.simulators();
    collectionsMonitor.set({ shape });
    collectionsMonitor.setTenant({ tenant_id: "12345", amount_owed: "1500.10", days_late: 15 });

    expect(await rig.connect().collectionsMonitor.getTenantContext("12345", context)).toMatchObject({
      tenant_id: "12345",
      name: "Maria Lopez",
      amount_owed: 1500.1,
      days_late: 15,
    });
  });

  it("knows nobody by an unknown id, and is not held to be down for it", async () => {
    const integrations = rig.connect();

    for (let call = 0; call < 10; call += 1) {
      expect(await integrations.collectionsMonitor.getTenantContext("nobody", context)).toBeNull();
    }

    expect(integrations.breakerState("collections_monitor")).toBe("closed");
  });

  it("is asked again after a failure of any transient kind", async () => {
    const { collectionsMonitor } = rig.simulators();
    collectionsMonitor.setTenant({ tenant_id: "12345" });
    collectionsMonitor.addFaults({ status: 503 }, { drop: "before" }, { invalid_json: true });

    expect(
      await rig
        .connect({ resilience: { collections_monitor: quick } })
        .collectionsMonitor.getTenantContext("12345", context),
    ).toMatchObject({ name: "Maria Lopez" });
    expect(collectionsMonitor.requests()).toHaveLength(4);
  });

  it("is not held to be down for one record that can't be read", async () => {
    const { collectionsMonitor } = rig.simulators();
    collectionsMonitor.setTenant({ tenant_id: "12345" });
    collectionsMonitor.addFaults({ wrong_shape: true, times: null });
    const integrations = rig.connect({ resilience: { collections_monitor: quick } });

    for (let call = 0; call < 3; call += 1) {
      await expect(integrations.collectionsMonitor.getTenantContext("12345", context)).rejects.toMatchObject({
        transient: true,
        message: expect.stringContaining("unknown shape"),
      });
    }

    expect(integrations.breakerState("collections_monitor")).toBe("closed");
  });

  it("serves a hundred at once, all under one signal of their caller", async () => {
    const { collectionsMonitor } = rig.simulators();
    collectionsMonitor.setTenant({ tenant_id: "12345" });
    const integrations = rig.connect();
    const { signal } = new AbortController();

    const tenants = await Promise.all(
      Array.from(
        { length: 100 },
        async () => await integrations.collectionsMonitor.getTenantContext("12345", { ...context, signal }),
      ),
    );

    expect(new Set(tenants.map((tenant) => tenant?.name))).toEqual(new Set(["Maria Lopez"]));
  });
});

describe("the Notification Service", () => {
  it("notifies the manager and gives its tracking id", async () => {
    const { trackingId } = await rig.connect().notificationService.notifyManager(notification, context);

    expect(rig.simulators().notificationService.notifications()).toMatchObject([
      { tracking_id: trackingId, recipient: "manager@example.com", channel: "email", idempotency_key: "n-1" },
    ]);
  });
});

describe("the model", () => {
  it("answers in JSON where it can, in text where it can't", async () => {
    const { openai } = rig.simulators();
    const { responseGenerator } = rig.connect();

    const structured = await responseGenerator.generateResponse(request, context);
    openai.set({ supportsJsonSchema: false });
    const marked = await responseGenerator.generateResponse(request, context);
    await responseGenerator.generateResponse(request, context);

    expect(JSON.parse(structured.text)).toMatchObject({ reply: "You're welcome!" });
    expect(marked.text).toBe("You're welcome!");
    expect(openai.counters().by_status).toEqual({ 200: 3, 400: 1 });
  });

  it("is asked no more at once than its limit", async () => {
    const { openai } = rig.simulators();
    openai.addFaults({ delay_ms: 30, times: null });
    const { responseGenerator } = rig.connect({ resilience: { openai: { concurrentCalls: 3 } } });

    await Promise.all(
      Array.from({ length: 10 }, async () => await responseGenerator.generateResponse(request, context)),
    );

    expect(openai.counters()).toMatchObject({ requests: 10, max_in_flight: 3 });
  });

  it("is cut short while its answer drips in", async () => {
    rig.simulators().openai.addFaults({ drip_ms: 20, times: null });
    const { responseGenerator } = rig.connect({ resilience: { openai: { timeoutMs: 200, retryWaitsMs: [] } } });

    await expect(responseGenerator.generateResponse(request, context)).rejects.toMatchObject({
      message: "no answer within 0.2 s",
      transient: true,
    });
  });
});

describe("health", () => {
  const healthOf = async (integrations: ReturnType<typeof rig.connect>) =>
    Object.fromEntries(
      await Promise.all(
        NEIGHBOURS.map(async (neighbour) => [neighbour, await integrations.isHealthy(neighbour)] as const),
      ),
    );

  it("is asked for where that is possible, and costs nothing", async () => {
    const integrations = rig.connect();

    expect(await healthOf(integrations)).toEqual({
      collections_monitor: true,
      sms_agent: true,
      notification_service: true,
      openai: true,
    });
    expect(rig.simulators().openai.requests()).toEqual([]);
    expect(rig.simulators().notificationService.requests()).toEqual([]);
  });

  it("is bad where a neighbour is down or its last call failed, and good again afterwards", async () => {
    const { collectionsMonitor, smsAgent, notificationService, openai } = rig.simulators();
    const integrations = rig.connect({ resilience: { notification_service: quick, openai: quick } });
    await collectionsMonitor.down();
    smsAgent.addFaults({ path: "/health", status: 503 });
    notificationService.addFaults({ status: 422 });
    openai.addFaults({ status: 401 });
    const call = async () =>
      await Promise.allSettled([
        integrations.notificationService.notifyManager(notification, context),
        integrations.responseGenerator.generateResponse(request, context),
      ]);

    await call();
    expect(new Set(Object.values(await healthOf(integrations)))).toEqual(new Set([false]));

    await collectionsMonitor.up();
    await call();
    expect(new Set(Object.values(await healthOf(integrations)))).toEqual(new Set([true]));
  });

  it("has no part in the circuits", async () => {
    await rig.simulators().smsAgent.down();
    const integrations = rig.connect();

    for (let check = 0; check < 5; check += 1) await integrations.isHealthy("sms_agent");

    expect(integrations.breakerState("sms_agent")).toBe("closed");
  });
});

describe("circuits", () => {
  it("are one for each neighbour, and tell of their changes", async () => {
    const changes: string[] = [];
    const integrations = rig.connect({
      resilience: { collections_monitor: { ...quick, openMs: 20 } },
      onBreakerChange: (neighbour, state) => changes.push(`${neighbour} ${state}`),
    });
    const { collectionsMonitor } = rig.simulators();
    const ask = async () => await integrations.collectionsMonitor.getTenantContext("12345", context);
    await collectionsMonitor.down();

    await expect(ask()).rejects.toMatchObject({ message: "no answer (ECONNREFUSED)" });
    await expect(ask()).rejects.toMatchObject({ message: "circuit open" });
    expect(NEIGHBOURS.map((neighbour) => integrations.breakerState(neighbour))).toEqual([
      "open",
      "closed",
      "closed",
      "closed",
    ]);

    await collectionsMonitor.up();
    await expect.poll(() => integrations.breakerState("collections_monitor")).toBe("half_open");
    expect(await ask()).toBeNull();
    expect(changes).toEqual([
      "collections_monitor open",
      "collections_monitor half_open",
      "collections_monitor closed",
    ]);
  });
});

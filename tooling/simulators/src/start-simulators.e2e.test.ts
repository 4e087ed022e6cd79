import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createCollectionsMonitorControl,
  createNotificationServiceControl,
  createOpenaiControl,
  createSimulatorControl,
  createSmsAgentControl,
} from "./control.ts";
import { startSimulators } from "./start-simulators.ts";
import type { Simulators } from "./start-simulators.ts";

let set: Simulators;

beforeEach(async () => {
  set = await startSimulators({ tenants: [{ tenant_id: "seeded" }] });
});
afterEach(async () => {
  await set.close();
});

const isUp = async (url: string) =>
  await fetch(`${url}/health`).then(
    () => true,
    () => false,
  );

describe("a set of simulators", () => {
  it("shares nothing with another set in the same process", async () => {
    const other = await startSimulators();
    other.smsAgent.addInbound("+12035550143", "there");
    other.smsAgent.addFaults({ status: 500 });

    expect(set.smsAgent.messages("+12035550143")).toEqual([]);
    expect(set.smsAgent.faults()).toEqual([]);
    expect(other.collectionsMonitor.tenants()).toEqual([]);
    await other.close();
    expect(await isUp(set.smsAgent.url)).toBe(true);
  });

  it("resets as a whole", () => {
    set.openai.answerWith([{ content: "x" }]);
    set.collectionsMonitor.setTenant({ tenant_id: "later" });
    set.reset();

    expect(set.openai.answers()).toEqual([]);
    expect(set.collectionsMonitor.tenants()).toHaveLength(1);
  });

  it("leaves nothing running when one port is taken", async () => {
    const taken = set.openai.port;
    const free = await startSimulators();
    const ports = { collectionsMonitor: free.collectionsMonitor.port, openai: taken };
    await free.close();

    await expect(startSimulators({ ports })).rejects.toThrow("EADDRINUSE");
    expect(await isUp(free.collectionsMonitor.url)).toBe(false);
  });
});

describe("control over HTTP", () => {
  it("scripts any simulator with the words of the in-process methods", async () => {
    const control = createSimulatorControl(set.collectionsMonitor.url);
    await control.addFaults({ path: "/health", status: 503 }, { status: 500, times: null });
    expect(await control.faults()).toEqual(set.collectionsMonitor.faults());
    const awaited = control.waitForRequest({ path: "/health" }, { count: 1, timeout_ms: 5000 });
    await fetch(`${set.collectionsMonitor.url}/health`);

    expect(await awaited).toMatchObject({ path: "/health", faulted: true });
    expect(await control.requests({ method: "GET" })).toEqual(set.collectionsMonitor.requests());
    expect(await control.counters()).toEqual(set.collectionsMonitor.counters());
    await control.clearFaults();
    expect(set.collectionsMonitor.faults()).toEqual([]);
    await control.reset();
    expect(set.collectionsMonitor.requests()).toEqual([]);
    await expect(control.addFaults({ status: 1 })).rejects.toThrow("400");
  });

  it("takes one down and up again through another of the set", async () => {
    const monitor = createSimulatorControl(set.collectionsMonitor.url);
    const agent = createSimulatorControl(set.smsAgent.url);
    await monitor.down();
    expect(await isUp(set.collectionsMonitor.url)).toBe(false);
    await agent.up({ simulator: "collections-monitor" });

    expect(await isUp(set.collectionsMonitor.url)).toBe(true);
  });

  it("knows the Collections Monitor", async () => {
    const control = createCollectionsMonitorControl(set.collectionsMonitor.url);
    const tenant = await control.setTenant({ tenant_id: "remote", amount_owed: 12 });

    expect(tenant).toMatchObject({ tenant_id: "remote", amount_owed: "12.00" });
    expect(await control.set({ shape: "older" })).toEqual({ shape: "older" });
    expect(await control.settings()).toEqual(set.collectionsMonitor.settings());
    await control.removeTenant("seeded");
    expect(await control.tenants()).toEqual([tenant]);
  });

  it("knows the SMS Agent", async () => {
    const control = createSmsAgentControl(set.smsAgent.url);
    const { id } = await control.addInbound("+12035550143", "hi");
    await control.addMessage({ phone_number: "+12035550143", direction: "outbound", content: "hello" });
    await control.setDeliveryStatus(id, "delivered");
    await control.set({ orchestratorUrl: set.notificationService.url, historyShape: "older" });

    expect(await control.messages("+12035550143")).toEqual(set.smsAgent.messages("+12035550143"));
    expect(await control.sentTexts()).toEqual([]);
    expect(await control.settings()).toMatchObject({ historyShape: "older", honoursIdempotencyKeys: false });
    expect(await control.receiveText({ phone_number: "+12035550143", content: "more" })).toMatchObject({ status: 404 });
    expect(set.notificationService.requests()).toMatchObject([{ path: "/orchestrate/sms-received" }]);
  });

  it("knows the Notification Service", async () => {
    await fetch(`${set.notificationService.url}/notifications/send`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ channel: "email", recipient: "a" }),
    });
    const control = createNotificationServiceControl(set.notificationService.url);

    expect(await control.notifications("a")).toEqual(set.notificationService.notifications());
    expect(await control.notifications("b")).toEqual([]);
  });

  it("knows the OpenAI-compatible server", async () => {
    const control = createOpenaiControl(set.openai.url);
    await control.answerWith([{ match: "x", content: { reply: "y" } }]);
    expect(await control.answers()).toEqual(set.openai.answers());
    await control.clearAnswers();
    expect(await control.answers()).toEqual([]);
    expect(await control.set({ supportsJsonSchema: false })).toEqual(await control.settings());
  });
});

describe("the command", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("starts all four, says where they are, and stops on %s", async (signal) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url))], {
      env: {
        ...process.env,
        SIMULATOR_MONITOR_PORT: "0",
        SIMULATOR_SMS_AGENT_PORT: "0",
        SIMULATOR_NOTIFICATION_PORT: "0",
        SIMULATOR_OPENAI_PORT: "0",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    const said: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      said.push(line);
      if (line.startsWith("Ctrl-C")) break;
    }
    const url = /MONITOR_URL\s+(\S+)/.exec(said.join("\n"))?.[1] ?? "";
    expect((await fetch(`${url}/monitor/tenant/12345`)).status).toBe(200);
    child.kill(signal);

    expect(await exited).toEqual([0, null]);
  });
});

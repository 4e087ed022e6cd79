import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startCollectionsMonitor } from "./collections-monitor.ts";
import type { CollectionsMonitorSimulator } from "./collections-monitor.ts";

let monitor: CollectionsMonitorSimulator;

beforeEach(async () => {
  monitor = await startCollectionsMonitor();
});
afterEach(async () => {
  await monitor.close();
});

const get = async (path: string) => {
  const response = await fetch(`${monitor.url}${path}`);
  return { status: response.status, body: (await response.json()) as { data?: unknown } };
};

describe("GET /monitor/tenant/{tenant_id}", () => {
  it("answers the current shape, money as decimal strings", async () => {
    monitor.setTenant({ tenant_id: "T-1", amount_owed: 1250, tenant_portion: "450.5", language_preference: "ES" });

    expect(await get("/monitor/tenant/T-1")).toEqual({
      status: 200,
      body: {
        success: true,
        timestamp: expect.any(String),
        data: {
          tenant: {
            id: 17,
            tenant_id: "T-1",
            tenant_name: "Maria Lopez",
            unit_name: "2B",
            property_name: "Park Court",
            amount_owed: "1250.00",
            tenant_portion: "450.50",
            days_late: 15,
            priority_score: 61.5,
            status: "active",
            language_preference: "ES",
            created_at: "2025-09-01T12:00:00Z",
            phone_numbers: ["+12035550143"],
            payment_reliability_score: 7,
            failed_payment_plans: 0,
            successful_payment_plans: 1,
          },
        },
      },
    });
  });

  it("answers the older shape", async () => {
    monitor.set({ shape: "older" });
    monitor.setTenant({ tenant_id: "12345", failed_payment_plans: 2 });

    expect(await get("/monitor/tenant/12345")).toMatchObject({
      status: 200,
      body: {
        success: true,
        data: {
          tenant_info: { tenant_id: 12345, tenant_name: "Maria Lopez", current_balance: "1500.00", days_late: 15 },
          payment_history: { reliability_score: 7, failed_plans: 2 },
        },
      },
    });
  });

  it.each([
    ["/monitor/tenant/nobody", 404],
    ["/monitor/tenant/8c1f3f0e-6a55-4f7c-9a77-1f2f7c3f5a10", 404],
    ["/monitor/tenant/not%20valid", 400],
    ["/monitor/tenant/a.b", 400],
  ])("answers %s with %i", async (path, status) => {
    expect(await get(path)).toEqual({ status, body: { detail: expect.any(String) } });
  });

  it.each([
    [{}, "1500.00", "900.00"],
    [{ amount_owed: 320 }, "320.00", "320.00"],
    [{ amount_owed: 320, tenant_portion: 20 }, "320.00", "20.00"],
    [{ amount_owed: 320, tenant_portion: null }, "320.00", null],
  ])("fills %j in with a portion that fits the amount", (seed, amount_owed, tenant_portion) => {
    expect(monitor.setTenant(seed)).toMatchObject({ amount_owed, tenant_portion });
  });

  it("forgets a removed tenant, and on reset knows those it was started with", async () => {
    const seeded = await startCollectionsMonitor({ tenants: [{ tenant_id: "seeded" }], shape: "older" });
    seeded.set({ shape: "current" });
    seeded.setTenant({ tenant_id: "later" });
    seeded.removeTenant("seeded");
    expect(seeded.tenants().map((tenant) => tenant.tenant_id)).toEqual(["later"]);
    seeded.reset();

    expect(seeded.tenants().map((tenant) => tenant.tenant_id)).toEqual(["seeded"]);
    expect(seeded.settings()).toEqual({ shape: "older" });
    await seeded.close();
  });
});

describe("GET /monitor/delinquent and /monitor/stats", () => {
  beforeEach(() => {
    for (const number of [1, 2, 3, 4, 5]) {
      monitor.setTenant({
        tenant_id: `T-${number}`,
        amount_owed: number * 100,
        days_late: number,
        priority_score: number,
      });
    }
    monitor.setTenant({ tenant_id: "paid", amount_owed: 0 });
  });

  it("pages through those who owe", async () => {
    const { body } = await get("/monitor/delinquent?page=2&page_size=2");

    expect(body.data).toEqual({
      tenants: [expect.objectContaining({ tenant_id: "T-3" }), expect.objectContaining({ tenant_id: "T-2" })],
      pagination: { total_items: 5, page: 2, page_size: 2, total_pages: 3, has_next: true, has_prev: true },
    });
  });

  it.each([
    ["min_days_late=4", 2],
    ["min_amount_owed=300", 3],
    ["property_name=Elsewhere", 0],
    ["status=active", 5],
  ])("filters by %s", async (query, count) => {
    expect((await get(`/monitor/delinquent?${query}`)).body).toMatchObject({
      data: { pagination: { total_items: count } },
    });
  });

  it("refuses a page size over 100", async () => {
    expect((await get("/monitor/delinquent?page_size=101")).status).toBe(422);
  });

  it("sums up", async () => {
    expect((await get("/monitor/stats")).body.data).toEqual({
      total_tenants: 6,
      delinquent_tenants: 5,
      total_amount_owed: "1500.00",
    });
  });
});

it("is healthy, and fails in its own error form", async () => {
  expect((await get("/health")).status).toBe(200);
  monitor.addFaults({ path: "/monitor/tenant", status: 504 });
  expect(await get("/monitor/tenant/1")).toEqual({ status: 504, body: { detail: "Simulated 504" } });
});

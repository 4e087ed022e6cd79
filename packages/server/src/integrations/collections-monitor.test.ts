import { describe, expect, it } from "vitest";
import { createCollectionsMonitor } from "./collections-monitor.ts";
import type { ServiceClient } from "./service-client.ts";
import { whereItDiffers } from "./wire-values.ts";

/** A client that gets this answer, read by the schema as the real one does. */
const clientAnswering = (answer: unknown) => {
  const paths: string[] = [];
  const read: ServiceClient["find"] = async (request, absentOn) => {
    paths.push(request.path);
    if (absentOn.includes(Number(answer))) return null;
    const parsed = request.answer.safeParse(answer);
    if (!parsed.success) throw new Error(whereItDiffers(parsed.error));
    return parsed.data;
  };
  const request: ServiceClient["request"] = async () => {
    throw new Error("the Collections Monitor is asked with find");
  };
  return { paths, client: { find: read, request } satisfies ServiceClient };
};

const getTenant = async (answer: unknown, tenantId = "12345") =>
  await createCollectionsMonitor(clientAnswering(answer).client).getTenantContext(tenantId, { correlationId: "c" });

const tenant = {
  id: 17,
  tenant_id: "12345",
  tenant_name: "Maria Lopez",
  unit_name: "2B",
  property_name: "Park Court",
  amount_owed: "1500.00",
  tenant_portion: "900.10",
  days_late: 15,
  priority_score: 61.5,
  status: "active",
  language_preference: "spanish",
  phone_numbers: ["(203) 555-0143", "+12035550144", "no phone"],
  payment_reliability_score: 7,
  failed_payment_plans: 0,
  successful_payment_plans: 1,
};
const current = (changes: object = {}) => ({ success: true, data: { tenant: { ...tenant, ...changes } } });

describe("the current build", () => {
  it("becomes a tenant context in dollars, languages and E.164", async () => {
    expect(await getTenant(current())).toEqual({
      tenant_id: "12345",
      name: "Maria Lopez",
      amount_owed: 1500,
      tenant_portion: 900.1,
      days_late: 15,
      unit: "2B",
      property: "Park Court",
      language_preference: "es",
      phone_numbers: ["+12035550143", "+12035550144", "no phone"],
      payment_reliability_score: 7,
      failed_payment_plans: 0,
      successful_payment_plans: 1,
    });
  });

  it("may send numbers as strings and strings as numbers", async () => {
    const answer = current({
      amount_owed: 69.225,
      days_late: "15",
      payment_reliability_score: "6.5",
      failed_payment_plans: "2",
      phone_numbers: [2035550143],
    });

    expect(await getTenant(answer)).toMatchObject({
      amount_owed: 69.23,
      days_late: 15,
      payment_reliability_score: 6.5,
      failed_payment_plans: 2,
      phone_numbers: ["+12035550143"],
    });
  });

  it.each([
    ["english", "en"],
    ["EN", "en"],
    ["en-US", "en"],
    ["Spanish", "es"],
    ["es_MX", "es"],
    [" ES ", "es"],
    ["Español", "es"],
    ["PORTUGUESE", "pt"],
    ["pt-BR", "pt"],
    ["klingon", null],
    ["constructor", null],
    ["", null],
    [null, null],
    [7, null],
  ])("calls a language %j: %j", async (language_preference, expected) => {
    expect(await getTenant(current({ language_preference }))).toMatchObject({ language_preference: expected });
  });

  it("may leave out or garble everything but the amount and the days", async () => {
    const answer = {
      data: {
        tenant: { amount_owed: "10", days_late: 1, tenant_portion: "half", phone_numbers: "none", unit_name: 7 },
      },
    };

    expect(await getTenant(answer)).toEqual({
      tenant_id: "12345",
      name: "",
      amount_owed: 10,
      tenant_portion: null,
      days_late: 1,
      unit: null,
      property: null,
      language_preference: null,
      phone_numbers: [],
      payment_reliability_score: null,
      failed_payment_plans: 0,
      successful_payment_plans: 0,
    });
  });

  it("keeps the phone numbers that it can read", async () => {
    expect(await getTenant(current({ phone_numbers: ["2035550143", null, {}] }))).toMatchObject({
      phone_numbers: ["+12035550143"],
    });
  });

  it.each([
    [{ amount_owed: "a lot" }, "at data.tenant.amount_owed"],
    [{ amount_owed: null }, "at data.tenant.amount_owed"],
    [{ amount_owed: "" }, "at data.tenant.amount_owed"],
    [{ amount_owed: "NaN" }, "at data.tenant.amount_owed"],
    [{ days_late: undefined }, "at data.tenant.days_late"],
  ])("is not guessed at where it says %j", async (changes, message) => {
    await expect(getTenant(current(changes))).rejects.toThrow(message);
  });
});

describe("the older build", () => {
  const older = {
    success: true,
    data: {
      tenant_info: { tenant_id: 12345, tenant_name: "Maria Lopez", current_balance: "1500.50", days_late: "15" },
      payment_history: { reliability_score: 7.5, failed_plans: 2 },
    },
  };

  it("becomes the same, with nothing where it knows nothing", async () => {
    expect(await getTenant(older)).toEqual({
      tenant_id: "12345",
      name: "Maria Lopez",
      amount_owed: 1500.5,
      tenant_portion: null,
      days_late: 15,
      unit: null,
      property: null,
      language_preference: null,
      phone_numbers: [],
      payment_reliability_score: 7.5,
      failed_payment_plans: 2,
      successful_payment_plans: 0,
    });
  });

  it("may know no payment history", async () => {
    const { tenant_info } = older.data;

    expect(await getTenant({ data: { tenant_info } })).toMatchObject({
      payment_reliability_score: null,
      failed_payment_plans: 0,
    });
  });

  it("is told apart from one that answers neither shape", async () => {
    await expect(getTenant({ success: true, data: {} })).rejects.toThrow("at data.tenant");
  });
});

describe("a tenant that is not there", () => {
  it.each([400, 404])("is null where it answers %i", async (status) => {
    expect(await getTenant(status)).toBeNull();
  });

  it.each(["", "..", "12345/../12346", "a b", "ñ", "1?x=2"])(
    "is null for the invalid id %j, unasked",
    async (tenantId) => {
      const { client, paths } = clientAnswering(current());

      expect(await createCollectionsMonitor(client).getTenantContext(tenantId, { correlationId: "c" })).toBeNull();
      expect(paths).toEqual([]);
    },
  );

  it.each(["12345", "T-ES_1", "0b7e3f5c-7a6e-4a52-8f2e-3d9c7e1a5b10"])(
    "is asked for by its id %s",
    async (tenantId) => {
      const { client, paths } = clientAnswering(404);

      await createCollectionsMonitor(client).getTenantContext(tenantId, { correlationId: "c" });

      expect(paths).toEqual([`/monitor/tenant/${tenantId}`]);
    },
  );
});

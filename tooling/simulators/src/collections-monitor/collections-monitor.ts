import { z } from "zod";
import { detail, Refusal } from "../engine/answer.ts";
import type { Answer } from "../engine/answer.ts";
import { nothing, oneOrMore, operation } from "../engine/control-plane.ts";
import { queryOf } from "../engine/neighbour-request.ts";
import type { Peers } from "../engine/power.ts";
import { createSettings, settingsOperations } from "../engine/settings.ts";
import { startSimulator } from "../engine/simulator.ts";
import type { Simulator } from "../engine/simulator.ts";
import { delinquentPage, delinquentQuerySchema, statsOf } from "./delinquent.ts";
import { olderData, tenantSchema } from "./tenants.ts";
import type { Tenant, TenantSeed } from "./tenants.ts";

const settingsSchema = z.strictObject({
  /** Which build answers about a tenant: `data.tenant`, or the older `data.tenant_info` and `data.payment_history`. */
  shape: z.enum(["current", "older"]).default("current"),
});
export type CollectionsMonitorSettings = z.output<typeof settingsSchema>;

export interface CollectionsMonitorScript {
  /** Adds or replaces a tenant (by `tenant_id`); what is left out gets an unremarkable value. */
  setTenant(wanted?: TenantSeed): Tenant;
  removeTenant(tenantId: string): void;
  tenants(): Tenant[];
  settings(): CollectionsMonitorSettings;
  set(changes: Partial<CollectionsMonitorSettings>): CollectionsMonitorSettings;
}

export type CollectionsMonitorSimulator = Simulator & CollectionsMonitorScript;

export interface CollectionsMonitorOptions extends Partial<CollectionsMonitorSettings> {
  /** Default 0: any free one. */
  port?: number;
  /** Tenants it knows from the start and after a reset. Default none. */
  tenants?: readonly TenantSeed[];
  peers?: Peers;
}

const envelope = (data: unknown): Answer => ({
  status: 200,
  body: { success: true, data, timestamp: new Date().toISOString() },
});

const readTenantId = (tenantId = ""): string => {
  if (!/^[A-Za-z0-9_-]+$/.test(tenantId)) throw new Refusal(detail(400, "The tenant id is not valid"));
  return tenantId;
};

/** The Collections Monitor: tenants and what they owe, in the shape of either build. */
export const startCollectionsMonitor = async ({
  port = 0,
  tenants: seeds = [],
  peers = new Map(),
  ...initial
}: CollectionsMonitorOptions = {}): Promise<CollectionsMonitorSimulator> => {
  const settings = createSettings(settingsSchema, initial);
  const known = new Map<string, Tenant>();
  const seed = () => {
    known.clear();
    for (const tenant of seeds.map((each) => tenantSchema.parse(each))) known.set(tenant.tenant_id, tenant);
  };
  seed();

  const script: CollectionsMonitorScript = {
    setTenant: (wanted = {}) => {
      const tenant = tenantSchema.parse(wanted);
      known.set(tenant.tenant_id, tenant);
      return tenant;
    },
    removeTenant: (tenantId) => void known.delete(tenantId),
    tenants: () => [...known.values()],
    settings: () => settings.current(),
    set: (changes) => settings.set(changes),
  };

  const getTenant = (tenantId: string): Answer => {
    const tenant = known.get(tenantId);
    if (tenant === undefined) return detail(404, "There is no such tenant");
    return envelope(settings.current().shape === "older" ? olderData(tenant) : { tenant });
  };

  const simulator = await startSimulator({
    name: "collections-monitor",
    port,
    peers,
    routes: [
      {
        method: "GET",
        url: "/monitor/tenant/:tenant_id",
        handler: ({ params }) => getTenant(readTenantId(params["tenant_id"])),
      },
      {
        method: "GET",
        url: "/monitor/delinquent",
        handler: (request) => envelope(delinquentPage(script.tenants(), queryOf(request, delinquentQuerySchema))),
      },
      { method: "GET", url: "/monitor/stats", handler: () => envelope(statsOf(script.tenants())) },
      {
        method: "GET",
        url: "/health",
        handler: () => ({ status: 200, body: { status: "healthy" } }),
      },
    ],
    operations: [
      operation("GET /tenants", nothing, () => script.tenants()),
      operation("POST /tenants", oneOrMore(tenantSchema), (all) => all.map((tenant) => script.setTenant(tenant))),
      operation("POST /tenants/remove", z.strictObject({ tenant_id: z.string() }), ({ tenant_id }) =>
        script.removeTenant(tenant_id),
      ),
      ...settingsOperations(settings),
    ],
    errorBody: (status) => ({ detail: `Simulated ${status}` }),
    forget: () => {
      seed();
      settings.reset();
    },
  });
  return { ...simulator, ...script };
};

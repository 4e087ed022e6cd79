import { randomUUID } from "node:crypto";
import type { TenantPart } from "../scenarios/scenario.ts";
import type { Simulators } from "@orchestrator/simulators";

/** Who a scenario is about, with ids and a number that nobody else has. */
export interface Cast {
  readonly name: string;
  readonly tenantId: string;
  readonly phoneNumber: string;
  readonly conversationId: string;
  /** US dollars. */
  readonly owes: number;
}

const USUAL_DEBT = 900;

/**
 * Makes the tenant known to the Collections Monitor.
 *
 * @param number 1 to 98: the tenant's number is one of those that are kept for fiction
 */
export const castTenant = (part: TenantPart, number: number, { collectionsMonitor }: Simulators): Cast => {
  const { name, owes = USUAL_DEBT, speaks = "english" } = part;
  const cast: Cast = {
    name,
    tenantId: `T-${100 + number}`,
    phoneNumber: `+1203555${String(100 + number).padStart(4, "0")}`,
    conversationId: randomUUID(),
    owes,
  };
  collectionsMonitor.setTenant({
    tenant_id: cast.tenantId,
    tenant_name: name,
    amount_owed: owes,
    phone_numbers: [cast.phoneNumber],
    language_preference: speaks,
  });
  return cast;
};

import type { ClaimRequest, ClaimResult, ReleaseResult } from "@orchestrator/core";
import {
  claimQueuedResponse,
  findQueuedResponse,
  getDatabaseTime,
  type QueuedResponse,
  releaseQueuedResponse,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { alreadyDecided, claimedByAnother, noSuchItem } from "./refusals.ts";

const findItem = async (deps: Deps, id: string): Promise<QueuedResponse> => {
  const item = await findQueuedResponse(deps.db, id);
  if (item === undefined) throw noSuchItem();
  return item;
};

/** A manager begins to write on a draft, or goes on: until the claim lapses, others are refused. */
export const claimResponse = async (deps: Deps, request: ClaimRequest, call: Call): Promise<ClaimResult> => {
  const claimed = await claimQueuedResponse(deps.db, request.response_queue_id, {
    by: call.actor,
    forSeconds: request.for_seconds,
  });
  const expires = claimed?.claimExpiresAt ?? null;
  if (expires === null) {
    const item = await findItem(deps, request.response_queue_id);
    throw item.status === "pending" ? claimedByAnother(item) : alreadyDecided(item);
  }
  return {
    status: "claimed",
    response_queue_id: request.response_queue_id,
    claimed_by: call.actor,
    claim_expires_at: expires.toISOString(),
  };
};

/** A manager lets go of a draft. Letting go of what nobody holds is no error. */
export const releaseResponse = async (
  deps: Deps,
  { response_queue_id: id }: { response_queue_id: string },
  call: Call,
): Promise<ReleaseResult> => {
  await releaseQueuedResponse(deps.db, id, call.actor);
  const item = await findItem(deps, id);
  const now = await getDatabaseTime(deps.db);
  const lapses = item.claimExpiresAt?.getTime() ?? 0;
  if (item.status === "pending" && item.claimedBy !== null && item.claimedBy !== call.actor && lapses > now.getTime()) {
    throw claimedByAnother(item);
  }
  return { status: "released", response_queue_id: id };
};

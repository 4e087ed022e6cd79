import type { OperatorSwitch, SwitchState, SwitchTurn } from "@orchestrator/core";
import { inTransaction, listSwitchTurns, turnSwitch } from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";

const TURNS_SHOWN = 20;

/** What the environment of this replica says; off there always wins. */
const allowedByEnvironment = ({ env }: Deps, name: OperatorSwitch): boolean => ({ auto_send: env.AUTO_SEND })[name];

/** How a switch stands, and who turned it last. */
export const getSwitch = async (deps: Deps, name: OperatorSwitch): Promise<SwitchState> => {
  const turns = await listSwitchTurns(deps.db, { name, limit: TURNS_SHOWN });
  const enabled = turns[0]?.enabled ?? true;
  return {
    name,
    enabled,
    in_force: enabled && allowedByEnvironment(deps, name),
    turns: turns.map((turn) => ({
      enabled: turn.enabled,
      changed_by: turn.changedBy,
      reason: turn.reason,
      changed_at: turn.createdAt.toISOString(),
    })),
  };
};

/** Turns a switch, for every replica at once: each looks at the table before a text leaves. */
export const setSwitch = async (deps: Deps, turn: SwitchTurn, call: Call): Promise<SwitchState> => {
  const { name, enabled, reason } = turn;
  const { actor: changedBy, correlationId } = call;
  await inTransaction(deps.db, (tx) => turnSwitch(tx, { name, enabled, reason, changedBy, correlationId }));
  deps.logger.warn("a switch was turned", {
    kind: name,
    state: enabled ? "on" : "off",
    subject: changedBy,
    correlation_id: correlationId,
  });
  return getSwitch(deps, name);
};

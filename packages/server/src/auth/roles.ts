import { OrchestratorError } from "@orchestrator/core";

/**
 * Who may call: `service` a neighbour that reports events, `manager` a person who decides about texts, `operator` a
 * person or program that keeps the service running.
 */
export const ROLES = ["service", "manager", "operator"] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

export interface Caller {
  /** The token's `sub`: recorded as the one who did it. */
  readonly subject: string;
  readonly roles: readonly Role[];
}

/** Nobody decides in somebody else's name: the id in the body has to be the caller's own. */
export const requireSelf = (caller: Caller, managerId: string): void => {
  if (caller.subject === managerId) return;
  throw new OrchestratorError("forbidden", "manager_id must be the subject of the token", {
    problems: [{ field: "manager_id", message: "must be the subject of the token" }],
  });
};

/** An operator may take from managers what they hold: people go home. */
export const isOperator = ({ roles }: Caller): boolean => roles.includes("operator");

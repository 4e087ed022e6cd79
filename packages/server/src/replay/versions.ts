import { DECISION_VERSIONS } from "@orchestrator/core";

export type DecisionVersions = typeof DECISION_VERSIONS;

/** A version that was another one when the decision was made. */
export interface OtherVersion {
  readonly of: keyof DecisionVersions;
  readonly before: string;
  readonly now: string;
}

const NAMES = Object.keys(DECISION_VERSIONS) as readonly (keyof DecisionVersions)[];

export const otherVersions = (stored: Readonly<Record<string, string>>): readonly OtherVersion[] =>
  NAMES.filter((name) => stored[name] !== DECISION_VERSIONS[name]).map((name) => ({
    of: name,
    before: stored[name] ?? "none",
    now: DECISION_VERSIONS[name],
  }));

/**
 * The versions stored with every decision, so that it can be explained by the rules that made it.
 * Raise one whenever the same inputs can lead to another result.
 */
export const RULES_VERSION = "rules-1";
export const SCORER_VERSION = "scorer-1";
export const PROMPT_VERSION = "prompt-1";

export type DecisionVersions = { rules: string; scorer: string; prompt: string };

export const DECISION_VERSIONS: DecisionVersions = {
  rules: RULES_VERSION,
  scorer: SCORER_VERSION,
  prompt: PROMPT_VERSION,
};

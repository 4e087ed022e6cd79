import type { Decision, DecisionFacts } from "@orchestrator/core";
import { decideRoute } from "@orchestrator/core";
import type { Environment } from "../env.ts";
import type { EscalationEvent } from "@orchestrator/db";
import { localIso } from "../pipeline/local-time.ts";
import { consider, type Considered } from "../pipeline/decide/consider.ts";
import { gather } from "../pipeline/decide/gather.ts";
import type { Situation } from "../pipeline/decide/situation.ts";
import { readText } from "../pipeline/reading/read-text.ts";
import { dataOf } from "../story/stored-data.ts";
import { type Difference, missing } from "./difference.ts";
import { createReplayLog } from "./replay-log.ts";
import type { StoredBasis } from "./stored-basis.ts";

/** A decision made once more. */
export interface Derived {
  readonly situation: Situation;
  readonly considered: Considered;
  readonly facts: DecisionFacts;
  readonly decision: Decision;
  readonly differences: readonly Difference[];
}

const nobody = (): never => {
  throw new Error("a replay asks nobody");
};

/** Neighbours that are never asked: the replay's log answers for them. */
const NOBODY = {
  collectionsMonitor: { getTenantContext: nobody },
  smsAgent: { getConversationHistory: nobody, sendSms: nobody, isAvailable: nobody },
  responseGenerator: { generateResponse: nobody },
};

/** The settings that the decision was made under, over those of today. */
const settingsOf = ({ situation, facts, before }: StoredBasis, env: Environment): Environment => {
  const generation = before.find(({ stepName }) => stepName === "generate_response");
  return {
    ...env,
    TIME_ZONE: situation.time_zone,
    MIN_WEEKLY_PAYMENT: situation.rules.min_weekly_amount,
    MAX_PAYMENT_WEEKS: situation.rules.max_duration_weeks,
    AUTO_APPROVAL_CONFIDENCE: facts.thresholds?.auto_send_above ?? env.AUTO_APPROVAL_CONFIDENCE,
    ESCALATION_CONFIDENCE: facts.thresholds?.escalate_at_or_below ?? env.ESCALATION_CONFIDENCE,
    OPENAI_MODEL: dataOf<{ model: string }>(generation?.inputData).model ?? env.OPENAI_MODEL,
  };
};

const textsOf = ({ situation, texts }: StoredBasis) => {
  const timeZone = situation.time_zone;
  return situation.texts.map((seq) => {
    const text = texts.find((each) => each.seq === seq);
    if (text === undefined) return { seq, id: null, content: "", reading: null };
    const { id, content, startedAt } = text;
    return { seq, id, content, reading: readText(content, { now: localIso(startedAt, timeZone), timeZone }) };
  });
};

const situationOf = (basis: StoredBasis, differences: Difference[]): Situation => {
  const { workflow, situation: noted, before } = basis;
  const read = textsOf(basis);
  for (const { seq, reading } of read) {
    if (reading === null) differences.push(missing(`text ${seq} of the conversation`, "its words"));
  }
  const eventOf = (id: string | null, role: string): EscalationEvent | null => {
    const event = id === null ? undefined : basis.findEscalation(id);
    if (id !== null && event === undefined) differences.push(missing(`escalation ${id}`, role));
    return (event ?? null) as EscalationEvent | null;
  };
  const texts = read.flatMap(({ content, reading }) => (reading === null ? [] : [{ content, reading }]));
  const timeZone = noted.time_zone;
  const generation = before.find(({ stepName }) => stepName === "generate_response");
  const { today = "1970-01-01" } = dataOf<{ today: string }>(generation?.inputData);
  return {
    workflow,
    now: workflow.startedAt,
    // Only its day takes part in anything.
    localNow: `${today}T12:00:00Z`,
    newerText: noted.newer_text,
    optedOut: noted.opted_out,
    autoSend: noted.auto_send,
    hold: eventOf(noted.hold, "the matter that silenced the machine"),
    openEscalation: eventOf(noted.open_escalation, "the matter that was open"),
    openTypes: new Set(),
    texts,
    own:
      read.find(({ id }) => id === workflow.id)?.reading ??
      readText(workflow.content, { now: localIso(workflow.startedAt, timeZone), timeZone }),
  };
};

/** A STOP, or a turned switch, that came in while the model was asked can't be seen from the steps before it. */
const asOfTheCommit = (facts: DecisionFacts, stored: DecisionFacts): DecisionFacts => ({
  ...facts,
  opt_out: facts.opt_out || stored.opt_out,
  auto_send_enabled: facts.auto_send_enabled && stored.auto_send_enabled,
});

/**
 * Makes a decision once more by the very code that made it, with the stored answers in the place of the neighbours.
 *
 * @throws NotStored where an answer that it asks for was not kept
 */
export const deriveDecision = async (basis: StoredBasis, env: Environment): Promise<Derived> => {
  const differences: Difference[] = [];
  const situation = situationOf(basis, differences);
  const log = createReplayLog(basis.before);
  const deps = { env: settingsOf(basis, env), integrations: NOBODY };
  const { tenantId, phoneNumber, correlationId } = basis.workflow;
  const context = { correlationId };
  const ask = phoneNumber === null ? null : () => gather(deps, log, { tenantId, phoneNumber }, context);
  const considered = await consider(deps, log, situation, { ask, context });
  const facts = asOfTheCommit(considered.facts, basis.facts);
  return {
    situation,
    considered,
    facts,
    decision: decideRoute(facts),
    differences: [...differences, ...log.differences],
  };
};

import { SEVERITIES, TRIGGER_KINDS } from "../vocabulary.ts";
import type { Language, Severity, TriggerKind } from "../vocabulary.ts";
import { readOptOut } from "./detect-opt-out.ts";
import { findUnrealisticProposal } from "./find-unrealistic-proposal.ts";
import { findTriggers, quoteWords, readMessage } from "./message-reader.ts";
import { lookAgain } from "./second-look.ts";
import { weighWords } from "./weighing/weigh-words.ts";

/** One matter that a tenant's text raises. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly severity: Severity;
  /** The words of the original text that raise it. */
  readonly evidence: string;
}

export interface TriggerReading {
  /** At most one for each kind, the gravest of it, in the order of `TRIGGER_KINDS`. */
  readonly triggers: readonly Trigger[];
  /** The highest severity among the triggers; `none` without any. */
  readonly severity: Severity | "none";
}

/**
 * Reads what in a tenant's text a person must know of.
 *
 * Read twice: once for phrases, once by the weight of all its words; what the two make of each other decides.
 *
 * Severity: critical for self-harm, threatened violence, and gas, carbon monoxide or electrical danger; high for legal
 * threats, representation, bankruptcy, death, opt-out, wrong number; medium for abuse, dispute, a supervisor, repairs, an
 * unrealistic proposal; low for hardship. English and Spanish are always read both, and mixed; the language, where the
 * caller knows it, changes nothing today.
 */
export function detectEscalationTriggers(
  text: string,
  _context: { readonly language?: Language } = {},
): TriggerReading {
  const words = readMessage(text);
  const leans = weighWords(words);
  const optOut = readOptOut(text, words, leans);
  const { confirmed, suspicions } = lookAgain(findTriggers(words), words, leans);
  const found: Trigger[] = [
    ...confirmed.map((finding) => ({ ...finding, ...finding.family })),
    ...(optOut.form === "keyword" ? [] : suspicions.filter(({ kind }) => kind !== "opt_out")),
  ].map(({ kind, severity, first, last }) => ({ kind, severity, evidence: quoteWords(text, words, { first, last }) }));
  if (optOut.evidence !== null) found.push({ kind: "opt_out", severity: "high", evidence: optOut.evidence });
  const proposal = findUnrealisticProposal(text, words);
  if (proposal !== null) found.push({ kind: "unrealistic_proposal", severity: "medium", evidence: proposal });

  const triggers = TRIGGER_KINDS.flatMap((kind) => gravest(found.filter((trigger) => trigger.kind === kind)) ?? []);
  return { triggers, severity: gravest(triggers)?.severity ?? "none" };
}

function gravest(triggers: readonly Trigger[]): Trigger | undefined {
  return triggers.toSorted((one, other) => SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity))[0];
}

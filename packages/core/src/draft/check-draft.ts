import type { DraftViolation } from "../vocabulary.ts";
import { findAmountMismatch } from "./amount-mismatch.ts";
import type { DraftFinding, DraftInput } from "./draft-input.ts";
import type { LanguageFit } from "./draft-language.ts";
import { findWrongLanguage } from "./draft-language.ts";
import { findFalseIdentity } from "./false-identity.ts";
import { unsupportedFigures } from "./unsupported-figures.ts";
import { findForgivenessPromise } from "./forgiveness-promise.ts";
import { findMarkerLeak } from "./marker-leak.ts";
import { findOptOutIgnored } from "./opt-out-ignored.ts";
import type { DraftReading } from "./read-draft.ts";
import { readDraft } from "./read-draft.ts";
import { findSensitiveDataRequest } from "./sensitive-data-request.ts";
import type { SmsSegments } from "./sms-segments.ts";
import { smsSegments } from "./sms-segments.ts";
import { findThirdPartyDisclosure } from "./third-party-disclosure.ts";
import { findThreat } from "./threat.ts";

/** No reply is longer, whatever its encoding. */
export const LONGEST_REPLY = 160;

export interface DraftCheck {
  readonly ok: boolean;
  /** Each kind once, in the order of the vocabulary. */
  readonly violations: readonly DraftViolation[];
  readonly findings: readonly DraftFinding[];
  readonly segments: SmsSegments;
  readonly language: LanguageFit;
  /** Numbers and dates that nothing known supports, as written. */
  readonly unsupported_figures: readonly string[];
}

const findTooLong = ({ draft }: DraftReading): string | null => {
  const { characters } = smsSegments(draft.normalised.original);
  return characters > LONGEST_REPLY ? `${characters} characters` : null;
};

/** Each kind of violation and the check that finds it: the words that show it, or null. */
const CHECKS: Readonly<Record<DraftViolation, (reading: DraftReading) => string | null>> = {
  threat: findThreat,
  amount_mismatch: findAmountMismatch,
  forgiveness_promise: findForgivenessPromise,
  sensitive_data_request: findSensitiveDataRequest,
  third_party_disclosure: findThirdPartyDisclosure,
  marker_leak: findMarkerLeak,
  wrong_language: findWrongLanguage,
  too_long: findTooLong,
  opt_out_ignored: findOptOutIgnored,
  false_identity: findFalseIdentity,
};

const KINDS = Object.keys(CHECKS) as readonly DraftViolation[];

/**
 * Checks a drafted reply against what may never be sent to a tenant, and its figures against what is known. Pure, and
 * linear in the length of the draft.
 */
export const checkDraft = (input: DraftInput): DraftCheck => {
  const reading = readDraft(input);
  const findings = KINDS.flatMap((kind): DraftFinding[] => {
    const evidence = CHECKS[kind](reading);
    return evidence === null ? [] : [{ kind, evidence }];
  });
  return {
    ok: findings.length === 0,
    violations: findings.map(({ kind }) => kind),
    findings,
    segments: smsSegments(input.draft),
    language: reading.language,
    unsupported_figures: unsupportedFigures(reading),
  };
};

import { ABUSE } from "./abuse.ts";
import { ATTORNEY } from "./attorney.ts";
import { BANKRUPTCY } from "./bankruptcy.ts";
import { DECEASED } from "./deceased.ts";
import { HABITABILITY_DANGER } from "./habitability-danger.ts";
import { HABITABILITY } from "./habitability.ts";
import { HARDSHIP } from "./hardship.ts";
import { LEGAL_THREAT } from "./legal-threat.ts";
import { PAYMENT_DISPUTE } from "./payment-dispute.ts";
import { SELF_HARM } from "./self-harm.ts";
import { SUPERVISOR } from "./supervisor.ts";
import type { TriggerFamily } from "./trigger-family.ts";
import { VIOLENCE } from "./violence.ts";
import { WRONG_NUMBER } from "./wrong-number.ts";

/** Every family of phrases. Opt-outs are read by `detectOptOut`, proposals by the payment-plan reader. */
export const TRIGGER_FAMILIES: readonly TriggerFamily[] = [
  SELF_HARM,
  VIOLENCE,
  LEGAL_THREAT,
  ABUSE,
  ATTORNEY,
  BANKRUPTCY,
  DECEASED,
  WRONG_NUMBER,
  PAYMENT_DISPUTE,
  SUPERVISOR,
  HABITABILITY_DANGER,
  HABITABILITY,
  HARDSHIP,
];

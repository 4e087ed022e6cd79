import { describe, expect, it } from "vitest";
import { checkDraft } from "../draft/check-draft.ts";
import type { PlanFact } from "../decision/facts.ts";
import type { TenantContext } from "../tenant-context.ts";
import { calculateConfidence } from "./calculate-confidence.ts";
import { confidenceFeatures } from "./confidence-features.ts";
import type { ScoringFacts } from "./confidence-features.ts";
import type { QuestionKind } from "./features.ts";

const tenant: TenantContext = {
  tenant_id: "12345",
  name: "Maria Lopez",
  amount_owed: 1250,
  tenant_portion: 450,
  days_late: 18,
  unit: "2B",
  property: "Park Court",
  language_preference: "en",
  phone_numbers: ["+12035550143"],
  payment_reliability_score: 7,
  failed_payment_plans: 0,
  successful_payment_plans: 1,
};

const plan: PlanFact = {
  extracted_from: "tenant_message",
  weekly_amount: 150,
  duration_weeks: 3,
  start_date: null,
  status: "valid",
  unrealistic: false,
};

const factsOf = (message: string, draft: string, some: Partial<ScoringFacts> = {}): ScoringFacts => ({
  completion: { finished: true, parsed: "schema" },
  draft,
  check: checkDraft({ draft, tenant, tenant_message: message }),
  tenant_messages: [message],
  tenant,
  context_age_seconds: 1,
  history_available: true,
  plans: [],
  ...some,
});

const confidenceOf = (...facts: Parameters<typeof factsOf>): number =>
  calculateConfidence(confidenceFeatures(factsOf(...facts))).value;

describe("the kind of question", () => {
  it.each<[string, string, QuestionKind]>([
    ["how much do i owe", "Your balance is $1,250 and your portion is $450.", "balance"],
    ["cuanto debo", "Su saldo es de $1,250.", "balance"],
    ["how late am i", "You are 18 days late.", "balance"],
    ["how much do i owe", "A manager will call you.", "open"],
    ["thanks", "You're welcome!", "acknowledgement"],
    ["ok thank you so much", "You're welcome!", "acknowledgement"],
    ["gracias", "De nada.", "acknowledgement"],
    ["where is the office", "It's on Court Street.", "information"],
    ["how do i pay", "In the portal or at the office.", "information"],
    ["my car broke down and i dont know what to do", "I'm sorry to hear that.", "open"],
    ["can we talk about the lease thing", "Of course.", "open"],
    ["ok?", "Yes.", "open"],
  ])("of %j answered by %j is %s", (message, draft, kind) => {
    expect(confidenceFeatures(factsOf(message, draft)).question_kind).toBe(kind);
  });

  it("is a plan's confirmation where the rules would accept the plan", () => {
    const features = confidenceFeatures(factsOf("150 a week for 3 weeks", "Thanks!", { plans: [plan] }));
    expect(features).toMatchObject({ question_kind: "plan_confirmation", plan: "approvable" });
  });

  it("is that of the riskiest text where several are answered together", () => {
    const tenant_messages = ["thanks", "where is the office", "and what about my lease"];
    expect(confidenceFeatures(factsOf("thanks", "Sure.", { tenant_messages }))).toMatchObject({
      question_kind: "open",
      unanswered_messages: 3,
    });
  });
});

describe("the features", () => {
  it("do not depend on the order of texts and plans", () => {
    const tenant_messages = ["thanks", "maybe next week?"];
    const plans: PlanFact[] = [plan, { ...plan, status: "invalid" }];
    const draft = "Sounds good.";
    expect(
      confidenceFeatures(
        factsOf("thanks", draft, { tenant_messages: tenant_messages.toReversed(), plans: plans.toReversed() }),
      ),
    ).toEqual(confidenceFeatures(factsOf("thanks", draft, { tenant_messages, plans })));
  });

  it.each<[PlanFact["status"][], string]>([
    [[], "none"],
    [["valid"], "approvable"],
    [["valid", "needs_review"], "needs_review"],
    [["detected"], "needs_review"],
    [["needs_review", "invalid"], "invalid"],
  ])("call plans of %j: %s", (statuses, expected) => {
    const plans = statuses.map((status) => ({ ...plan, status }));
    expect(confidenceFeatures(factsOf("ok", "Thanks!", { plans })).plan).toBe(expected);
  });

  it("know nothing of an account that could not be read", () => {
    expect(confidenceFeatures(factsOf("hi", "Hi!", { tenant: null }))).toMatchObject({
      context_completeness: 0,
      reliability: null,
    });
  });

  it("tell grave findings from poor texts", () => {
    const long = `Pay or we will evict you. ${"Please. ".repeat(30)}`;
    expect(confidenceFeatures(factsOf("i need time", long))).toMatchObject({
      grave_violations: 1,
      minor_violations: 1,
    });
  });

  it.each([
    ["", 1],
    ["👍", 1],
    ["how much do i owe", 0],
    ["thanks", 0],
  ])("rate the ambiguity of %j as %d", (message, ambiguity) => {
    expect(confidenceFeatures(factsOf(message, "Hi!")).message_ambiguity).toBe(ambiguity);
  });

  it("rate hedges, fragments and piles of questions as ambiguous", () => {
    for (const message of ["maybe idk", "that one", "when? where? how? why?"]) {
      expect(confidenceFeatures(factsOf(message, "Hi!")).message_ambiguity).toBeGreaterThan(0.3);
    }
  });
});

describe("from facts to confidence", () => {
  it.each<[string, string, Partial<ScoringFacts>]>([
    ["how much do i owe", "Hi Maria, your balance is $1,250 and your portion is $450.", {}],
    ["thank u", "You're welcome, Maria!", {}],
    ["150 a week for 3 weeks", "Great, Maria: $150 a week for 3 weeks covers your $450 portion.", { plans: [plan] }],
  ])("a clean answer to %j is trusted", (message, draft, some) => {
    expect(confidenceOf(message, draft, some)).toBeGreaterThanOrEqual(0.9);
  });

  it.each<[string, string, Partial<ScoringFacts>]>([
    ["my hours got cut and i dont know what to do", "I'm sorry, Maria. What could you manage each week?", {}],
    [
      "50 a week for 9 weeks",
      "Thanks, Maria. A manager will review it.",
      { plans: [{ ...plan, status: "needs_review" }] },
    ],
    ["can i pay my part", "Sure, Maria. Friday works for us.", {}],
  ])("an answer to %j is for a manager", (message, draft, some) => {
    const confidence = confidenceOf(message, draft, some);
    expect(confidence).toBeGreaterThan(0.6);
    expect(confidence).toBeLessThanOrEqual(0.85);
  });

  it.each<[string, string, Partial<ScoringFacts>]>([
    ["i need time", "Pay $99 today or we will evict you.", {}],
    ["i need time, my mom is ill", "Su saldo es de $99", { completion: { finished: false, parsed: "markers" } }],
  ])("an answer to %j is not trusted when it is %j", (message, draft, some) => {
    expect(confidenceOf(message, draft, some)).toBeLessThanOrEqual(0.6);
  });
});

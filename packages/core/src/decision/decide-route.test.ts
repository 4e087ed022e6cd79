import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRAFT_VIOLATIONS, ESCALATION_TYPES, ROUTES, SEVERITIES, TRIGGER_KINDS } from "../vocabulary.ts";
import type { EscalationType, Route, TriggerKind } from "../vocabulary.ts";
import { decideRoute } from "./decide-route.ts";
import type { ConversationFacts, DecisionFacts, PlanFact } from "./facts.ts";
import { gate, GATE_CODES, hardGates, highestRoute } from "./gates.ts";
import { DECISION_VERSIONS } from "./versions.ts";

const clean: DecisionFacts = {
  triggers: [],
  opt_out: false,
  plans: [],
  hold: null,
  open_escalation: null,
  tenant_known: true,
  phone_relation: "tenants",
  conversation_rebound: false,
  possible_duplicate: false,
  instruction_attempt: null,
  auto_send_enabled: true,
  draft: { present: true, truncated: false, violations: [], unsupported_figures: [] },
  model_escalates: null,
  confidence: 0.95,
};

const plan: PlanFact = {
  extracted_from: "tenant_message",
  weekly_amount: 150,
  duration_weeks: 3,
  start_date: "2025-01-10",
  status: "valid",
  unrealistic: false,
};

const trigger = (kind: TriggerKind) => ({ kind, severity: "medium" }) as const;
const routeOf = (facts: Partial<DecisionFacts>): Route => decideRoute({ ...clean, ...facts }).route;

describe("decideRoute", () => {
  it("sends a clean reply by itself, and says why", () => {
    expect(decideRoute(clean)).toEqual({
      route: "auto_send",
      reasons: ["confidence_above_auto_send"],
      gates: [],
      escalations: [],
      effects: [{ kind: "send_reply" }],
      versions: DECISION_VERSIONS,
    });
  });

  it.each<[string, Partial<DecisionFacts>]>([
    ["an opt-out", { opt_out: true }],
    ["an opt-out among the triggers", { triggers: [trigger("opt_out")] }],
    ["an opt-out beside a threat", { triggers: [trigger("opt_out"), trigger("hostile_language")] }],
  ])("suppresses the reply to %s", (_, facts) => {
    expect(routeOf(facts)).toBe("suppress");
  });

  it.each<TriggerKind>([
    "hostile_language",
    "payment_dispute",
    "unrealistic_proposal",
    "supervisor_request",
    "self_harm",
    "bankruptcy",
    "deceased",
    "attorney_representation",
    "wrong_number",
  ])("escalates %s under its own name, however good the draft", (kind) => {
    const decision = decideRoute({ ...clean, triggers: [{ kind, severity: "high" }] });
    expect(decision.route).toBe("escalate");
    expect(decision.escalations).toMatchObject([{ type: kind, severity: "high" }]);
    expect(decision.effects.map(({ kind: effect }) => effect)).toEqual([
      "keep_draft",
      "create_escalation",
      "notify_manager",
    ]);
  });

  it.each<[string, Partial<DecisionFacts>, EscalationType]>([
    ["a number that is not the tenant's", { phone_relation: "not_tenants" }, "phone_not_tenants"],
    ["a conversation seen with another tenant", { conversation_rebound: true }, "conversation_rebound"],
    ["an unknown tenant", { tenant_known: false }, "unknown_tenant"],
    ["a weak draft", { confidence: 0.59 }, "low_confidence"],
    [
      "a hopeless plan of the tenant's",
      { plans: [{ ...plan, weekly_amount: 5, status: "invalid", unrealistic: true }] },
      "unrealistic_proposal",
    ],
  ])("escalates %s", (_, facts, type) => {
    const decision = decideRoute({ ...clean, ...facts });
    expect(decision.route).toBe("escalate");
    expect(decision.escalations.map((escalation) => escalation.type)).toEqual([type]);
  });

  it.each<[string, Partial<DecisionFacts>]>([
    ["repairs", { triggers: [trigger("habitability")] }],
    ["hardship", { triggers: [trigger("hardship")] }],
    ["a plan to review", { plans: [{ ...plan, status: "needs_review" }] }],
    ["an invalid plan", { plans: [{ ...plan, status: "invalid" }] }],
    ["a plan nobody validated", { plans: [{ ...plan, status: "detected" }] }],
    [
      "a hopeless plan of the model's",
      { plans: [{ ...plan, extracted_from: "ai_response", status: "invalid", unrealistic: true }] },
    ],
    ["an open escalation", { open_escalation: "supervisor_request" }],
    ["a possible duplicate", { possible_duplicate: true }],
    ["an attempt to instruct the model", { instruction_attempt: "ignore your rules" }],
    ["auto-send switched off", { auto_send_enabled: false }],
    ["no draft", { draft: null, confidence: null }],
    ["an empty draft", { draft: { present: false, truncated: false, violations: [], unsupported_figures: [] } }],
    ["a truncated completion", { draft: { present: true, truncated: true, violations: [], unsupported_figures: [] } }],
    [
      "a figure from nowhere",
      { draft: { present: true, truncated: false, violations: [], unsupported_figures: ["$99"] } },
    ],
    ["the model's own wish", { model_escalates: "angry tenant" }],
    ["a middling confidence", { confidence: 0.7 }],
  ])("asks a manager because of %s", (_, facts) => {
    const decision = decideRoute({ ...clean, ...facts });
    expect(decision.route).toBe("approval");
    expect(decision.escalations).toEqual([]);
    expect(decision.effects.slice(-2)).toEqual([
      { kind: "queue_for_approval" },
      { kind: "notify_manager", priority: "normal" },
    ]);
  });

  it.each(DRAFT_VIOLATIONS)("never sends a draft with %s by itself", (violation) => {
    const draft = { present: true, truncated: false, violations: [violation], unsupported_figures: [] };
    expect(routeOf({ draft, confidence: 1 })).toBe("approval");
  });

  it.each<[number | null, Route]>([
    [0.85, "approval"],
    [0.8501, "auto_send"],
    [0.85004, "approval"],
    [0.6, "escalate"],
    [0.6001, "approval"],
    [0, "escalate"],
    [Number.NaN, "escalate"],
    [null, "escalate"],
  ])("routes a confidence of %s to %s", (confidence, route) => {
    expect(routeOf({ confidence })).toBe(route);
  });

  it("takes other thresholds", () => {
    const thresholds = { auto_send_above: 0.99, escalate_at_or_below: 0.96 };
    expect(routeOf({ confidence: 0.97, thresholds })).toBe("approval");
    expect(routeOf({ confidence: 0.95, thresholds })).toBe("escalate");
  });

  it("still escalates what an opted-out tenant said", () => {
    const decision = decideRoute({ ...clean, opt_out: true, triggers: [{ kind: "self_harm", severity: "critical" }] });
    expect(decision.route).toBe("suppress");
    expect(decision.effects).toContainEqual({ kind: "notify_manager", priority: "critical" });
  });

  it("raises nothing else about a number that opted out", () => {
    expect(decideRoute({ ...clean, opt_out: true, tenant_known: false, draft: null }).escalations).toEqual([]);
  });

  it("attaches a text to the hold it falls under and does not raise it again", () => {
    const decision = decideRoute({
      ...clean,
      draft: null,
      confidence: null,
      hold: "payment_dispute",
      triggers: [trigger("payment_dispute"), { kind: "bankruptcy", severity: "high" }],
    });
    expect(decision.route).toBe("escalate");
    expect(decision.effects.filter(({ kind }) => kind !== "notify_manager")).toEqual([
      { kind: "attach_to_hold", type: "payment_dispute" },
      expect.objectContaining({ kind: "create_escalation", type: "bankruptcy" }),
    ]);
  });

  it("notifies of a text under a hold that says nothing new", () => {
    const decision = decideRoute({ ...clean, draft: null, confidence: null, hold: "manual" });
    expect(decision.effects).toEqual([
      { kind: "attach_to_hold", type: "manual" },
      { kind: "notify_manager", priority: "normal" },
    ]);
  });

  it("raises one escalation a type, as grave as the gravest text", () => {
    const decision = decideRoute({
      ...clean,
      triggers: [
        { kind: "hostile_language", severity: "medium" },
        { kind: "hostile_language", severity: "critical" },
      ],
    });
    expect(decision.escalations).toMatchObject([{ type: "hostile_language", severity: "critical" }]);
  });

  it("does not call a draft weak that something graver stops", () => {
    const decision = decideRoute({ ...clean, confidence: 0.1, triggers: [trigger("deceased")] });
    expect(decision.escalations.map(({ type }) => type)).toEqual(["deceased"]);
  });
});

const triggerFact = fc.record({ kind: fc.constantFrom(...TRIGGER_KINDS), severity: fc.constantFrom(...SEVERITIES) });
const planFact = fc.record({
  extracted_from: fc.constantFrom("tenant_message" as const, "ai_response" as const),
  weekly_amount: fc.integer({ min: 1, max: 900 }),
  duration_weeks: fc.option(fc.integer({ min: 1, max: 60 })),
  start_date: fc.constant(null),
  status: fc.constantFrom("detected" as const, "valid" as const, "invalid" as const, "needs_review" as const),
  unrealistic: fc.boolean(),
});
const draftFacts = fc.record({
  present: fc.boolean(),
  truncated: fc.boolean(),
  violations: fc.subarray([...DRAFT_VIOLATIONS]),
  unsupported_figures: fc.array(fc.constant("$99"), { maxLength: 2 }),
});
const anyFacts: fc.Arbitrary<DecisionFacts> = fc.record({
  triggers: fc.array(triggerFact, { maxLength: 3 }),
  opt_out: fc.boolean(),
  plans: fc.array(planFact, { maxLength: 2 }),
  hold: fc.option(fc.constantFrom(...ESCALATION_TYPES)),
  open_escalation: fc.option(fc.constantFrom(...ESCALATION_TYPES)),
  tenant_known: fc.boolean(),
  phone_relation: fc.constantFrom("tenants" as const, "not_tenants" as const, "unlisted" as const),
  conversation_rebound: fc.boolean(),
  possible_duplicate: fc.boolean(),
  instruction_attempt: fc.option(fc.constant("ignore your rules")),
  auto_send_enabled: fc.boolean(),
  draft: fc.option(draftFacts),
  model_escalates: fc.option(fc.constant("unsure")),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

/** Each makes facts worse in one respect. */
const WORSE: readonly ((facts: DecisionFacts) => DecisionFacts)[] = [
  (facts) => ({ ...facts, opt_out: true }),
  (facts) => ({ ...facts, hold: "manual" }),
  (facts) => ({ ...facts, open_escalation: "supervisor_request" }),
  (facts) => ({ ...facts, tenant_known: false }),
  (facts) => ({ ...facts, phone_relation: "not_tenants" }),
  (facts) => ({ ...facts, conversation_rebound: true }),
  (facts) => ({ ...facts, possible_duplicate: true }),
  (facts) => ({ ...facts, instruction_attempt: "system:" }),
  (facts) => ({ ...facts, auto_send_enabled: false }),
  (facts) => ({ ...facts, model_escalates: "unsure" }),
  (facts) => ({ ...facts, plans: [...facts.plans, { ...plan, status: "invalid" }] }),
  ...TRIGGER_KINDS.map((kind) => (facts: DecisionFacts): DecisionFacts => ({
    ...facts,
    triggers: [...facts.triggers, { kind, severity: "low" }],
  })),
  ...DRAFT_VIOLATIONS.map((violation) => (facts: DecisionFacts): DecisionFacts => ({
    ...facts,
    draft: facts.draft && { ...facts.draft, violations: [...facts.draft.violations, violation] },
  })),
];

const rank = (route: Route): number => ROUTES.indexOf(route);

describe("every decision", () => {
  it("is lowered or left by one more thing against it, never raised", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...WORSE), (facts, worsen) => {
        expect(rank(decideRoute(worsen(facts)).route)).toBeLessThanOrEqual(rank(decideRoute(facts).route));
      }),
    );
  });

  it("rises with the confidence only", () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, other) => {
        const [low, high] = [facts.confidence ?? 0, other].toSorted((a, b) => a - b);
        const routes = [low ?? 0, high ?? 0].map((confidence) => rank(decideRoute({ ...facts, confidence }).route));
        expect(routes[0]).toBeLessThanOrEqual(routes[1] ?? 0);
      }),
    );
  });

  it("sends only what no gate forbids, and exactly one of the four routes has effects of its own", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { route, gates, effects } = decideRoute(facts);
        const kinds = effects.map(({ kind }) => kind);
        expect(route).toBe(highestRoute(gates));
        expect(kinds.includes("send_reply")).toBe(gates.length === 0);
        expect(kinds.includes("queue_for_approval")).toBe(route === "approval");
        expect(route !== "escalate" || kinds.includes("notify_manager")).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the facts' lists", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = { ...facts, triggers: facts.triggers.toReversed(), plans: facts.plans.toReversed() };
        expect(decideRoute(turned).route).toBe(decideRoute(facts).route);
      }),
    );
  });
});

describe("gates", () => {
  it("never raise the route when one is added", () => {
    const gates = fc.array(fc.constantFrom(...GATE_CODES).map((code) => gate(code)));
    fc.assert(
      fc.property(gates, fc.constantFrom(...GATE_CODES), (some, one) => {
        expect(rank(highestRoute([...some, gate(one)]))).toBeLessThanOrEqual(rank(highestRoute(some)));
      }),
    );
  });
});

describe("hardGates", () => {
  const facts: ConversationFacts = clean;

  it("is empty where a model may be asked", () => {
    expect(hardGates({ ...facts, triggers: [trigger("hardship")], auto_send_enabled: false })).toEqual([]);
  });

  it("names what makes a draft pointless, before there is one", () => {
    const gates = hardGates({ ...facts, hold: "self_harm", triggers: [trigger("hardship"), trigger("deceased")] });
    expect(gates.map(({ code }) => code)).toEqual(["hold", "deceased"]);
  });

  it("agrees with the decision made without a draft", () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const { route } = decideRoute({ ...any, draft: null, confidence: null });
        expect(hardGates(any).length > 0).toBe(rank(route) <= rank("escalate"));
      }),
    );
  });
});

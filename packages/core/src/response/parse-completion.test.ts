import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCompletion } from "./parse-completion.ts";

const plan = { weekly_amount: 200, duration_weeks: 8, start_date: "2025-01-08" };

describe("a structured completion", () => {
  const structured = JSON.stringify({ reply: "Thanks!", payment_plan: plan, escalate_reason: null });

  it.each([
    ["bare", structured],
    ["in a code fence", `\`\`\`json\n${structured}\n\`\`\``],
    ["in a fence without a language", `\`\`\`\n${structured}\n\`\`\``],
    ["with room around it", `\n  ${structured}  \n`],
    ["after a sentence of the model's", `Here is the answer:\n${structured}`],
    ["after a sentence and in a fence", `Here is the answer:\n\`\`\`json\n${structured}\n\`\`\``],
  ])("is read by the schema %s", (_, completion) => {
    expect(parseCompletion(completion)).toEqual({
      reply: "Thanks!",
      payment_plan: plan,
      escalate_reason: null,
      parsed: "schema",
    });
  });

  it("keeps the reply and drops what is wrong about the rest", () => {
    const completion = JSON.stringify({ reply: "Ok", payment_plan: { weekly_amount: -5 }, escalate_reason: 7 });
    expect(parseCompletion(completion)).toEqual({
      reply: "Ok",
      payment_plan: null,
      escalate_reason: null,
      parsed: "schema",
    });
  });

  it.each([
    ["2025-02-30", null],
    ["Friday", null],
    ["2025-02-28", "2025-02-28"],
  ])("reads the start %s as %s", (start_date, expected) => {
    const completion = JSON.stringify({ reply: "Ok", payment_plan: { ...plan, start_date }, escalate_reason: null });
    expect(parseCompletion(completion).payment_plan).toEqual({ ...plan, start_date: expected });
  });

  it("leaves no machine line in the reply", () => {
    const reply = "ESCALATE: angry\nSorry about that.\nPAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08";
    expect(parseCompletion(JSON.stringify({ reply, payment_plan: null, escalate_reason: null }))).toEqual({
      reply: "Sorry about that.",
      payment_plan: plan,
      escalate_reason: "angry",
      parsed: "schema",
    });
  });

  it.each([
    ["cut off", '{"reply": "Your balance is'],
    ["of another shape", '{"text": "Hi"}'],
    ["with a reply that is no text", '{"reply": 5}'],
    ["cut off inside a fence", '```json\n{"reply": "Hi", "payment'],
  ])("is no reply when it is %s", (_, completion) => {
    expect(parseCompletion(completion).reply).toBe("");
  });
});

describe("a completion in plain text", () => {
  it("is the reply", () => {
    expect(parseCompletion("Thanks, Maria!")).toEqual({
      reply: "Thanks, Maria!",
      payment_plan: null,
      escalate_reason: null,
      parsed: "markers",
    });
  });

  it.each([
    ["on a line of its own", "Great!\nPAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08"],
    ["before the reply", "PAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08\nGreat!"],
    ["in the middle of a line", "Great! payment_plan: weekly=$200.00, weeks=8, start=2025-01-08"],
    ["dressed up", "Great!\n**PAYMENT_PLAN:** weekly=200, weeks=8, start=2025-01-08"],
    ["in brackets", "Great! [PAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08]"],
  ])("gives up its plan %s", (_, completion) => {
    expect(parseCompletion(completion)).toMatchObject({ reply: "Great!", payment_plan: plan });
  });

  it.each([
    ["a bad start", "Ok\nPAYMENT_PLAN: weekly=200, weeks=8, start=soon", { ...plan, start_date: null }],
    ["a bad amount", "Ok\nPAYMENT_PLAN: weekly=lots, weeks=8", null],
    ["bad weeks", "Ok\nPAYMENT_PLAN: weekly=200, weeks=some", null],
    ["no parameters", "Ok\nPAYMENT_PLAN", null],
    ["two plans", "Ok\nPAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08\nPAYMENT_PLAN: weekly=1, weeks=1", plan],
  ])("with %s", (_, completion, expected) => {
    expect(parseCompletion(completion)).toMatchObject({ reply: "Ok", payment_plan: expected });
  });

  it.each([
    ["ESCALATE: tenant is upset", "", "tenant is upset"],
    ["ESCALATE: tenant is upset\nSorry to hear that.", "Sorry to hear that.", "tenant is upset"],
    ["Sorry to hear that.\nescalate: upset", "Sorry to hear that.", "upset"],
    ["Sorry. ESCALATE: upset", "Sorry.", "upset"],
    ["**ESCALATE:** upset\nSorry.", "Sorry.", "upset"],
    ["[ESCALATE: upset]", "", "upset"],
    ["ESCALATE:", "", "no reason given"],
  ])("escalates by %j", (completion, reply, reason) => {
    expect(parseCompletion(completion)).toMatchObject({ reply, escalate_reason: reason });
  });

  it.each([
    "I'll escalate this to a manager.",
    "A payment plan can help. How much a week?",
    "Your payment plan: see the portal.",
  ])("leaves innocent words in place: %s", (text) => {
    expect(parseCompletion(text)).toMatchObject({ reply: text, payment_plan: null, escalate_reason: null });
  });

  it.each(["", "   ", "\n"])("may be empty: %j", (completion) => {
    expect(parseCompletion(completion).reply).toBe("");
  });
});

describe("any completion", () => {
  const piece = fc.constantFrom(
    "PAYMENT_PLAN: weekly=5, weeks=2",
    "payment_plan: weekly=$9",
    "ESCALATE: why",
    "escalate: why",
    "**ESCALATE:**",
    "[PAYMENT_PLAN: weekly=5]",
    "Hello there.",
    "\n",
    "{",
    "```",
    '{"reply": "x"}',
  );

  it("never leaves a machine line in the reply and never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 6 }), (pieces) => {
        const { reply } = parseCompletion(pieces.join(" "));
        expect(reply).not.toMatch(/PAYMENT_PLAN|ESCALATE:|weekly=/u);
      }),
    );
  });

  it("reads only the beginning of what no model was asked for", () => {
    const { reply } = parseCompletion("PAYMENT_PLAN: ".repeat(100_000));
    expect(reply).not.toContain("PAYMENT_PLAN");
  });
});

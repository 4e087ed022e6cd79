import type { Scenario } from "./scenario.ts";

const REPLY =
  "Thank you for telling us. Please send her name and the day she moves in, and the office will take it from there.";

export const draftApproved: Scenario = {
  title: "Two managers approve the same draft: one is heard, the other learns who was first",
  tenant: { name: "Denise Walker" },
  model: [{ match: "my sister", content: { reply: REPLY } }],
  play: async ({ texts, manager, otherManager, claim }) => {
    await texts("My sister is moving in with me next week, do I need to tell you about it?");
    const draft = await manager.sees();
    const [one, other] = await Promise.all([manager.approves(draft), otherManager.approves(draft)]);
    const winner = [one, other].find(({ outcome }) => outcome === "decided");
    const loser = [one, other].find(({ outcome }) => outcome === "already_decided");
    claim("one of two managers decides", winner !== undefined && loser !== undefined);
    claim(
      "the other one is told whose decision stands",
      loser?.outcome === "already_decided" &&
        loser.decision.decided_by === (winner === one ? "manager-001" : "manager-002"),
    );
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    because: ["confidence_not_above_auto_send"],
    decisions: ["approve"],
    texts_out: [REPLY],
    model_answers: 1,
  },
};

import { describe, expect, it } from "vitest";
import { explain } from "../src/commands/cli/explain.ts";
import { replay } from "../src/commands/cli/replay.ts";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { commandsOf } from "./command.ts";
import { managerActsOf } from "./manager-acts.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const run = commandsOf(rig);

const told = async (id: string) => (await run(explain, id)).output.replaceAll("\u00A0", " ");

const isIdentical = async (id: string): Promise<void> =>
  expect(await run(replay, id)).toEqual({ status: 0, output: expect.stringMatching(/^identical: /u) });

const submitPlan = async ({ conversationId, tenantId }: Tenant, message_content: string): Promise<string> => {
  const { body } = await rig.call("service", "POST", "/orchestrate/payment-plan-detected", {
    conversation_id: conversationId,
    tenant_id: tenantId,
    message_content,
  });
  return String(body.workflow_id);
};

const texted = async (content: string, status: string, tenant = rig.newTenant()): Promise<string> => {
  const id = await act.text(tenant, content);
  await rig.untilStatus(id, status);
  return id;
};

/** A workflow of each kind, and words that its story must have. */
const KINDS: readonly [string, () => Promise<string>, readonly string[]][] = [
  [
    "an answer that went out by itself",
    async () => (await act.answered()).workflowId,
    [QUESTION, BALANCE, "owes $", "passed", "send it at once", "begins at 97 %", "accepted"],
  ],
  [
    "a draft that a manager rewrote",
    async () => {
      const { workflowId, itemId } = await act.drafted();
      await act.decide(itemId, { action: "modify", modified_text: "Please call the office." });
      await rig.untilStatus(workflowId, "sent");
      return workflowId;
    },
    ["manager-001 writes instead: “Please call the office.”", "the model asks for a person (please have a look)"],
  ],
  [
    "a draft that a manager approved",
    async () => {
      const { workflowId, itemId } = await act.drafted();
      await act.decide(itemId, { action: "approve" });
      await rig.untilStatus(workflowId, "sent");
      return workflowId;
    },
    ["manager-001 approves the draft"],
  ],
  [
    "a draft that objects to its own amount",
    async () => {
      rig.modelSays("Your balance is $123.00.");
      return texted(QUESTION, "escalated");
    },
    ["objection", "the amount is not the account's", "send nothing, a person takes over"],
  ],
  ["a draft that waited too long", async () => (await act.timedOut()).workflowId, ["escalated", "36 hours pass"]],
  ["a dispute", async () => (await act.disputed()).workflowId, ["payment dispute", "I already paid that month"]],
  ["a permanent failure", async () => (await act.failed()).workflowId, ["failed", "not read"]],
  [
    "a plan in a text",
    async () => {
      rig.modelSays("Thank you. A person will look at your plan.");
      return texted("I can pay $150 a week for 6 weeks", "awaiting_approval");
    },
    ["$150 a week for 6 weeks", "needs a person's review"],
  ],
  [
    "a reported plan",
    () => submitPlan(rig.newTenant(), "I can pay $300 a week for 3 weeks"),
    ["$300 a week", "meets every rule"],
  ],
  ["a reported plan that is none", () => submitPlan(rig.newTenant(), "when is the office open?"), ["reported"]],
  [
    "a reported plan that a draft explains",
    async () => submitPlan((await act.answered()).tenant, "I can pay $100 a week for 4 weeks"),
    ["breaks the rules"],
  ],
  ["STOP", () => texted("STOP", "completed"), ["no more texts to this number"]],
  ["HELP", () => texted("HELP", "completed").catch(() => texted("HELP", "sent")), ["a fixed text"]],
  ["START", () => texted("START", "completed"), ["welcome again"]],
  [
    "a text of a number that opted out",
    async () => {
      const tenant = rig.newTenant();
      await texted("STOP", "completed", tenant);
      return texted("I can pay $300 a week for 3 weeks", "escalated", tenant);
    },
    ["opted out"],
  ],
  [
    "a text under a hold",
    async () => texted("ok thanks", "escalated", (await act.disputed()).tenant),
    ["a person has to settle an earlier matter first"],
  ],
  [
    "a matter raised by hand",
    async () => {
      const { tenant, workflowId } = await act.answered();
      await act.escalate(tenant.conversationId, "manual");
      return workflowId;
    },
    ["manual"],
  ],
  ["a text that nobody knows the fate of", async () => (await act.unknownSend()).workflowId, ["no answer to"]],
  [
    "a failure that was tried again",
    async () => {
      const { workflowId } = await act.failed();
      rig.simulators.collectionsMonitor.clearFaults();
      rig.modelSays(BALANCE);
      await act.retry(workflowId);
      await rig.untilStatus(workflowId, "sent");
      return workflowId;
    },
    [BALANCE],
  ],
  [
    "a manager's own words",
    async () => {
      const { tenant, workflowId } = await act.answered();
      await manage.takeOver(tenant.conversationId);
      await manage.write(tenant.conversationId, "I will call you.");
      await rig.until("the tenant has it", async () => act.sent(tenant).includes("I will call you."));
      return workflowId;
    },
    ["I will call you."],
  ],
  [
    "no automatic sending",
    async () => {
      await manage.turnAutoSend(false);
      const { workflowId } = await act.drafted();
      await manage.turnAutoSend(true);
      return workflowId;
    },
    ["sending by itself is switched off"],
  ],
];

describe("explain and replay", () => {
  it.each(KINDS)("of %s", async (_, make, words) => {
    const id = await make();
    const story = await told(id);
    for (const each of words) expect(story.replaceAll(/\s+/gu, " ")).toContain(each);
    await isIdentical(id);
  });

  it("of several texts that were answered together", async () => {
    const tenant = rig.newTenant();
    const { workflowId: first } = await act.drafted(tenant);
    rig.modelSays(BALANCE, { escalate_reason: "please have a look" });
    const second = await texted("what is my balance, please?", "awaiting_approval", tenant);
    expect(await told(second)).toContain("texts 1, 2 of the conversation were weighed as one");
    await isIdentical(first);
    await isIdentical(second);
  });

  it("of nothing say so in a line", async () => {
    await expect(run(replay, crypto.randomUUID())).rejects.toThrow(/^There is no workflow [\w-]+\.$/u);
    await expect(run(explain, "one")).rejects.toThrow('"one" is no workflow id (a UUID)');
    await expect(run(explain)).rejects.toThrow("give the id of one workflow");
  });
});

describe("replay of what was changed behind the service's back", () => {
  /** As the server's superuser: the triggers that guard the trail are off. */
  const tamper = async (statement: string): Promise<string> => {
    const { workflowId } = await act.answered();
    await rig.sql.unsafe(
      `set session_replication_role = replica; ${statement.replaceAll("$ID", `'${workflowId}'`)}; reset session_replication_role`,
    );
    return workflowId;
  };
  const step = (name: string, change: string) =>
    `update workflow_steps set ${change} where workflow_id = $ID and step_name = '${name}' and status = 'completed'`;

  it.each([
    [
      "the tenant's words",
      `update orchestration_workflows set content = 'how much do i owe!' where id = $ID`,
      "content|check_draft|generate_response",
    ],
    [
      "the account, where it mattered",
      step("get_tenant_context", `output_data = jsonb_set(output_data, '{amount_owed}', '901')`),
      "generate_response: input: prompt",
    ],
    [
      "the account, where it did not",
      step("get_tenant_context", `output_data = jsonb_set(output_data, '{successful_payment_plans}', '7')`),
      "get_tenant_context .*: its output was changed",
    ],
    [
      "the history",
      step("get_conversation_history", `output_data = jsonb_set(output_data, '{messages}', '[]')`),
      "get_conversation_history .*: its output was changed",
    ],
    [
      "a space in the model's answer",
      step(
        "generate_response",
        `output_data = jsonb_set(output_data, '{text}', to_jsonb((output_data->>'text') || ' '))`,
      ),
      "generate_response .*: its output was changed",
    ],
    [
      "the prompt",
      step("generate_response", `input_data = jsonb_set(input_data, '{prompt}', '"0"')`),
      "generate_response: input: prompt",
    ],
    [
      "a trigger",
      step("read_message", `output_data = jsonb_set(output_data, '{language}', '"es"')`),
      "read_message: output: language",
    ],
    [
      "a limit",
      step("read_message", `input_data = jsonb_set(input_data, '{rules,max_duration_weeks}', '13')`),
      "generate_response: input: prompt",
    ],
    [
      "a check",
      step("check_draft", `output_data = jsonb_set(output_data, '{ok}', 'false')`),
      "check_draft: output: ok",
    ],
    [
      "the score",
      step("calculate_confidence", `output_data = jsonb_set(output_data, '{value}', '0.9001')`),
      "calculate_confidence: output: value",
    ],
    [
      "a fact",
      step("decide_route", `input_data = jsonb_set(input_data, '{tenant_known}', 'false')`),
      "decide_route: facts: tenant_known",
    ],
    [
      "the route",
      step("decide_route", `output_data = jsonb_set(output_data, '{route}', '"approval"')`),
      "decide_route: decision: route",
    ],
    [
      "the draft",
      `update ai_response_queue set ai_response = ai_response || '.' where workflow_id = $ID`,
      "ai_response_queue: ai_response",
    ],
    [
      "the stored score",
      `update ai_response_queue set confidence_score = 0.5 where workflow_id = $ID`,
      "ai_response_queue: confidence_score",
    ],
    ["what was sent", `update outbox set body = body || '.' where workflow_id = $ID`, "outbox: body"],
  ])("names %s", async (_, statement, expected) => {
    const { status, output } = await run(replay, await tamper(statement));
    expect(output).toMatch(new RegExp(expected, "u"));
    expect(output).toMatch(/^\d+ of what is stored differs/u);
    expect(status).toBe(1);
  });

  it("says first that it was decided under another version, and lets it explain what it can", async () => {
    const id = await tamper(`
      update workflow_steps set
        output_data = jsonb_set(output_data, '{versions,scorer}', '"scorer-0"'), inputs_hash = null
        where workflow_id = $ID and step_name = 'decide_route';
      update workflow_steps set
        output_data = output_data || '{"value": 0.9001, "version": "scorer-0"}', inputs_hash = null
        where workflow_id = $ID and step_name = 'calculate_confidence';
      update workflow_steps set input_data = jsonb_set(input_data, '{confidence}', '0.9001')
        where workflow_id = $ID and step_name = 'decide_route';
      update ai_response_queue set confidence_score = 0.9001,
        decision = jsonb_set(decision, '{versions,scorer}', '"scorer-0"') where workflow_id = $ID`);
    const { status, output } = await run(replay, id);
    expect(output).toMatch(/^Decided under other scorer: scorer-0 then, scorer-\d+ now\.\n/u);
    expect(output).toContain("calculate_confidence: output: value (the versions may explain it)");
    expect(status).toBe(0);
  });
});

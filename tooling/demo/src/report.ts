import type { MetricsData } from "@orchestrator/core";
import { auditTrail, dollars, explain, layOut, type Paint, tell } from "@orchestrator/server/story";
import type { Performance } from "./play/perform.ts";
import { CALLERS } from "./stage/tokens.ts";
import type { Cast } from "./play/cast.ts";
import type { Silence } from "./play/silences.ts";
import type { Stage } from "./stage/open-stage.ts";

const INDENT = "    ";

/** One scenario: its title, the story as the rows tell it, and whether it ended as it should. */
export const performanceReport = (
  { scenario, cast, story, asides, failures }: Performance,
  number: number,
  paint: Paint,
): readonly string[] => [
  "",
  `${paint.title(`${String(number).padStart(2)}  ${scenario.title}`)}  ${paint.faint(`${cast.name}, owes ${dollars(cast.owes)}${scenario.model === undefined ? "" : "; scripted"}`)}`,
  ...layOut(tell(story, asides), paint),
  ...(failures.length === 0
    ? [`${INDENT}${paint.good("✓")} ${paint.faint("ended as it should; rows, neighbours and API tell the same")}`]
    : failures.map((failure) => `${INDENT}${paint.bad("✗")} ${failure}`)),
];

/** A text of the reader's own, with everything that led to its decision. */
export const explanationReport = ({ story, asides, failures, cast }: Performance, paint: Paint): readonly string[] => [
  "",
  paint.title(`${cast.name} owes ${dollars(cast.owes)}, and texts`),
  ...layOut(tell(story, asides), paint),
  "",
  paint.title("Why"),
  ...layOut(story.flatMap(explain), paint),
  ...failures.map((failure) => `${INDENT}${paint.bad("✗")} ${failure}`),
];

export const trailReport = ({ scenario, rows }: Performance, number: number, paint: Paint): readonly string[] => [
  "",
  paint.title(`The audit trail of ${number}: ${scenario.title}`),
  ...auditTrail(rows.steps).map((row, index) => `${INDENT}${index === 0 ? paint.label(row) : row}`),
];

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const escalationsInWords = (
  total: number,
  performances: readonly Performance[],
  silences: readonly Silence[],
): string => {
  const told = performances.flatMap(({ story }) => story.flatMap(({ escalations }) => escalations)).length;
  if (silences.length === 0) return `${counted(total, "escalation")} (all told above)`;
  const where = silences.map(({ story, name }) => `${name} in ${story}`).join(", ");
  return `${counted(total, "escalation")} (${told} told above, and ${counted(silences.length, "silence")} when the clock moved: nobody had answered our last text to ${where})`;
};

/** The service's counts, with where its escalations come from. */
export const metricsReport = (
  { last_hour, today }: MetricsData,
  performances: readonly Performance[],
  silences: readonly Silence[],
  paint: Paint,
): readonly string[] => [
  "",
  paint.title("The service's own numbers"),
  ...layOut(
    [
      {
        label: "last hour",
        words: `${last_hour.sms_received} texts received, ${last_hour.ai_responses} drafts, ${Math.round(last_hour.auto_approval_rate * 100)} % of them sent by themselves, ${(last_hour.avg_response_time_ms / 1000).toFixed(1)} s from receipt to decision on average`,
      },
      {
        label: "today",
        words: `${today.total_messages} texts, ${escalationsInWords(today.escalations, performances, silences)}, ${counted(today.payment_plans, "payment plan")}`,
      },
    ],
    paint,
  ),
];

/**
 * Where everything is and how to talk to it, while it runs: lines for a shell.
 *
 * @param draftId the draft of `guest` that waits for approval
 */
export const keepReport = (
  { server, simulators, databaseUrl, tokens }: Stage,
  guest: Cast,
  draftId: string,
  paint: Paint,
): readonly string[] => {
  const { collectionsMonitor, smsAgent, notificationService, openai } = simulators;
  const variable = (name: string, value: string, comment: string): string =>
    `${paint.label(name)}=${value}${comment === "" ? "" : `  ${paint.faint(`# ${comment}`)}`}`;
  const token = (name: keyof typeof CALLERS): string => {
    const { role, subject } = CALLERS[name];
    return variable(`${role.toUpperCase()}_TOKEN`, tokens[name], `${subject}, good for eight hours`);
  };
  const text = { phone_number: guest.phoneNumber, tenant_id: guest.tenantId, content: "How much do I owe?" };
  const approval = { response_queue_id: draftId, action: "approve", manager_id: CALLERS.manager.subject };
  return [
    "",
    paint.title("Everything keeps running until Ctrl-C. For a shell of your own:"),
    "",
    variable("URL", server.url, `documentation: ${server.url}/docs`),
    variable("DATABASE_URL", `'${databaseUrl}'`, ""),
    variable("SMS_AGENT_URL", smsAgent.url, ""),
    variable("MONITOR_URL", collectionsMonitor.url, ""),
    variable("NOTIFICATION_URL", notificationService.url, ""),
    variable("MODEL_URL", openai.baseUrl, ""),
    token("smsAgent"),
    token("manager"),
    token("operator"),
    "",
    paint.faint(`# the approval queue: a draft to ${guest.name} waits`),
    `curl "$URL/orchestrate/responses?status=pending" -H "Authorization: Bearer $MANAGER_TOKEN"`,
    "",
    paint.faint("# approve it"),
    `curl "$URL/orchestrate/approve-response" -H "Authorization: Bearer $MANAGER_TOKEN" -H "Content-Type: application/json" -d '${JSON.stringify(approval)}'`,
    "",
    paint.faint(`# a text from ${guest.name}, and what tenants' phones got`),
    `curl "$SMS_AGENT_URL/_sim/receive-text" -d '${JSON.stringify(text)}'`,
    `curl "$SMS_AGENT_URL/_sim/sent-texts"`,
  ];
};

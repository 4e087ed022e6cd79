import type { MetricsData } from "@orchestrator/core";
import type { Performance } from "./play/perform.ts";
import { CALLERS } from "./stage/tokens.ts";
import type { Stage } from "./stage/open-stage.ts";
import { auditTrail } from "./story/audit-trail.ts";
import { layOut } from "./story/layout.ts";
import type { Paint } from "./story/paint.ts";
import { explain, tell } from "./story/tell.ts";

const INDENT = "    ";
const dollars = (amount: number): string => `$${amount.toFixed(2)}`;

/** One scenario: its title, the story as the rows tell it, and whether it ended as it should. */
export const performanceReport = (
  { scenario, cast, story, failures }: Performance,
  number: number,
  paint: Paint,
): readonly string[] => [
  "",
  `${paint.title(`${String(number).padStart(2)}  ${scenario.title}`)}  ${paint.faint(`${cast.name}, owes ${dollars(cast.owes)}`)}`,
  ...layOut(tell(story), paint),
  ...(failures.length === 0
    ? [`${INDENT}${paint.good("✓")} ${paint.faint("ended as it should; rows, neighbours and API tell the same")}`]
    : failures.map((failure) => `${INDENT}${paint.bad("✗")} ${failure}`)),
];

/** A text of the reader's own, with everything that led to its decision. */
export const explanationReport = ({ story, failures, cast }: Performance, paint: Paint): readonly string[] => [
  "",
  paint.title(`${cast.name} owes ${dollars(cast.owes)}, and texts`),
  ...layOut(tell(story), paint),
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

export const metricsReport = ({ last_hour, today }: MetricsData, paint: Paint): readonly string[] => [
  "",
  paint.title("The service's own numbers"),
  ...layOut(
    [
      {
        label: "last hour",
        words: `${last_hour.sms_received} texts received, ${last_hour.ai_responses} drafts, ${Math.round(last_hour.auto_approval_rate * 100)} % of them sent by themselves, ${last_hour.avg_response_time_ms} ms from receipt to decision on average`,
      },
      {
        label: "today",
        words: `${today.total_messages} messages, ${today.escalations} escalations, ${today.payment_plans} payment plans`,
      },
    ],
    paint,
  ),
];

/** Where everything is and how to talk to it, while it runs. */
export const keepReport = ({ server, simulators, databaseUrl, tokens }: Stage, paint: Paint): readonly string[] => {
  const { collectionsMonitor, smsAgent, notificationService, openai } = simulators;
  const address = (name: string, url: string): string => `${INDENT}${paint.label(name.padEnd(22))}${url}`;
  const token = (name: keyof typeof CALLERS): string => {
    const { role, subject } = CALLERS[name];
    return `${paint.label(`${role.toUpperCase()}_TOKEN`)}=${tokens[name]}  ${paint.faint(`# ${subject}`)}`;
  };
  return [
    "",
    paint.title("Everything keeps running until Ctrl-C"),
    address("service", server.url),
    address("documentation", `${server.url}/docs`),
    address("database", databaseUrl),
    address("Collections Monitor", collectionsMonitor.url),
    address("SMS Agent", smsAgent.url),
    address("Notification Service", notificationService.url),
    address("language model", openai.baseUrl),
    "",
    paint.title("Tokens, good for eight hours"),
    token("smsAgent"),
    token("manager"),
    token("operator"),
    "",
    paint.title("For example"),
    `${INDENT}curl ${smsAgent.url}/_sim/receive-text -d '{"phone_number":"+12035550101","tenant_id":"T-101","content":"How much do I owe?"}'`,
    `${INDENT}curl ${smsAgent.url}/_sim/sent-texts`,
    `${INDENT}curl ${server.url}/orchestrate/metrics -H "Authorization: Bearer $OPERATOR_TOKEN"`,
  ];
};

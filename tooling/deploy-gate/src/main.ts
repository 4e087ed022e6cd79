import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { judge, LIMITS, type Observation, type Verdict } from "./gate/judge.ts";
import { look } from "./gate/look.ts";

const USAGE = `Watches a release for a while and says whether it may stay: exit 0, or 1 with the reason.

  node tooling/deploy-gate/src/main.ts --url http://green:8000 [--window 300] [--interval 5]

  --url       where the release answers
  --window    seconds to watch; a bad release is refused earlier
  --interval  seconds between two looks

It fails from ${LIMITS.problems} failed checks on, above ${LIMITS.errorRate * 100} % of requests answered with a 5xx, and where 95 % take longer
than ${LIMITS.seconds} s. METRICS_TOKEN is the one of the service.
`;

const refuse = (problem: string): never => {
  process.stderr.write(`${problem}\n\n${USAGE}`);
  process.exit(2);
};

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        url: { type: "string" },
        window: { type: "string", default: "300" },
        interval: { type: "string", default: "5" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

const options = readOptions();
if (options.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const url = options.url ?? refuse("--url is missing");
const [window, interval] = [Number(options.window), Number(options.interval)];
if (!URL.canParse(url)) refuse(`--url ${url} is no URL`);
if (!(window > 0) || !(interval > 0)) refuse("--window and --interval are seconds above 0");

const target = { url, metricsToken: process.env["METRICS_TOKEN"] ?? "", patience: LIMITS.seconds };
const observations: Observation[] = [];
const started = performance.now();
let verdict: Verdict = { outcome: "undecided" };
while (verdict.outcome === "undecided") {
  if (observations.length > 0) await sleep(interval * 1000);
  const observation = await look(target);
  observations.push(observation);
  const seconds = (performance.now() - started) / 1000;
  if ("problem" in observation) process.stdout.write(`${seconds.toFixed(1)} s: ${observation.problem}\n`);
  verdict = judge(observations, { windowEnded: seconds >= window });
}
process.stdout.write(`${verdict.outcome}: ${verdict.reason}\n`);
process.exit(verdict.outcome === "pass" ? 0 : 1);

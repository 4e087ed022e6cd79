import type { Line } from "./layout.ts";
import type { Chapter, ToldDecision, ToldDraft, ToldReading } from "./story.ts";
import { confidenceInWords, inWords, percent, ROUTE_WORDS } from "./words.ts";

const line = (label: string, words: string): Line => ({ label, words });

/** `about` where there is something to tell of. */
const maybe = <Thing>(thing: Thing | null, tell: (thing: Thing) => readonly Line[]): readonly Line[] =>
  thing === null ? [] : tell(thing);

const planRead = ({ no_plan_because }: ToldReading): readonly Line[] => [
  line("plan", no_plan_because === null ? "the text offers one" : `none: ${inWords(no_plan_because)}`),
];

const STARTING_SCORE = "starting_score";

const confidence = ({ confidence_reasons, confidence: score }: ToldDraft): readonly Line[] => {
  if (confidence_reasons.length === 0) return [];
  const parts = confidence_reasons.map(({ code, contribution }, index) =>
    line(
      index === 0 ? "confidence" : "",
      code === STARTING_SCORE
        ? `begins at ${percent(contribution)}: where every draft begins, for a machine wrote it`
        : `less ${percent(-contribution, 1)}: ${inWords(code)}`,
    ),
  );
  return [...parts, line("", `makes ${confidenceInWords(score)}`)];
};

/** Details that are the tenant's or the draft's own words or figures; the confidence has been told already. */
const withDetail = ({ code, detail }: ToldDecision["gates"][number]): string =>
  detail === null || code.includes("confidence") ? inWords(code) : `${inWords(code)} (${inWords(detail)})`;

const obstacles = ({ gates, route, versions }: ToldDecision): readonly Line[] => [
  ...(gates.length === 0 ? [line("obstacles", "none")] : []),
  ...gates.map((gate, index) => line(index === 0 ? "obstacles" : "", withDetail(gate))),
  line("so", ROUTE_WORDS[route]),
  line("rules", Object.values(versions).join(", ")),
];

/** Why a chapter took its route: the plan that was read or not, confidence and its parts, obstacles, versions. */
export const explain = ({ decision, draft, reading }: Chapter): readonly Line[] => [
  ...(decision === null ? [line("decided", "as it came in, before any model and any queue")] : []),
  ...maybe(reading, planRead),
  ...maybe(draft, confidence),
  ...maybe(decision, obstacles),
];

import type { Ending, EndOfWorkflow } from "../scenarios/scenario.ts";
import type { Story } from "@orchestrator/server/story";

const endOf = ({ ended }: Story[number]): EndOfWorkflow =>
  ended.status === "completed" ? `completed: ${ended.reason ?? "resolved"}` : ended.status;

/** How a story ended, in the words in which a scenario says how it has to end. */
export const endingOf = (story: Story): Required<Ending> => ({
  workflows: story.map(endOf),
  routes: story.flatMap(({ decision }) => (decision === null ? [] : [decision.route])),
  texts_out: story.flatMap(({ texts }) => texts.filter(({ state }) => state === "delivered").map(({ body }) => body)),
  escalations: story.flatMap(({ escalations }) =>
    escalations.map(
      ({ type, severity, resolved }) => `${type} ${severity}${resolved === null ? "" : " resolved"}` as const,
    ),
  ),
  plans: story.flatMap(({ plans }) => plans.map(({ status }) => status)),
  decisions: story.flatMap(({ people }) => people.map(({ action }) => action)),
  model_answers: story.reduce((sum, { model_answers }) => sum + model_answers, 0),
  because: story.flatMap(({ decision }) => decision?.reasons ?? []),
});

const NOTHING = {
  routes: [],
  texts_out: [],
  escalations: [],
  plans: [],
  decisions: [],
  model_answers: 0,
} as const satisfies Partial<Ending>;

/** Where a story ended otherwise than it should have, a sentence each. */
export const unmetExpectations = (expected: Ending, story: Story): readonly string[] => {
  const seen = endingOf(story);
  const { because = [], ...rest } = expected;
  const complete = { ...NOTHING, ...rest };
  const aspects = Object.keys(complete) as readonly (keyof typeof complete)[];
  const different = aspects
    .map((aspect) => ({ aspect, wanted: JSON.stringify(complete[aspect]), found: JSON.stringify(seen[aspect]) }))
    .filter(({ wanted, found }) => wanted !== found)
    .map(({ aspect, wanted, found }) => `${aspect.replaceAll("_", " ")}: expected ${wanted}, got ${found}`);
  const missing = because
    .filter((reason) => !seen.because.includes(reason))
    .map((reason) => `no decision was taken because of ${reason}; the reasons were ${seen.because.join(", ")}`);
  return [...different, ...missing];
};

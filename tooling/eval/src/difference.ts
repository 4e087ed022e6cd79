import type { EvaluatedSet } from "./evaluate.ts";
import type { Evaluated } from "./kinds/kind.ts";
import { OPEN_PARTS } from "./parts.ts";
import type { StoredReport } from "./report.ts";

type Verdict = "better" | "worse" | "same";

/** Answers that differ from the committed report; of the untouched part only how many. */
export function describeDifference(results: readonly EvaluatedSet[], before: StoredReport): string {
  const lines = results.flatMap(({ part, evaluated }) => {
    const changed = evaluated.filter(({ id, answer }) => before.answers[id] !== answer);
    if (OPEN_PARTS.includes(part)) return changed.map((example) => describeChange(example, before));
    return [];
  });
  const hidden = results
    .filter(({ part }) => !OPEN_PARTS.includes(part))
    .flatMap(({ evaluated }) => evaluated)
    .filter(({ id, answer }) => before.answers[id] !== answer).length;
  const summary = `${lines.length} answers changed, and ${hidden} of the untouched part`;
  return [...lines, summary].join("\n");
}

function describeChange(example: Evaluated, before: StoredReport): string {
  const was = before.answers[example.id];
  const verdict = was === undefined ? "new" : verdictOf(example, before);
  return [
    `${verdict}  ${example.id}  ${example.input.replaceAll("\n", " ⏎ ")}`,
    `    before   ${was ?? "(not in the report)"}`,
    `    after    ${example.answer}`,
    `    expected ${example.expected}`,
  ].join("\n");
}

function verdictOf({ id, judgement }: Evaluated, before: StoredReport): Verdict {
  const wasRight = before.wrong[id] === undefined;
  if (wasRight === judgement.exact) return "same";
  return judgement.exact ? "better" : "worse";
}

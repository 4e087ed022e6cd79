import type { EvaluatedSet } from "./evaluate.ts";
import type { Evaluated } from "./kinds/kind.ts";
import { OPEN_PARTS } from "./parts.ts";

interface MissOptions {
  /** How many of each set. */
  readonly limit: number;
  /** List the misses of the untouched part too. */
  readonly reveal: boolean;
}

/** The worst misses of each set: dangers unread first, then false alarms, then the most things wrong at once. */
export function listMisses(results: readonly EvaluatedSet[], { limit, reveal }: MissOptions): string {
  return results
    .filter(({ part }) => reveal || OPEN_PARTS.includes(part))
    .map(({ part, set, evaluated }) => ({
      title: `${part} ${set.name}`,
      wrong: worstFirst(evaluated),
    }))
    .filter(({ wrong }) => wrong.length > 0 && limit > 0)
    .map(({ title, wrong }) => {
      const shown = wrong.slice(0, limit);
      const rest = wrong.length - shown.length;
      const heading = `${title}: ${wrong.length} not exact${rest > 0 ? `, ${rest} more not shown` : ""}`;
      return [heading, ...shown.map(describeMiss)].join("\n");
    })
    .join("\n\n");
}

function worstFirst(evaluated: readonly Evaluated[]): Evaluated[] {
  return evaluated
    .filter(({ judgement }) => !judgement.exact)
    .toSorted((left, right) => badness(right) - badness(left));
}

function badness({ judgement }: Evaluated): number {
  const wrong = judgement.outcomes.filter(({ result }) => result !== "hit").length;
  return (judgement.missesDanger ? 200 : 0) + (judgement.isFalseAlarm ? 100 : 0) + wrong;
}

function describeMiss({ id, input, expected, answer }: Evaluated): string {
  return `  ${id}  ${input.replaceAll("\n", " ⏎ ")}\n    expected ${expected}\n    answered ${answer}`;
}

import type { z } from "zod";

/** One thing that was to be found (`hit`, `miss`) or that was found and should not have been (`alarm`). */
export interface Outcome {
  readonly label: string;
  readonly result: "hit" | "miss" | "alarm";
}

/** How one answer compares with what the example accepts. */
export interface Judgement {
  /** Nothing missed, nothing invented, every scored detail accepted. */
  readonly exact: boolean;
  readonly outcomes: readonly Outcome[];
  /** The example has nothing to find. */
  readonly isNegative: boolean;
  /** Something was found in a negative. */
  readonly isFalseAlarm: boolean;
  /** A danger to life went unread. */
  readonly missesDanger: boolean;
}

/** One example with the answer of the rules, ready to be counted or shown. */
export interface Evaluated {
  readonly id: string;
  readonly input: string;
  readonly answer: string;
  readonly expected: string;
  readonly judgement: Judgement;
}

interface KindSpec<Example, Answer> {
  readonly schema: z.ZodType<Example>;
  readonly read: (example: Example) => Answer;
  readonly judge: (example: Example, answer: Answer) => Judgement;
  readonly describe: {
    readonly input: (example: Example) => string;
    readonly answer: (answer: Answer) => string;
    readonly expected: (example: Example) => string;
  };
}

/** A kind of example with its types closed over, so that all kinds fit in one table. */
export interface Kind {
  /** Throws a ZodError when the row is malformed. */
  readonly evaluate: (row: unknown) => Evaluated;
}

/** Ties together how one kind of example is parsed, read by the rules and judged. */
export function defineKind<Example extends { readonly id: string }, Answer>(spec: KindSpec<Example, Answer>): Kind {
  return {
    evaluate: (row) => {
      const example = spec.schema.parse(row);
      const answer = spec.read(example);
      return {
        id: example.id,
        input: spec.describe.input(example),
        answer: spec.describe.answer(answer),
        expected: spec.describe.expected(example),
        judgement: spec.judge(example, answer),
      };
    },
  };
}

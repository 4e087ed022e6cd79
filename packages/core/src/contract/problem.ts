import { z } from "zod";
import { ERROR_CODES } from "../errors.ts";

/** The one error body, RFC 9457, on REST and (in `data.problem`) on tRPC. */
export const problem = z
  .object({
    type: z.string().meta({ description: "about:blank: the code says which kind of problem it is" }),
    title: z.string().meta({ description: "The kind of problem, in words" }),
    status: z.int().min(400).max(599).meta({ description: "The HTTP status" }),
    detail: z.string().meta({ description: "This problem, in words" }),
    code: z.enum(Object.values(ERROR_CODES)).meta({ description: "The kind of problem, for programs" }),
    correlation_id: z
      .string()
      .meta({ description: "Leads to everything that was logged and stored about the request" }),
    errors: z
      .array(z.object({ field: z.string(), message: z.string().meta({ description: "What was expected" }) }))
      .meta({ description: "Each thing wrong with the input" }),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "Facts of the refusal, for instance the decision that won a race" }),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });
export type Problem = z.infer<typeof problem>;

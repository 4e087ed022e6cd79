import type { FieldProblem } from "@orchestrator/core";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** Zod's own sentence for a wrong type starts so; one that we wrote in the contract is kept. */
const DEFAULT_TYPE_MESSAGE = "Invalid input";
const ABSENT = "received undefined";
/** A caller's own field name is repeated only where it looks like a name: it could be anything, a phone number too. */
const FIELD_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;
/** The whole input, where no single field is wrong. */
const WHOLE_INPUT = "input";

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? WHOLE_INPUT : path.map(String).join(".");

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const expectation = (issue: Issue): string => {
  if (issue.code === "invalid_value" && issue.message.startsWith("Invalid")) {
    return `must be one of: ${issue.values.map(String).join(", ")}`;
  }
  if (issue.code === "invalid_type" && issue.message.startsWith(DEFAULT_TYPE_MESSAGE)) {
    return `${issue.message.endsWith(ABSENT) ? "is required and " : ""}must be ${article(issue.expected)}`;
  }
  return issue.message;
};

const unknownFields = (issue: Extract<Issue, { code: "unrecognized_keys" }>): FieldProblem[] =>
  issue.keys.map((key) => ({
    field: fieldOf([...issue.path, FIELD_NAME.test(key) ? key : "(unknown)"]),
    message: "is not a field of this operation",
  }));

/** What is wrong with an input, field by field: where, and what was expected. Values are never repeated. */
export const fieldProblems = (error: z.core.$ZodError): FieldProblem[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? unknownFields(issue)
      : [{ field: fieldOf(issue.path), message: expectation(issue) }],
  );

import { isOrchestratorError } from "@orchestrator/core";
import { errorChain, errorCode } from "../errors/error-chain.ts";
import { isNeighbourError } from "../integrations/neighbour-error.ts";

/** What a log line says of an error. Messages only where we wrote them: a driver's message can repeat a tenant's text. */
export interface FailureRecord {
  readonly name: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly neighbour?: string;
  readonly message?: string;
  /** Where it was thrown: stack frames without the message above them. */
  readonly at?: readonly string[];
}

const IDENTIFIER = /^[A-Za-z_$][\w$.]{0,79}$/;
const FRAMES_SHOWN = 5;

const identifier = (value: unknown): string | undefined =>
  typeof value === "string" && IDENTIFIER.test(value) ? value : undefined;

const framesOf = (error: Error): string[] => {
  const afterMessage = (error.stack ?? "").split(error.message === "" ? "\n" : error.message).at(-1) ?? "";
  return afterMessage
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "))
    .slice(0, FRAMES_SHOWN);
};

const nameOf = (error: unknown): string =>
  error instanceof Error ? (identifier(error.name) ?? "Error") : `a thrown ${typeof error}`;

const SQLSTATE = /^[0-9A-Z]{5}$/;

const describeLink = (error: unknown): FailureRecord => {
  const name = nameOf(error);
  if (isOrchestratorError(error)) return { name, code: error.code, message: error.message };
  if (isNeighbourError(error)) return { name, neighbour: error.neighbour, message: error.message };
  if (!(error instanceof Error)) return { name };
  const code = errorCode(error);
  const constraint = "constraint_name" in error ? identifier(error.constraint_name) : undefined;
  return {
    name,
    ...(code !== undefined && (IDENTIFIER.test(code) || SQLSTATE.test(code)) && { code }),
    ...(constraint !== undefined && { constraint }),
    at: framesOf(error),
  };
};

/** An error and its causes, outermost first, as they may be logged. */
export const describeFailure = (error: unknown): readonly FailureRecord[] => errorChain(error).map(describeLink);

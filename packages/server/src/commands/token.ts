import { parseArgs } from "node:util";
import { OrchestratorError } from "@orchestrator/core";
import { isRole, ROLES } from "../auth/roles.ts";
import { signToken } from "../auth/sign-token.ts";
import { type Environment, EnvironmentError, readEnvironment, type Secret } from "../env.ts";
import { readDuration } from "./read-duration.ts";

/** `run` is needed: pnpm has a command of its own called token. */
const USAGE = "usage: pnpm run token --role service|manager|operator --sub manager-001 [--expires 8h]";

const refuse = (message: string): OrchestratorError => new OrchestratorError("validation", message);

const signingSecret = ({ JWT_SECRET, JWT_JWKS_URL }: Environment): Secret => {
  if (JWT_JWKS_URL !== undefined) throw refuse("JWT_JWKS_URL is set: tokens come from whoever holds its keys");
  if (JWT_SECRET === undefined) throw refuse("JWT_SECRET is not set");
  return JWT_SECRET;
};

/** Mints a token that this service accepts, for development and for trying things out. */
const mintToken = async (): Promise<string> => {
  const { values } = parseArgs({
    options: {
      role: { type: "string", multiple: true },
      sub: { type: "string" },
      expires: { type: "string", default: "8h" },
    },
  });
  const { role: roles = [], sub: subject, expires } = values;
  if (roles.length === 0 || !roles.every(isRole)) throw refuse(`--role must be one of: ${ROLES.join(", ")}`);
  if (subject === undefined || subject === "") throw refuse("--sub must say whose token it is");
  const lifetime = readDuration(expires);
  if (lifetime === undefined) throw refuse("--expires must be a duration such as 30m, 8h or 7d");

  const env = readEnvironment(process.env);
  const issuedAt = Math.floor(Date.now() / 1000);
  return await signToken(signingSecret(env), {
    issuer: env.JWT_ISSUER,
    audience: env.JWT_AUDIENCE,
    subject,
    roles,
    issuedAt,
    expiresAt: issuedAt + lifetime,
  });
};

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

try {
  process.stdout.write(`${await mintToken()}\n`);
} catch (error) {
  const expected = error instanceof OrchestratorError || error instanceof EnvironmentError || isUsageError(error);
  if (!expected) throw error;
  process.stderr.write(`${error.message}\n${error instanceof EnvironmentError ? "" : `${USAGE}\n`}`);
  process.exitCode = 1;
}

import { isRole, ROLES } from "../../auth/roles.ts";
import { signToken } from "../../auth/sign-token.ts";
import { type Environment, readEnvironment, type Secret } from "../../env.ts";
import { readDuration } from "../read-duration.ts";
import { type Command, parse, Refused, UsageError } from "./command.ts";

const signingSecret = ({ JWT_SECRET, JWT_JWKS_URL }: Environment): Secret => {
  if (JWT_JWKS_URL !== undefined) throw new Refused("JWT_JWKS_URL is set: tokens come from whoever holds its keys");
  if (JWT_SECRET === undefined) throw new Refused("JWT_SECRET is not set");
  return JWT_SECRET;
};

const optionsIn = (args: readonly string[]) => {
  const { values } = parse(args, {
    options: {
      role: { type: "string", multiple: true },
      sub: { type: "string" },
      expires: { type: "string", default: "8h" },
    },
  });
  const { role: roles = [], sub: subject, expires } = values;
  if (roles.length === 0 || !roles.every(isRole)) throw new UsageError(`--role must be one of: ${ROLES.join(", ")}`);
  if (subject === undefined || subject === "") throw new UsageError("--sub must say whose token it is");
  const lifetime = readDuration(expires);
  if (lifetime === undefined) throw new UsageError("--expires must be a duration such as 30m, 8h or 7d");
  return { roles, subject, lifetime };
};

export const token: Command = {
  name: "token",
  takes: "--role service|manager|operator --sub manager-001 [--expires 8h]",
  summary: "Mints a token that this service accepts, for development and for trying things out.",
  run: async (args, { variables, print }) => {
    const { roles, subject, lifetime } = optionsIn(args);
    const env = readEnvironment(variables);
    const issuedAt = Math.floor(Date.now() / 1000);
    const expiresAt = issuedAt + lifetime;
    const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = env;
    print(await signToken(signingSecret(env), { issuer, audience, subject, roles, issuedAt, expiresAt }));
    return 0;
  },
};

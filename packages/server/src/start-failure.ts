/** What a person can do about a service that does not start: known causes in one line each, anything else as it is. */
export const explainStartFailure = (error: unknown): string | undefined => {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (!("code" in current)) continue;
    if (current.code === "EADDRINUSE") {
      const port = "port" in current ? String(current.port) : "the port";
      return `Port ${port} is taken: set PORT to another one, or stop what listens there.`;
    }
    if ("syscall" in current && current.syscall === "connect") {
      return "The database can't be reached: check DATABASE_URL (and DATABASE_DIRECT_URL), and that the server is up.";
    }
    if (current.code === "28P01" || current.code === "3D000" || current.code === "28000") {
      return "The database refused the login: check user, password and database name in DATABASE_URL.";
    }
    if (current.code === "42P01" || current.code === "3F000") {
      return "The database has no tables of this service yet: run `pnpm migrate`, or set MIGRATE_ON_START=true.";
    }
  }
  return undefined;
};

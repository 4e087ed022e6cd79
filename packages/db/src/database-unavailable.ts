import pg from "pg";

/** No connection to Postgres could be had, or the one in use was lost. The SQLSTATE is that of a connection failure. */
export class DatabaseUnavailable extends Error {
  readonly code = "08006";

  constructor(cause: Error) {
    super("the database can't be reached", { cause });
    this.name = "DatabaseUnavailable";
  }
}

/** The driver tells of lost and missing connections by plain errors without a code; Postgres and the system use codes. */
const isConnectionTrouble = (error: unknown): error is Error =>
  error instanceof Error && error.constructor === Error && !(error instanceof pg.DatabaseError) && !("code" in error);

/** Rejects with `DatabaseUnavailable` where the driver says only in words that the connection is the trouble. */
export const tellUnavailable = async <Result>(doing: Promise<Result>): Promise<Result> => {
  try {
    return await doing;
  } catch (error) {
    throw isConnectionTrouble(error) ? new DatabaseUnavailable(error) : error;
  }
};

import { sqlState } from "../../src/transaction.ts";

/** The SQLSTATE that Postgres refused `work` with; "accepted" where it did not. */
export const refusalOf = async (work: PromiseLike<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return "accepted";
  } catch (error) {
    return sqlState(error);
  }
};

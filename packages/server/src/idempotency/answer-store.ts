import {
  abandonRequest,
  answerRequest,
  beginRequest,
  type BegunRequest,
  type Database,
  type RequestKey,
} from "@orchestrator/db";

/** A request that has not ended after this long died with its process; the operations themselves bear a repetition. */
const TAKE_OVER_SECONDS = 60;

/** Where the answers to requests with a key are kept, for all replicas. */
export interface AnswerStore {
  begin(request: RequestKey & { readonly requestHash: string }): Promise<BegunRequest>;
  answer(request: RequestKey, result: { readonly status: number; readonly answer: unknown }): Promise<void>;
  abandon(request: RequestKey, turn: string): Promise<void>;
}

export const createAnswerStore = (db: Database): AnswerStore => ({
  begin: (request) => beginRequest(db, { ...request, takeOverSeconds: TAKE_OVER_SECONDS }),
  answer: (request, result) => answerRequest(db, request, result),
  abandon: (request, turn) => abandonRequest(db, request, turn),
});
